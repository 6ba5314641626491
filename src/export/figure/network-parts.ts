import { shownTies, showsUsualStates } from '../../model/choices.ts';
import type { ActorId, Claim } from '../../model/dataset.ts';
import type { Network } from '../../model/network.ts';
import { type Standing, TIE_STATES } from '../../model/standing.ts';
import type { Tie } from '../../model/tie.ts';
import { yearInWords } from '../../model/time-words.ts';
import { actorsInWords, countInWords, remarksOn, tenorShown } from '../../model/words.ts';
import { arrangementOf } from '../../scene/arrangement.ts';
import type { Drawn } from '../../scene/drawn.ts';
import { looksOf } from '../../scene/look.ts';
import { extentOf, networkShapes } from '../../scene/network-picture.ts';
import { planOf } from '../../scene/plan.ts';
import type { Picture } from '../../scene/shapes.ts';
import { LARGE } from '../../scene/sizes.ts';
import { networkOf, snapshotAt } from '../../state/explorer.ts';
import { legendOfTies } from './legend.ts';
import type { FigureGround, Parts } from './parts.ts';

export const READING_OF_LINES =
  'Line width: number of independent sources. Arrowheads point at the one acted upon.';

export function networkParts(ground: FigureGround): Parts {
  const { explorer, known, view } = ground;
  const snapshot = snapshotAt(known.dataset, view.moment);
  const network = networkOf(known, snapshot);
  const shown = shownTies(network, view.choices);
  const drawn = drawnOf(ground, network);
  return {
    title: yearInWords(snapshot),
    shows: `The network in ${snapshot.year}`,
    stem: String(snapshot.year),
    filters: statesInWords(ground),
    legend: legendOfTies(known.dataset.relationTypes, shown, drawn.silences.length > 0),
    reading: READING_OF_LINES,
    claims: claimsOf(shown),
    documents: documentsOf(shown),
    resting: shown.map((standing) => ({
      words: wordsOf(standing, nameIn(ground)),
      sources: standing.sources,
    })),
    summary: summaryOf(shown, String(snapshot.year)),
    drawn: Object.fromEntries(shown.map((standing) => [standing.tie.id, readingOf(standing)])),
    pictureIn: (room) => networkPicture(explorer, drawn, room),
  };
}

/** The ties of a network that the reader's choices show in full, and the pairs whose silence they show. */
export function drawnOf({ view, ...ground }: FigureGround, network: Network): Drawn {
  const { choices } = view;
  const nameOf = nameIn({ view, ...ground });
  return {
    ties: shownTies(network, choices).map((standing) => ({
      tie: standing.tie,
      looks: looksOf(standing, 'shown'),
      title: `${wordsOf(standing, nameOf)} (${remarksOn(standing)})`,
    })),
    silences: choices.shownStates.has('no evidence')
      ? arrangementOf(ground.explorer).silences.filter(
          (pair) => network.pairs.get(pair) === 'no evidence',
        )
      : [],
  };
}

/** Narrower than this, bundles of ties would run into one another: such a picture is made smaller whole. */
const LEAST_WIDTH = 700;
const SHAPE = 0.74;
/** What is left free around a drawing, so that no stroke is cut, in pixels. */
const EDGE = 2;

export function networkPicture(
  explorer: FigureGround['explorer'],
  drawn: Drawn,
  room: { readonly width: number; readonly height: number | null },
): Picture {
  const width = Math.max(room.width, LEAST_WIDTH);
  const height = width * (room.height === null ? SHAPE : room.height / room.width);
  const plan = planOf(arrangementOf(explorer), { width, height }, LARGE);
  const shapes = networkShapes(plan, drawn);
  const extent = extentOf(plan);
  return {
    width: extent.width + 2 * EDGE,
    height: extent.height + 2 * EDGE,
    shapes: [{ kind: 'group', role: 'network', x: EDGE - extent.x, y: EDGE - extent.y, shapes }],
  };
}

export function nameIn({ explorer }: FigureGround): (actor: ActorId) => string {
  return (actor) => explorer.actorNames.get(actor) ?? actor;
}

/** "DPRK to Russia: Military transfer": the fonts of figures have no arrows. */
export function wordsOf(
  { tie }: { readonly tie: Pick<Tie, 'from' | 'to' | 'relation'> },
  nameOf: (actor: ActorId) => string,
): string {
  return `${actorsInWords(tie, nameOf).replace(' → ', ' to ')}: ${tie.relation.name}`;
}

export function claimsOf(standings: readonly Standing[]): readonly Claim[] {
  return standings.flatMap(({ evidence, opposing, supposed }) => [
    ...evidence,
    ...opposing,
    ...supposed,
  ]);
}

export function documentsOf(standings: readonly Standing[]): readonly string[] {
  const context = standings.filter(({ state }) => state === 'context');
  return [...new Set(context.flatMap((each) => each.context.map(({ document }) => document)))];
}

/** How a tie reads: what would make it another in a later version of the data. */
export function readingOf(standing: Standing): string {
  const sources = standing.sources.map(({ id }) => id).sort();
  return [
    standing.state,
    tenorShown(standing) ?? 'no tenor',
    ...(standing.disputed ? ['disputed'] : []),
    ...(sources.length === 0 ? [] : [`by ${sources.join(' ')}`]),
  ].join(', ');
}

export function statesInWords({ view: { choices } }: FigureGround): readonly string[] {
  if (showsUsualStates(choices)) return [];
  const states = TIE_STATES.filter((state) => choices.shownStates.has(state));
  return [`States shown: ${states.join(', ') || 'none'}`];
}

/** "2022: 23 ties. 12 cooperative, 9 conflictual, 2 without tenor; 3 disputed." */
export function summaryOf(shown: readonly Standing[], year: string): string {
  const counted = (['cooperative', 'conflictual', 'ambivalent'] as const).flatMap((tenor) => {
    const count = shown.filter((standing) => tenorShown(standing) === tenor).length;
    return count === 0 ? [] : [`${count} ${tenor}`];
  });
  const disputed = shown.filter((standing) => standing.disputed).length;
  const parts = [...counted, ...(disputed === 0 ? [] : [`${disputed} disputed`])];
  const ties = countInWords(shown.length, 'tie');
  return `${year}: ${ties}${parts.length === 0 ? '' : `; ${parts.join(', ')}`}.`;
}
