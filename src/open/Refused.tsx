import { PROBLEMS_TOLD, problemInWords } from '../dataset/problem.ts';
import { Button } from '../ui/Button.tsx';
import type { Refusal } from './door/messages.ts';
import { SaveProblems } from './SaveProblems.tsx';
import { takeFocus } from './take-focus.ts';

interface Props {
  readonly refusal: Refusal;
  readonly name: string;
  /** All problems, a sentence on each line. */
  readonly listAll: () => Promise<Blob>;
  readonly onBack: () => void;
}

/** Why a file was not opened, so that its owner can mend it; what was on the screen still is. */
export function Refused({ refusal, name, listAll, onBack }: Props) {
  const { problems, count } = refusal;
  const told = problems.slice(0, PROBLEMS_TOLD);
  const untold = count - told.length;
  return (
    <div className="open-refused">
      <div role="alert">
        <p tabIndex={-1} data-begin-here ref={takeFocus}>
          “<bdi>{name}</bdi>” was not opened, and nothing has changed.{' '}
          {count === 1 ? 'One problem was found:' : `${count} problems were found:`}
        </p>
        <ol className="problems">
          {told.map((problem) => {
            const words = problemInWords(problem);
            return (
              <li key={words}>
                <bdi>{words}</bdi>
              </li>
            );
          })}
        </ol>
        {untold > 0 ? <p>And {untold} more.</p> : null}
      </div>
      <p className="open-tools">
        <Button onClick={onBack}>Back</Button>
        {untold > 0 ? <SaveProblems count={count} listAll={listAll} /> : null}
      </p>
    </div>
  );
}
