import { barsOf } from '../../model/biography.ts';
import { focusIn, shownTies } from '../../model/choices.ts';
import type { ActorId } from '../../model/dataset.ts';
import { actorsInOrder, cellsOf, countCells } from '../../model/matrix.ts';
import { sectionsOf } from '../../model/pair-lanes.ts';
import { sourcesOf } from '../../model/standing.ts';
import { actorsOf, type Tie } from '../../model/tie.ts';
import { bandsOf, claimsAxisOf } from '../../model/time-axis.ts';
import { countInWords, tenorShown } from '../../model/words.ts';
import { arrangementOf } from '../../scene/arrangement.ts';
import { matrixPicture } from '../../scene/matrix-picture.ts';
import { planOf } from '../../scene/plan.ts';
import { PANEL, platePicture } from '../../scene/plate-picture.ts';
import { SMALL } from '../../scene/sizes.ts';
import { timelinePicture } from '../../scene/timeline-picture.ts';
import { networkOf, snapshotAt } from '../../state/explorer.ts';
import { legendOfBars, legendOfCells, legendOfTies } from './legend.ts';
import {
  claimsOf,
  documentsOf,
  drawnOf,
  nameIn,
  READING_OF_LINES,
  readingOf,
  statesInWords,
  summaryOf,
  wordsOf,
} from './network-parts.ts';
import type { FigureGround, Parts } from './parts.ts';

/** A picture that may grow downwards has this shape at most. */
const TALLEST = 4;

export function yearsParts(ground: FigureGround): Parts {
  const { explorer, known, view } = ground;
  const panels = known.dataset.snapshots.map((snapshot) => {
    const network = networkOf(known, snapshot);
    return {
      year: String(snapshot.year),
      shown: shownTies(network, view.choices),
      drawn: drawnOf(ground, network),
    };
  });
  const shown = panels.flatMap((panel) => panel.shown);
  const nameOf = nameIn(ground);
  const ties = [...new Map(shown.map((standing) => [standing.tie.id, standing])).values()];
  const plan = planOf(arrangementOf(explorer), PANEL, SMALL);
  const silent = panels.some(({ drawn }) => drawn.silences.length > 0);
  // Letters do not stand on lines as small as these.
  const legend = legendOfTies([], shown, silent);
  return {
    title: listed(panels.map(({ year }) => year)),
    shows: `The networks of ${listed(panels.map(({ year }) => year))}`,
    stem: 'years',
    filters: statesInWords(ground),
    legend,
    reading: READING_OF_LINES,
    claims: claimsOf(shown),
    documents: documentsOf(shown),
    resting: ties.map(({ tie }) => ({
      words: wordsOf({ tie }, nameOf),
      sources: sourcesOf(claimsOf(shown.filter((each) => each.tie.id === tie.id))),
    })),
    summary: panels.map((panel) => summaryOf(panel.shown, panel.year)).join(' '),
    drawn: Object.fromEntries(
      panels.flatMap(({ year, shown: own }) =>
        own.map((standing) => [`${year} ${standing.tie.id}`, readingOf(standing)]),
      ),
    ),
    pictureIn: ({ width, height }) =>
      platePicture(
        plan,
        panels.map((panel) => ({ ...panel, remark: countInWords(panel.shown.length, 'tie') })),
        { width, height: height ?? width * TALLEST },
      ),
  };
}

export function timelineParts(ground: FigureGround): Parts {
  const { known, view } = ground;
  const { dataset } = known;
  const { year } = snapshotAt(dataset, view.moment);
  const network = networkOf(known, { id: view.moment });
  const isInFocus = focusIn(network, view.choices);
  const on = known.ties.filter(
    (tie) => !view.choices.hiddenRelations.has(tie.relation.id) && isInFocus(tie),
  );
  const sections = sectionsOf(dataset, on, 'claims');
  const lanes = sections.flatMap((section) => section.lanes);
  const ties = lanes.flatMap((lane) => lane.ties);
  const axis = claimsAxisOf(dataset);
  const bars = ties.flatMap(({ episodes }) => barsOf(axis, episodes));
  const nameOf = nameIn(ground);
  return {
    title: `Biographies of ties, ${axis.firstYear} to ${axis.lastYear}`,
    shows: `The times that claims speak of, ${axis.firstYear} to ${axis.lastYear}; letters as in ${year}`,
    stem: 'timeline',
    filters: [],
    legend: legendOfBars(
      dataset.relationTypes.filter((relation) => ties.some(({ tie }) => tie.relation === relation)),
      ties.flatMap(({ episodes }) => episodes),
      new Set(bars.map(({ look }) => look)),
    ),
    reading:
      'A bar is a time that claims speak of, not the time a tie lasted; it is thicker for several claims. Between the shaded years nobody looked.',
    claims: ties.flatMap(({ tie }) => tie.claims),
    documents: [],
    // Its lanes need the room.
    resting: [],
    summary: `${countInWords(ties.length, 'tie')} of ${countInWords(lanes.length, 'pair')}, with ${countInWords(bars.length, 'claim')} from ${axis.firstYear} to ${axis.lastYear}.`,
    drawn: Object.fromEntries(
      ties.map(({ tie }) => [tie.id, countInWords(tie.claims.length, 'claim')]),
    ),
    pictureIn: ({ width, height }) =>
      timelinePicture(
        {
          axis,
          bands: bandsOf(axis, dataset.snapshots, year),
          years: dataset.snapshots.map((snapshot) => snapshot.year),
          sections,
          pairName: (pair) => actorsOf(pair).map(nameOf).join(' – '),
          tieName: (tie) => wordsOf({ tie }, nameOf),
          letterOf: (tie) => letterOf(tie),
        },
        { width, height: height ?? width * TALLEST },
      ),
  };

  function letterOf(tie: Tie) {
    const standing = network.ties.get(tie.id);
    const tone = standing === undefined ? null : tenorShown(standing);
    return { tone: tone ?? ('context' as const), hollow: standing?.state !== 'attested' };
  }
}

export function matrixParts(ground: FigureGround): Parts {
  const { known, view } = ground;
  const { dataset } = known;
  const snapshot = snapshotAt(dataset, view.moment);
  const cells = cellsOf(networkOf(known, snapshot), view.choices);
  const all = [...cells.values()];
  const standings = all.flatMap(({ ties }) => ties);
  const counted = [...countCells(cells)].filter(([, count]) => count > 0);
  return {
    title: `Every pair in ${snapshot.year}`,
    shows: `The pairs of actors in ${snapshot.year}`,
    stem: `matrix-${snapshot.year}`,
    filters: [],
    legend: legendOfCells(all),
    reading: 'Each pair stands twice: a row tells everything of one actor.',
    claims: claimsOf(standings),
    documents: documentsOf(standings),
    resting: [],
    summary: `${countInWords(all.length, 'pair')} of actors in ${snapshot.year}: ${counted.map(([state, count]) => `${count} ${state}`).join(', ')}.`,
    drawn: Object.fromEntries(all.map(({ pair, state }) => [pair, state])),
    pictureIn: () =>
      matrixPicture({
        actors: actorsInOrder(dataset),
        cells,
        nameOf: nameIn(ground),
        groupOf: (actor: ActorId) => {
          const index = dataset.groups.findIndex(({ members }) => members.includes(actor));
          return index < 0 ? undefined : index;
        },
      }),
  };
}

/** "2014, 2022 and 2024". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
