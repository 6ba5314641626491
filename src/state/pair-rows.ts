import { type Choices, keptOver, visibilityIn } from '../model/choices.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Dataset, Snapshot } from '../model/dataset.ts';
import { type Passing, passingBetween } from '../model/passing.ts';
import type { Standing } from '../model/standing.ts';
import type { PairId, Tie } from '../model/tie.ts';
import { tieIndexOf } from '../model/tie-index.ts';
import { byTime } from '../model/time/moment.ts';
import { comparisonBetween, type Known, networkOf, snapshotAt } from './explorer.ts';
import { momentsTold } from './moments-told.ts';
import type { View } from './view.ts';

/** One tie of a pair through all years. */
export interface PairRow {
  readonly tie: Tie;
  /** How it stands in each snapshot; undefined where nothing is known, or the reader's choices hide it. */
  readonly standings: readonly (Standing | undefined)[];
  /** What is known where they hide it: a mere forecast is not silence. */
  readonly hidden: readonly (Standing | undefined)[];
  /** What became of it between the years that are compared; undefined where it stands at neither. */
  readonly comparison: Comparison | undefined;
  /** What it was between those years, and is at neither of them. */
  readonly passing: readonly Passing[];
}

/**
 * The years between which a pair is told: from the one that was chosen, or the first, to the other that was, or the
 * moment; all of them where that is the first.
 */
export function pairYears(dataset: Dataset, view: View): readonly [Snapshot, Snapshot] {
  const { snapshots } = dataset;
  const end = snapshotAt(dataset, view.until ?? view.moment);
  const [first = end] = snapshots;
  const chosen = view.since === null ? first : snapshotAt(dataset, view.since);
  const other = chosen.id === end.id ? (snapshots.at(-1) ?? end) : chosen;
  return byTime(other, end) <= 0 ? [other, end] : [end, other];
}

/** The ties of a pair that stand, or are asked for, in some year, by kind and then by direction. */
export function pairRowsOf(known: Known, pair: PairId, view: View): readonly PairRow[] {
  const snapshots = momentsTold(known.dataset, view);
  const [from, to] = pairYears(known.dataset, view);
  const comparisons = comparisonBetween(networkOf(known, from), networkOf(known, to));
  const choices: Choices = { ...view.choices, focus: null };
  const networks = snapshots.map((snapshot) => networkOf(known, snapshot));
  const visibilities = networks.map((network) => visibilityIn(network, choices));
  const shownAt = (index: number, standing: Standing | undefined) =>
    standing !== undefined && visibilities[index]?.(standing) === 'shown' ? standing : undefined;
  return (tieIndexOf(known.ties).byPair.get(pair) ?? [])
    .map((tie) => {
      const all = networks.map((network) => network.ties.get(tie.id));
      const standings = all.map((each, index) => shownAt(index, each));
      const stops = snapshots.map((moment, index) => ({ moment, standing: all[index] }));
      return {
        tie,
        standings,
        hidden: all.map((each, index) => (standings[index] === undefined ? each : undefined)),
        comparison: comparisons.find((each) => each.tie === tie || each.tie.id === tie.id),
        passing: passingBetween(
          [from, to].map((end) => networkOf(known, end).ties.get(tie.id)),
          stops.filter(({ moment }) => byTime(from, moment) < 0 && byTime(moment, to) < 0),
        ),
      };
    })
    .filter(({ standings }) => standings.some((standing) => standing !== undefined));
}

/**
 * The ties of a pair that sources tell of, and that no year shows: only forecast or denied, or an act of which
 * nobody says when it was. Without kinds that are switched off.
 */
export function tiesShownInNoYear(known: Known, pair: PairId, view: View): readonly Tie[] {
  const shown = new Set(pairRowsOf(known, pair, view).map(({ tie }) => tie));
  const isKept = keptOver(known.ties, view.choices);
  return (tieIndexOf(known.ties).byPair.get(pair) ?? []).filter(
    (tie) => !shown.has(tie) && isKept(tie),
  );
}
