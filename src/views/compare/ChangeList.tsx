import { useMemo, useRef } from 'react';
import { kindsOf } from '../../model/compared-kinds.ts';
import type { Comparison } from '../../model/comparison.ts';
import { actorsOf, type PairId } from '../../model/tie.ts';
import { groupedBy } from '../../model/tie-index.ts';
import { areSameMoment } from '../../model/time/moment.ts';
import { momentName, momentNoun } from '../../model/words/moment-words.ts';
import { endOf, type Prose, proseAsText, proseOf, type Sentence } from '../../model/words/prose.ts';
import { changesInBrief } from '../../model/words/turn-words.ts';
import { turnLook } from '../../scene/look.ts';
import { LineSample } from '../../scene/samples.tsx';
import { aboutOf } from '../../state/about.ts';
import { versionMark } from '../../state/address/link-mark.ts';
import { linkOf } from '../../state/address/links.ts';
import { PairHeading } from '../../state/PairHeading.tsx';
import { useComparisons } from '../../state/use-comparisons.ts';
import {
  useActions,
  useActorName,
  useExplorer,
  usePairName,
  useSelection,
  useViewState,
} from '../../state/use-explorer.tsx';
import { useHovering } from '../../state/use-hovering.ts';
import { withSelectionToggled } from '../../state/view.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { inDigits, useFirstOfMany } from '../../ui/first-of-many.tsx';
import { moveFocus } from '../../ui/move-focus.ts';
import { NumberedWorks } from '../../ui/NumberedWorks.tsx';
import { useOneStop } from '../../ui/use-one-stop.ts';
import './compare.css';

/** The list named "Changes": the comparison in sentences, pair by pair, each with its numbered works. */
export function ChangeList() {
  const { shown, all, moments } = useComparisons();
  const { dataset } = useExplorer();
  const { snapshots } = dataset;
  const nameOf = useActorName();
  const pairName = usePairName();
  const view = useViewState((state) => state.view);
  const selection = useSelection();
  const isSelected = ({ tie }: Comparison) => selection.kind === 'tie' && selection.id === tie.id;
  const allTurned = inOrderOfPairs(shown.filter(({ turn }) => turn !== 'stayed'));
  const allStayed = shown.filter(({ turn }) => turn === 'stayed');
  const { shown: turned, more } = useFirstOfMany(allTurned, 'pairs with changes', {
    never: ([, comparisons]) => comparisons.some(isSelected),
  });
  const { shown: stayed, more: moreStayed } = useFirstOfMany(allStayed, 'ties that stayed', {
    never: isSelected,
  });
  const proseOn = (pairs: typeof turned, unchanged: readonly Comparison[]) =>
    proseOf([...pairs.flatMap(([, changed]) => changed), ...unchanged], moments, nameOf);
  const prose = proseOn(turned, stayed);
  const list = useRef<HTMLUListElement>(null);
  const { stopAt } = useOneStop(
    turned.flatMap(([, comparisons]) => comparisons.map(({ tie }) => tie.id)),
  );
  const sentences = new Map(prose.sentences.map((each) => [each.tie, each]));
  const sentenceOf = ({ tie }: Comparison) => sentences.get(tie);
  const byPair = useMemo(() => groupedBy(all, ({ tie }) => tie.pair), [all]);

  const name = momentName(moments.after);
  if (areSameMoment(moments.before, moments.after)) {
    return (
      <section className="change-list">
        <h2>Changes</h2>
        <p>
          {snapshots.length === 1
            ? `The data are of ${name} alone: there is no other time to compare it with.`
            : `Both ${momentNoun([moments.after])}s are ${name}: nothing differs. Choose another.`}
        </p>
      </section>
    );
  }
  return (
    <section
      className="change-list"
      aria-label={`Changes from ${momentName(moments.before)} to ${name}`}
    >
      <h2>Changes</h2>
      <p>{changesInBrief(shown, moments)}</p>
      <CopyButton
        label="Copy as text"
        what="Changes in words"
        text={() =>
          proseAsText(proseOn(allTurned, allStayed), moments, {
            pairName,
            address: linkOf({ view, mark: versionMark(dataset) }, window.location.href),
          })
        }
      />
      <ul ref={list} aria-label="Changes" onKeyDown={(event) => moveFocus(list.current, event)}>
        {turned.map(([pair, comparisons]) => (
          <li key={pair}>
            <h3>
              <PairHeading pair={pair} />
            </h3>
            <ChangeOfKinds comparisons={byPair.get(pair) ?? []} />
            <ul>{comparisons.map((each) => changeEntry(sentenceOf(each), stopAt(each.tie.id)))}</ul>
          </li>
        ))}
      </ul>
      {more}
      {stayed.length === 0 ? null : (
        <details>
          <summary>Stayed ({inDigits(allStayed.length)})</summary>
          <ul>{stayed.map((each) => changeEntry(sentenceOf(each)))}</ul>
          {moreStayed}
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

type Stop = ReturnType<ReturnType<typeof useOneStop>['stopAt']>;

function changeEntry(sentence: Prose['sentences'][number] | undefined, stop?: Stop) {
  return sentence === undefined ? null : (
    <ChangeEntry key={sentence.tie.id} sentence={sentence} stop={stop} />
  );
}

function ChangeEntry({ sentence, stop }: { sentence: Sentence; stop: Stop | undefined }) {
  const { tie, turn, basis, disputed, clauses } = sentence;
  const selection = useSelection();
  const { change } = useActions();
  const hovering = useHovering();
  const target = { kind: 'tie', id: tie.id } as const;
  return (
    <li>
      <button
        type="button"
        className="change-entry"
        data-tie={tie.id}
        {...aboutOf(target)}
        aria-pressed={selection.kind === 'tie' && selection.id === tie.id}
        onClick={() => change(withSelectionToggled, target)}
        tabIndex={stop?.tabIndex}
        {...hovering(target, stop?.onFocus)}
      >
        <LineSample look={turnLook({ turn, basis, disputed })} letter="" />
        <span>
          {[...clauses.entries()].map(([place, { words, aside, notes }]) => (
            <span key={place} className={aside ? 'change-aside' : undefined}>
              {words}
              {notes.length === 0 ? null : <NoteNumbers notes={notes} />}
            </span>
          ))}
          {endOf(clauses)}
        </span>
      </button>
    </li>
  );
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
  const { compare } = new Intl.Collator('en');
  return [...groupedBy(comparisons, ({ tie }) => tie.pair)].sort(
    ([a, some], [b, others]) =>
      others.length - some.length || compare(actorsOf(a).join(), actorsOf(b).join()),
  );
}
