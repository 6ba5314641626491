import type { ActorId } from '../../model/dataset.ts';
import type { PairId, Tie, TieId } from '../../model/tie.ts';
import type { Arrangement } from '../../scene/arrangement.ts';
import { inFocusOf } from '../../scene/highlight.ts';
import { type HitIndex, hitIndexOf } from '../../scene/hit-index.ts';
import { type PlacedLetter, placedLetters } from '../../scene/placed-letters.ts';
import type { Positions } from '../../scene/places.ts';
import { type Plan, planAt } from '../../scene/plan.ts';
import type { Shown, ShownTie } from '../../scene/shown.ts';
import type { Sizes } from '../../scene/sizes.ts';
import { inLayers } from '../../scene/tie-shapes.ts';
import { type Tracks, tracksOf } from '../../scene/tracks.ts';
import type { Selection } from '../../state/view.ts';
import type { Palette } from '../../ui/palette.ts';
import type { Viewport } from './sheet.ts';

/** Where everything is, whatever the year. */
export interface Ground {
  readonly plan: Plan;
  readonly tracks: Tracks;
  /** Which track a tie has, and a silent pair. */
  readonly trackOf: (tie: Tie) => number | undefined;
  readonly silences: readonly PairId[];
  /** Made when it is first asked for: most grounds are never pointed at. */
  readonly hitIndex: () => HitIndex;
}

/** The ground on which an arrangement is drawn while its actors stand in these places. */
export function groundOf(arrangement: Arrangement, positions: Positions, sizes: Sizes): Ground {
  const { ties, silences, numbers } = arrangement;
  const plan = planAt(arrangement, positions, sizes);
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

/** What is drawn on the ground in one year, from the lowest to the highest. */
export interface Content extends Shown {
  /** The actors at the ends of it. */
  readonly touched: ReadonlySet<ActorId>;
  readonly letters: ReadonlyMap<TieId, PlacedLetter>;
}

/** What the reader points at or has selected. */
export interface Attention {
  /** What is picked out from the rest: what is hovered, else what is selected. */
  readonly focus: Selection;
  readonly selected: Selection;
  /** A selection stays on the screen while its evidence is read: the rest then fades less. */
  readonly resting: boolean;
}

/** Everything that the drawing of the ties shows at one time. */
export interface Sight extends Attention {
  readonly ground: Ground;
  readonly content: Content;
  /** The actors that are picked out; `null` where all are alike. */
  readonly inFocus: ReadonlySet<ActorId> | null;
  readonly viewport: Viewport;
  readonly palette: Palette;
}

/** Of more lines than this, letters, heads, halos and dashes could not be told apart any more. */
const MOST_IN_FULL = 250;

/** Whether so many lines are each drawn with all that belongs to them. */
export function isInFull(lines: number): boolean {
  return lines <= MOST_IN_FULL;
}

/** Puts what is shown in the order of its layers, and its letters where they are free. */
export function contentOf(plan: Plan, shown: Shown): Content {
  const touched = new Set<ActorId>();
  for (const { tie } of shown.ties) touched.add(tie.from).add(tie.to);
  if (!isInFull(shown.ties.length)) return { ...shown, touched, letters: new Map() };
  const ties = inLayers(plan, shown.ties);
  return { ...shown, ties, touched, letters: lettersOf(plan, ties) };
}

/** Letters of what stands back take no room from others. */
function lettersOf(plan: Plan, ties: readonly ShownTie[]): Content['letters'] {
  if (!plan.sizes.lettered) return new Map();
  const [clear, faded] = [ties.filter((tie) => !tie.faded), ties.filter((tie) => tie.faded)];
  return new Map(placedLetters(plan, [...clear, ...faded]).map((each) => [each.tie.id, each]));
}

/** What is picked out: ties in focus, and the selected one, which lies on top. */
export function pickedIn({ content, focus, selected }: Attention & Pick<Sight, 'content'>) {
  if (focus.kind === 'nothing') return [];
  const isInFocus = inFocusOf(focus);
  const isSelected = ({ tie }: ShownTie) => selected.kind === 'tie' && tie.id === selected.id;
  const picked = content.ties.filter((each) => isInFocus(each.tie) && !isSelected(each));
  return [...picked, ...content.ties.filter(isSelected)];
}

/** Letters of what is picked out: where they stand among the others, or else by themselves. */
export function pickedLetters(
  { ground: { plan }, content }: Pick<Sight, 'ground' | 'content'>,
  picked: readonly ShownTie[],
): readonly PlacedLetter[] {
  if (!isInFull(picked.length)) return [];
  if (content.letters.size === 0) return [...lettersOf(plan, picked).values()];
  return picked.flatMap(({ tie }) => content.letters.get(tie.id) ?? []);
}
