import { useRef } from 'react';
import { shownTies } from '../../model/choices.ts';
import type { ActorId } from '../../model/dataset.ts';
import { remembered, rememberedForTwo } from '../../model/remembered.ts';
import { isAmong } from '../../model/silence.ts';
import type { Standing } from '../../model/standing.ts';
import type { PairId, Tie } from '../../model/tie.ts';
import { groupedBy } from '../../model/tie-index.ts';
import type { Moment } from '../../model/time/moment.ts';
import { momentName, momentWhen } from '../../model/words/moment-words.ts';
import { actorsSelected } from '../../state/actors-selected.ts';
import { isFiltered, withoutFilters } from '../../state/filters.ts';
import { PairHeading } from '../../state/PairHeading.tsx';
import {
  useActions,
  useChoices,
  useExplorer,
  useNetwork,
  useSnapshot,
  useViewState,
} from '../../state/use-explorer.tsx';
import { Button } from '../../ui/Button.tsx';
import { inDigits, useFirstOfMany } from '../../ui/first-of-many.tsx';
import { moveFocus } from '../../ui/move-focus.ts';
import { useOneStop } from '../../ui/use-one-stop.ts';
import { TieEntry } from './TieEntry.tsx';
import './ties.css';

/**
 * The list named "Ties": the same as the drawing, in words, pair by pair. It is one tab stop; the
 * arrow keys, Home and End move within it. What is among several selected actors comes first.
 */
export function TieList() {
  const snapshot = useSnapshot();
  const network = useNetwork();
  const choices = useChoices();
  const selection = useViewState((state) => state.view.selection);
  const list = useRef<HTMLUListElement>(null);
  const { ties } = useExplorer();
  const shown = shownTies(network, choices);
  const selected = selection.kind === 'tie' ? selection.id : undefined;
  const { all, among } = amongFirst(groupedByPair(shown, ties), actorsSelected(selection));
  const { shown: pairs, more } = useFirstOfMany(all, 'pairs with ties', {
    // It changes with every step of the slider.
    atATime: 50,
    never:
      selected === undefined
        ? undefined
        : ([, standings]) => standings.some(({ tie }) => tie.id === selected),
  });
  const { stop, reach } = useOneStop(
    pairs.flatMap(([, standings]) => standings.map(({ tie }) => tie.id)),
    selected,
  );

  return (
    <section className="tie-list" aria-label={`Ties ${momentWhen(snapshot)}`}>
      <h2>
        Ties {momentWhen(snapshot)} <span className="tie-count">{inDigits(shown.length)}</span>
      </h2>
      {shown.length === 0 ? (
        <NothingShown moment={snapshot} known={network.pairs.size > 0} />
      ) : null}
      <ul ref={list} aria-label="Ties" onKeyDown={(event) => moveFocus(list.current, event)}>
        {pairs.map(([pair, standings], place) => (
          <li key={pair}>
            {partBefore(place, among, all.length)}
            <h3>
              <PairHeading pair={pair} />
            </h3>
            <ul>
              {standings.map((standing) => (
                <TieEntry
                  key={standing.tie.id}
                  standing={standing}
                  selected={standing.tie.id === selected}
                  stop={standing.tie.id === stop}
                  onReach={reach}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

type PairTies = readonly [PairId, readonly Standing[]];

/** Pairs of several actors first, and how many they are; 0 of one actor, who is in no pair with another. */
function amongFirst(pairs: readonly PairTies[], actors: readonly ActorId[]) {
  const members = new Set(actors);
  const own = pairs.filter(([pair]) => isAmong(members, pair));
  if (own.length === 0) return { all: pairs, among: 0 };
  return { all: [...own, ...pairs.filter(([pair]) => !isAmong(members, pair))], among: own.length };
}

/** What a part of the list is called, above its first pair, where several actors part it. */
function partBefore(place: number, among: number, all: number) {
  if (among === 0 || among === all) return null;
  if (place === 0) return <p className="tie-list-part">Among the selected</p>;
  return place === among ? <p className="tie-list-part">Other ties</p> : null;
}

/** Why the list is empty: filters, or sources that only forecast and deny, or are silent. */
function NothingShown({ moment, known }: { readonly moment: Moment; readonly known: boolean }) {
  const filtered = useViewState((state) => isFiltered(state.view));
  const { change } = useActions();
  if (!known) return <p>No claim speaks of {momentName(moment)}.</p>;
  if (!filtered)
    return <p>Of {momentName(moment)} the sources only forecast or deny: see the legend.</p>;
  return (
    <p role="status">
      Your filters hold back everything that is known of {momentName(moment)}.{' '}
      <Button look="link" onClick={() => change(withoutFilters)}>
        Clear all filters
      </Button>
    </p>
  );
}

/** Pairs with the most ties first, then by the alphabet; within a pair, ties keep the order of their ids. */
const groupedByPair = rememberedForTwo(
  (standings: readonly Standing[], ties: readonly Tie[]): readonly PairTies[] => {
    const groups = groupedBy(standings, ({ tie }) => tie.pair);
    const inAlphabet = pairsInAlphabet(ties).flatMap((pair) => {
      const own = groups.get(pair);
      return own === undefined ? [] : [[pair, own] as const];
    });
    const bySize = groupedBy(inAlphabet, ([, own]) => own.length);
    return [...bySize].sort(([a], [b]) => b - a).flatMap(([, same]) => same);
  },
);

/** Every pair that some ties join; sorted once for all years. */
const pairsInAlphabet = remembered((ties: readonly Tie[]): readonly PairId[] => {
  const { compare } = new Intl.Collator('en');
  return [...new Set(ties.map(({ pair }) => pair))].sort(compare);
});
