import type { Claim } from '../../model/dataset.ts';
import { tieIdOfClaim } from '../../model/tie.ts';
import { momentName, momentNoun } from '../../model/words/moment-words.ts';
import { passageInWords } from '../../model/words/quotation-words.ts';
import { silentCountInWords } from '../../model/words/silent-count-words.ts';
import {
  useActions,
  useExplorer,
  useKnown,
  useNetwork,
  useSnapshot,
  useViewState,
} from '../../state/use-explorer.tsx';
import { isRestricted, withSelection } from '../../state/view.ts';
import { asWritten } from '../../ui/as-written.ts';
import { inDigits } from '../../ui/first-of-many.tsx';
import { NoteNumber } from '../../ui/NoteNumber.tsx';
import { notedSentences } from './footnotes.ts';
import { YearEvents } from './YearEvents.tsx';

/** What the sources say changed by this year, with the passages each sentence rests on. */
export function YearCaption() {
  const snapshot = useSnapshot();
  const network = useNetwork();
  const restricted = useViewState((state) => isRestricted(state.view));
  const noun = momentNoun([snapshot]);
  const { dataset } = useKnown();
  return (
    <section
      className="year-caption"
      aria-label={
        snapshot.time === null ? 'The undated data' : `The ${noun} ${momentName(snapshot)}`
      }
    >
      <h2>
        <span className="year-number" translate={asWritten(momentName(snapshot))}>
          {momentName(snapshot)}
        </span>{' '}
        {snapshot.title}
      </h2>
      <p>
        {notedSentences(snapshot).map(({ sentence, notes }) => (
          <span key={sentence}>
            {sentence}
            <span className="claim-references">
              {notes.map(({ claim, number }) => (
                <ClaimReference key={claim.id} claim={claim} number={number} />
              ))}
            </span>{' '}
          </span>
        ))}
      </p>
      <p className="year-coverage">
        {restricted
          ? `Not everything counts: of the usual words on ${momentName(snapshot)} only those are left that still rest on all their claims. `
          : `${snapshot.coverage} `}
        {silentCountInWords(network, dataset, inDigits)}
      </p>
      <YearEvents moment={snapshot} />
    </section>
  );
}

/** A small number that opens the words which a sentence rests on. */
function ClaimReference({ claim, number }: { claim: Claim; number: number }) {
  const { dataset } = useExplorer();
  const { seek } = useActions();
  const tie = tieIdOfClaim(claim, dataset.relationTypes);
  if (tie === undefined) return null;
  return (
    <NoteNumber
      number={number}
      words={passageInWords(claim.passage)}
      onOpen={() => seek(claim.id, withSelection, { kind: 'tie', id: tie })}
    />
  );
}
