import type { Claim } from '../../model/dataset.ts';
import {
  byPair,
  changesInBrief,
  proseAsText,
  proseOf,
  type Sentence,
  spanOf,
} from '../../model/words/prose.ts';
import { versionMark } from '../../state/address/link-mark.ts';
import { linkOf } from '../../state/address/links.ts';
import { useComparisons } from '../../state/use-comparisons.ts';
import {
  useActorName,
  useExplorer,
  useOpenClaim,
  usePairName,
  useViewState,
} from '../../state/use-explorer.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { NoteNumber } from '../../ui/NoteNumber.tsx';
import { NumberedWorks } from '../../ui/NumberedWorks.tsx';

/** What became of the ties that are shown since the year before, as a paragraph with numbered works. */
export function ChangeProse() {
  const { shown, years } = useComparisons();
  const nameOf = useActorName();
  const pairName = usePairName();
  const { dataset } = useExplorer();
  const view = useViewState((state) => state.view);
  const openClaim = useOpenClaim();
  const changed = shown.filter(({ turn }) => turn !== 'stayed');
  const { shown: told, more } = useFirstOfMany(changed, 'changes');
  const prose = proseOf(told, years, nameOf);
  if (years.before === years.after) {
    return <p>Both years are {years.after}: nothing differs. Choose others under “Compare”.</p>;
  }
  return (
    <div className="change-prose">
      <p>{changesInBrief(shown, years)}</p>
      <CopyButton
        label="Copy as text"
        what="Changes in words"
        text={() =>
          proseAsText(proseOf(changed, years, nameOf), years, {
            pairName,
            address: linkOf({ view, mark: versionMark(dataset) }, window.location.href),
          })
        }
      />
      {prose.sentences.length === 0 ? (
        <p>No change is shown that these sources tell.</p>
      ) : (
        <div className="change-paragraph">
          <p>{spanOf(years)}:</p>
          {byPair(prose.sentences).map(([pair, sentences]) => (
            <p key={pair}>
              <strong>{pairName(pair)}.</strong>{' '}
              {sentences.map((sentence) => (
                <ProseSentence key={sentence.tie.id} sentence={sentence} onOpen={openClaim} />
              ))}
            </p>
          ))}
        </div>
      )}
      {more}
      <NumberedWorks works={prose.works} />
    </div>
  );
}

interface SentenceProps {
  readonly sentence: Sentence;
  readonly onOpen: (claim: Claim) => void;
}

function ProseSentence({ sentence: { clauses }, onOpen }: SentenceProps) {
  return (
    <span>
      {clauses.map(({ words, aside, notes }) => (
        <span key={words} className={aside ? 'change-aside' : undefined}>
          {words}
          {notes.map(({ number, claim }) =>
            claim === null ? (
              <span key={number} className="prose-document">
                {number}
              </span>
            ) : (
              <NoteNumber
                key={number}
                number={number}
                words={claim.passage.exact}
                onOpen={() => onOpen(claim)}
              />
            ),
          )}
        </span>
      ))}
      .{' '}
    </span>
  );
}
