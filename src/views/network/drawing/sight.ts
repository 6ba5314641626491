import type { ActorId } from '../../../model/dataset.ts';
import { rememberedForTwo } from '../../../model/remembered.ts';
import type { PairId, Tie, TieId } from '../../../model/tie.ts';
import type { Arrangement } from '../../../scene/arrangement.ts';
import { batchesOf } from '../../../scene/batches.ts';
import { highlightedBy } from '../../../scene/highlight.ts';
import { type HitIndex, hitIndexOf } from '../../../scene/hit-index.ts';
import type { Look } from '../../../scene/look.ts';
import type { Palette } from '../../../scene/palette.ts';
import {
  hasRoomForLetters,
  type PlacedLetter,
  placedLetters,
} from '../../../scene/placed-letters.ts';
import type { Positions } from '../../../scene/places.ts';
import { type Plan, planAt } from '../../../scene/plan.ts';
import type { Shown, ShownTie } from '../../../scene/shown.ts';
import type { Sizes } from '../../../scene/sizes.ts';
import { inLayers } from '../../../scene/tie-shapes.ts';
import { type Tracks, tracksOf } from '../../../scene/tracks.ts';
import { type Selection, sameSelection } from '../../../state/view.ts';
import { sameViewport, type Viewport } from './surface.ts';

/** Where everything is, whatever the year. */
export interface Stage {
  readonly plan: Plan;
  readonly tracks: Tracks;
  /** Which track a tie has, and a silent pair. */
  readonly trackOf: (tie: Tie) => number | undefined;
  readonly silences: readonly PairId[];
  /** Made when it is first asked for: most stages are never pointed at. */
  readonly hitIndex: () => HitIndex;
}

/** The stage on which an arrangement is drawn while its actors stand in these places. */
export function stageOf(
  arrangement: Arrangement,
  positions: Positions,
  sizes: Sizes,
  naming: Parameters<typeof planAt>[3] = {},
): Stage {
  const { ties, silences, numbers } = arrangement;
  const plan = planAt(arrangement, positions, sizes, naming);
  const tracks = tracksOf(plan, ties, silences);
  let index: HitIndex | null = null;
  return {
    plan,
    tracks,
    trackOf: ({ id }) => numbers.get(id),
    silences,
    hitIndex: () => {
      index ??= hitIndexOf(tracks);
      return index;
    },
  };
}

/** What is drawn on the stage in one year, from the lowest to the highest. */
export interface Contents extends Shown {
  /** The ties that are drawn in full, and those that are faded. */
  readonly clear: readonly ShownTie[];
  readonly faded: readonly ShownTie[];
  /** Whether lines are drawn with all that belongs to them: letters, heads, halos, dashes. */
  readonly inFull: boolean;
  /** The actors at the ends of it. */
  readonly touched: ReadonlySet<ActorId>;
  readonly letters: ReadonlyMap<TieId, PlacedLetter>;
  /** How many of its lines are without a letter, where most have one. */
  readonly unlettered: number;
}

/** What the reader points at or has selected. */
export interface Attention {
  /** What is picked out from the rest: what is hovered, else what is selected. */
  readonly highlight: Selection;
  readonly selected: Selection;
  /** A selection stays on the screen while its evidence is read: the rest then fades less. */
  readonly resting: boolean;
}

/** Everything that the drawing of the ties shows at one time. */
export interface Sight extends Attention {
  readonly stage: Stage;
  readonly content: Contents;
  /** The actors that are picked out; `null` where all are alike. */
  readonly highlighted: ReadonlySet<ActorId> | null;
  readonly viewport: Viewport;
  readonly palette: Palette;
}

/** Whether two sights look the same. */
export function isSameSight(a: Sight, b: Sight): boolean {
  return (
    isOnSameStage(a, b) &&
    a.content === b.content &&
    a.resting === b.resting &&
    sameSelection(a.highlight, b.highlight) &&
    sameSelection(a.selected, b.selected)
  );
}

type OnStage = Pick<Sight, 'stage' | 'palette' | 'viewport'>;

/** Whether only what is drawn differs, and not where or in which colours. */
export function isOnSameStage(a: OnStage, b: OnStage): boolean {
  return a.stage === b.stage && a.palette === b.palette && sameViewport(a.viewport, b.viewport);
}

/** Of more lines than this, letters, heads, halos and dashes could not be told apart any more. */
const MOST_IN_FULL = 250;
/** Among the dots of a crowd, of more than this: a quiet year is drawn as the others are. */
const MOST_IN_FULL_IN_A_CROWD = 60;

/** Whether so many lines that are picked out are each drawn with all that belongs to them. */
export function isInFull(lines: number): boolean {
  return lines <= MOST_IN_FULL;
}

/** Puts what is shown in the order of its layers, and its letters where they are free. */
export function contentsOf(plan: Plan, shown: Shown): Contents {
  const touched = new Set<ActorId>();
  for (const { tie } of shown.ties) touched.add(tie.from).add(tie.to);
  const inFull =
    shown.ties.length <= (plan.sizes.straight ? MOST_IN_FULL_IN_A_CROWD : MOST_IN_FULL);
  const ties = inFull ? inLayers(plan, shown.ties) : shown.ties;
  const faded = ties.filter((tie) => tie.faded);
  const clear = faded.length === 0 ? ties : ties.filter((tie) => !tie.faded);
  const hasLetters = inFull && hasRoomForLetters(plan.sizes, ties.length);
  const letters = hasLetters ? lettersOf(plan, [...clear, ...faded]) : NO_LETTERS;
  const unlettered = hasLetters ? ties.length - letters.size : 0;
  return { ...shown, ties, clear, faded, inFull, touched, letters, unlettered };
}

const NO_LETTERS: Contents['letters'] = new Map();

/** Letters where they are free, those of the first ties first. */
function lettersOf(plan: Plan, ties: readonly ShownTie[]): Contents['letters'] {
  return byTie(placedLetters(plan, ties, { onlyFree: true }));
}

function byTie(letters: readonly PlacedLetter[]): Contents['letters'] {
  return new Map(letters.map((each) => [each.tie.id, each]));
}

/** Lines that look alike, as the numbers of their tracks. */
export interface LikeLines {
  readonly look: Look;
  readonly tracks: Uint32Array;
}

/** The lines of ties on a stage by their looks, the quietest first; worked out once for the same ties. */
export const likeLinesOn = rememberedForTwo(
  ({ trackOf }: Stage, ties: readonly ShownTie[]): readonly LikeLines[] =>
    batchesOf(ties).map(({ look, ties: alike }) => ({
      look,
      tracks: Uint32Array.from(alike.flatMap(({ tie }) => trackOf(tie) ?? [])),
    })),
);

/** What is picked out: highlighted ties, and the selected one, which lies on top. */
export function pickedIn({ content, highlight, selected }: Attention & Pick<Sight, 'content'>) {
  if (highlight.kind === 'nothing') return [];
  const isHighlighted = highlightedBy(highlight);
  const isSelected = ({ tie }: ShownTie) => selected.kind === 'tie' && tie.id === selected.id;
  const picked = content.ties.filter((each) => isHighlighted(each.tie) && !isSelected(each));
  return [...picked, ...content.ties.filter(isSelected)];
}

/** Letters of what is picked out: where they stand among the others, or else beside these, free or not. */
export function pickedLetters(
  { stage: { plan }, content }: { readonly stage: Pick<Stage, 'plan'>; readonly content: Contents },
  picked: readonly ShownTie[],
): readonly PlacedLetter[] {
  if (!isInFull(picked.length) || !plan.sizes.lettered) return [];
  const standing = picked.flatMap(({ tie }) => content.letters.get(tie.id) ?? []);
  const others = picked.filter(({ tie }) => !content.letters.has(tie.id));
  return [...standing, ...byTie(placedLetters(plan, others, { beside: standing })).values()];
}
