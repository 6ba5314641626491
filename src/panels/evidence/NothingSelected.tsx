import { isOwnDataset } from '../../dataset/own-dataset.ts';
import { type Choices, countByState, countHidden } from '../../model/choices.ts';
import type { Network } from '../../model/network.ts';
import type { TieState } from '../../model/standing.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { capitalised, countInWords, sourceInWords } from '../../model/words/words.ts';
import { useComparisons } from '../../state/use-comparisons.ts';
import {
  useChoices,
  useComparing,
  useExplorer,
  useKnown,
  useNetwork,
  useSnapshot,
  useViewState,
} from '../../state/use-explorer.tsx';
import { isRestricted } from '../../state/view.ts';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { usePress } from '../../ui/media-query.ts';

/** What the panel says before the reader has picked anything. */
export function NothingSelected() {
  const { dataset } = useKnown();
  const { dataset: whole } = useExplorer();
  const { shown, more } = useFirstOfMany(dataset.sources, 'documents', { atATime: 30 });
  const comparing = useComparing();
  const restricted = useViewState((state) => isRestricted(state.view));
  const press = usePress();
  return (
    <div className="evidence-empty">
      <h2 tabIndex={-1}>Every tie is its evidence</h2>
      <p>
        {capitalised(press)} a line in the drawing, or an entry in the list of ties, to read the
        words it rests on: who says so, when, and what speaks against it.
      </p>
      <p>
        {restricted
          ? 'Not everything counts as evidence. '
          : `This is ${isOwnDataset(whole) ? whole.title : `“${whole.title}”`}. `}
        {comparing ? <TwoMoments /> : <OneMoment />}
      </p>
      {whole.sources.length === 0 ? null : <h3>The sources</h3>}
      <ol className="source-list">
        {shown.map((source) => (
          <li key={source.id}>{sourceInWords(source)}</li>
        ))}
      </ol>
      {more}
    </div>
  );
}

function OneMoment() {
  const snapshot = useSnapshot();
  const network = useNetwork();
  const choices = useChoices();
  const hidden = countHidden(network, choices);
  const unasked = `${unaskedInWords(countByState(network), choices)}${againstInWords(network)}`;
  const ofThatTime = snapshot.time === null ? 'no claim' : 'no claim of that time';
  const rest =
    hidden === 0
      ? `${unasked}Where nothing else is drawn, ${silentInWords(ofThatTime)}`
      : hiddenInWords(hidden, 'its ties');
  return `You are looking at ${momentName(snapshot)}. ${rest}`;
}

/** The same ties are counted as in the key and in the list of changes. */
function TwoMoments() {
  const { moments, all, shown } = useComparisons();
  const { before, after } = moments;
  const hidden = all.length - shown.length;
  const rest =
    hidden === 0
      ? `Where nothing is drawn, ${silentInWords('no claim of either')}`
      : hiddenInWords(hidden, `${all.length} ties compared`);
  return `You are looking at ${momentName(before)} and ${momentName(after)}. ${rest}`;
}

function silentInWords(claim: string): string {
  return `${claim} names two actors; that does not mean that there was nothing.`;
}

function hiddenInWords(hidden: number, ties: string): string {
  return `Your filters hold back ${hidden} of ${ties}: what is not drawn may well be in these texts.`;
}

/** What nothing but suppositions against it tell of, and what is never drawn. */
function againstInWords({ supposedAgainst: { length } }: Network): string {
  if (length === 0) return '';
  return `Of ${countInWords(length, 'other tie')} sources only suppose that it is not so; none of that is drawn. `;
}

/** What is known but drawn only on demand: silence begins where this ends. */
function unaskedInWords(counts: ReadonlyMap<TieState, number>, { shownStates }: Choices): string {
  const named = [
    ['possible', 'only forecast'],
    ['denied', 'denied'],
  ] as const;
  const parts = named
    .filter(([state]) => !shownStates.has(state) && (counts.get(state) ?? 0) > 0)
    .map(([state, words]) => `${countInWords(counts.get(state) ?? 0, 'tie')} ${words}`);
  return parts.length === 0 ? '' : `Not drawn unless you ask in the legend: ${parts.join(', ')}. `;
}
