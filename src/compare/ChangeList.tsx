import { useRef } from 'react';
import { type Comparison, kindsOf, type Turn } from '../model/comparison.ts';
import { type Prose, proseAsText, proseOf, type Sentence, summaryOf } from '../model/prose.ts';
import { actorsOf, type PairId } from '../model/tie.ts';
import { useComparisons } from '../state/use-comparisons.ts';
import {
  useActorName,
  useExplorer,
  usePairName,
  useSelection,
  useViewState,
} from '../state/use-explorer.tsx';
import { useHovering } from '../state/use-hovering.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { moveFocus } from '../ui/move-focus.ts';
import { NumberedWorks } from '../ui/NumberedWorks.tsx';
import { TurnSwatch } from '../ui/TurnSwatch.tsx';
import { useOneStop } from '../ui/use-one-stop.ts';
import './compare.css';

/** The list named "Changes": the comparison in sentences, pair by pair, each with its numbered works. */
export function ChangeList() {
  const { shown, all, years } = useComparisons();
  const { snapshots } = useExplorer().dataset;
  const nameOf = useActorName();
  const pairName = usePairName();
  const turned = inOrderOfPairs(shown.filter(({ turn }) => turn !== 'stayed'));
  const stayed = shown.filter(({ turn }) => turn === 'stayed');
  const prose = proseOf(
    [...turned.flatMap(([, comparisons]) => comparisons), ...stayed],
    years,
    nameOf,
  );
  const list = useRef<HTMLUListElement>(null);
  const stopAt = useOneStop(
    turned.flatMap(([, comparisons]) => comparisons.map(({ tie }) => tie.id)),
  );
  const sentenceOf = ({ tie }: Comparison) => prose.sentences.find((each) => each.tie === tie);

  if (years.before === years.after) {
    return (
      <section className="change-list">
        <h2>Changes</h2>
        <p>
          {snapshots.length === 1
            ? `The data are of ${years.after} alone: there is no other year to compare it with.`
            : `Both years are ${years.after}: nothing differs. Choose another.`}
        </p>
      </section>
    );
  }
  return (
    <section className="change-list" aria-label={`Changes from ${years.before} to ${years.after}`}>
      <h2>Changes</h2>
      <p>{summaryOf(shown, years)}</p>
      <CopyButton
        label="Copy as text"
        what="Changes in words"
        text={() => proseAsText(prose, years)}
      />
      <ul ref={list} aria-label="Changes" onKeyDown={(event) => moveFocus(list.current, event)}>
        {turned.map(([pair, comparisons]) => (
          <li key={pair}>
            <h3>{pairName(pair)}</h3>
            <ChangeOfKinds comparisons={all.filter(({ tie }) => tie.pair === pair)} />
            <ul>{comparisons.map((each) => changeEntry(sentenceOf(each), stopAt(each.tie.id)))}</ul>
          </li>
        ))}
      </ul>
      {stayed.length === 0 ? null : (
        <details>
          <summary>Stayed ({stayed.length})</summary>
          <ul>{stayed.map((each) => changeEntry(sentenceOf(each)))}</ul>
        </details>
      )}
      <NumberedWorks works={prose.works} />
    </section>
  );
}

/** What kinds of tie the two had, and have, whatever is shown; nothing where they are the same. */
function ChangeOfKinds({ comparisons }: { comparisons: readonly Comparison[] }) {
  const { before, after } = kindsOf(comparisons);
  const [was, is] = [before, after].map((kinds) => kinds.map(({ shortName }) => shortName).sort());
  if (was === undefined || is === undefined || was.join() === is.join()) return null;
  return (
    <p className="change-of-kinds">
      {was.join(', ') || 'none told of'} → {is.join(', ') || 'none told of'}
    </p>
  );
}

type Stop = ReturnType<ReturnType<typeof useOneStop>>;

function changeEntry(sentence: Prose['sentences'][number] | undefined, stop?: Stop) {
  return sentence === undefined ? null : (
    <ChangeEntry key={sentence.tie.id} sentence={sentence} stop={stop} />
  );
}

function ChangeEntry({ sentence, stop }: { sentence: Sentence; stop: Stop | undefined }) {
  const { tie, turn, ground, clauses } = sentence;
  const selection = useSelection();
  const toggleSelection = useViewState((state) => state.toggleSelection);
  const hovering = useHovering();
  const target = { kind: 'tie', id: tie.id } as const;
  return (
    <li>
      <button
        type="button"
        className="change-entry"
        data-tie={tie.id}
        aria-pressed={selection.kind === 'tie' && selection.id === tie.id}
        onClick={() => toggleSelection(target)}
        tabIndex={stop?.tabIndex}
        {...hovering(target, stop?.onFocus)}
      >
        <TurnSwatch turn={turn} ground={ground} />
        <span>
          {clauses.map(({ words, notes }) => (
            <span key={words}>
              {words}
              {notes.length === 0 ? null : <NoteNumbers notes={notes} />}
            </span>
          ))}
          .{isInferred(turn, ground) ? <em> Inferred from silence.</em> : null}
        </span>
      </button>
    </li>
  );
}

/** Of what is unknown the sentence itself says that nobody speaks. */
function isInferred(turn: Turn, ground: Comparison['ground']): boolean {
  return ground === 'silence' && turn !== 'unknown before' && turn !== 'unknown after';
}

/** As raised numbers; read out in brackets, so that none runs into a year before it. */
function NoteNumbers({ notes }: { notes: Sentence['clauses'][number]['notes'] }) {
  const numbers = notes.map(({ number }) => number).join(', ');
  return (
    <>
      <sup aria-hidden="true">{numbers}</sup>
      <span className="visually-hidden"> [{numbers}]</span>
    </>
  );
}

/** Pairs with the most changes first. */
function inOrderOfPairs(
  comparisons: readonly Comparison[],
): readonly (readonly [PairId, readonly Comparison[]])[] {
  const pairs = new Map<PairId, Comparison[]>();
  for (const comparison of comparisons) {
    const { pair } = comparison.tie;
    pairs.set(pair, [...(pairs.get(pair) ?? []), comparison]);
  }
  return [...pairs].sort(
    ([a, some], [b, others]) =>
      others.length - some.length || actorsOf(a).join().localeCompare(actorsOf(b).join(), 'en'),
  );
}
