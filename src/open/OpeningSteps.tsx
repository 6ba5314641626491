import { Button } from '../ui/Button.tsx';
import { beginningOf } from './beginning.ts';
import type { Progress } from './door/messages.ts';
import { MappingStep } from './MappingStep.tsx';
import { Refused } from './Refused.tsx';
import { takeFocus } from './take-focus.ts';
import type { OpeningDataset } from './use-opening.ts';

/** What is going on with what the reader brought: work, a question, or a word on why it was not opened. */
export function OpeningSteps({ steps }: { readonly steps: OpeningDataset }) {
  const {
    opening,
    cancel,
    again,
    readAs,
    addActors,
    understand,
    openAs,
    leaveMapping,
    openUnkept,
    problems,
  } = steps;
  if (opening.kind === 'waiting') return null;
  const name = beginningOf(opening.name);
  switch (opening.kind) {
    case 'working':
      return <Working name={name} progress={opening.progress} onCancel={cancel} />;
    case 'mapping':
      return (
        <MappingStep
          key={JSON.stringify(opening.asRead)}
          table={opening.table}
          initial={opening.reading.mapping}
          first={opening.reading}
          asRead={opening.asRead}
          readAs={readAs}
          addActors={addActors}
          understand={understand}
          listProblems={problems}
          onOpen={openAs}
          onCancel={leaveMapping}
        />
      );
    case 'refused':
      return <Refused refusal={opening} name={name} listAll={problems} onBack={cancel} />;
    case 'unkept':
      return (
        <div className="open-refused">
          <p role="alert" tabIndex={-1} data-begin-here ref={takeFocus}>
            “<bdi>{name}</bdi>” can be opened, but this browser did not keep it: it has no room for
            it, or keeps nothing for this site.
          </p>
          <p className="open-tools">
            <Button onClick={() => openUnkept(opening.opened)}>Open it for this visit</Button>
            <Button onClick={cancel}>Back</Button>
          </p>
        </div>
      );
    case 'failed':
      return (
        <div className="open-refused">
          <p role="alert" tabIndex={-1} data-begin-here ref={takeFocus}>
            “<bdi>{name}</bdi>” was not opened: {opening.reason}. Nothing has changed.
          </p>
          <p className="open-tools">
            <Button onClick={again}>Try again</Button>
            <Button onClick={cancel}>Back</Button>
          </p>
        </div>
      );
  }
}

const STEPS: Readonly<Record<Progress['step'], string>> = {
  fetching: 'Fetching',
  reading: 'Reading',
  checking: 'Checking every record of',
  'laying out': 'Finding places for the actors of',
};

function Working(props: {
  readonly name: string;
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}) {
  const { name, progress, onCancel } = props;
  const { step, done } = progress ?? { step: 'reading' as const, done: null };
  return (
    <div className="open-working">
      <p role="status" tabIndex={-1} data-begin-here ref={takeFocus}>
        {STEPS[step]} “<bdi>{name}</bdi>”…
      </p>
      <progress aria-label="Progress" {...(done === null ? {} : { value: done })} />
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}
