import type { Point } from '../../../scene/geometry.ts';
import type { Body } from '../../../scene/hit-index.ts';
import type { Look } from '../../../scene/look.ts';
import type { PlacedLetter } from '../../../scene/placed-letters.ts';
import { strokeOf } from '../../../scene/strokes.ts';
import { layerOf } from '../../../scene/tie-shapes.ts';
import { NOTHING, type Selection } from '../../../state/view.ts';
import { type Contents, pickedIn, pickedLetters, type Sight, type Stage } from './sight.ts';

/** Half of the widest line, in the units of the drawing. */
const WIDEST_HALF = 6;
/** How far above all others what is picked out lies. */
const PICKED = 1000;

interface Target extends Body {
  readonly selection: Selection;
}

/** What of some content can be hit, by the number of its track. Worked out once for each content. */
export type Targets = ReadonlyMap<number, Target>;

/** What lies within reach of a point, both in the units of the drawing: letters go before lines. */
export function hitAt(sight: Sight, targets: Targets, point: Point, reach: number): Selection {
  const picked = pickedIn(sight);
  const letter = letterAt(point, [...clearLetters(sight.content), ...pickedLetters(sight, picked)]);
  if (letter !== undefined) return { kind: 'tie', id: letter.tie.id };
  const raised = new Set(picked.map(({ tie }) => sight.stage.trackOf(tie)));
  const bodyOf = (line: number): Body | null => {
    const target = targets.get(line);
    if (target === undefined) return null;
    return raised.has(line) ? { ...target, level: target.level + PICKED } : target;
  };
  const found = sight.stage.hitIndex().nearest(point, reach, WIDEST_HALF, bodyOf);
  return (found === null ? undefined : targets.get(found)?.selection) ?? NOTHING;
}

export function targetsIn({ plan, trackOf, tracks, silences }: Stage, content: Contents): Targets {
  const targets = new Map<number, Target>();
  const halves = new Map<Look, number>();
  for (const { tie, look, faded } of content.ties) {
    const track = trackOf(tie);
    if (track === undefined || faded) continue;
    const half = halves.get(look) ?? strokeOf(look, plan.sizes.narrower).width / 2;
    halves.set(look, half);
    const level = layerOf(plan, { tie, look });
    targets.set(track, { half, level, selection: { kind: 'tie', id: tie.id } });
  }
  const silent = new Set(content.silences);
  const first = tracks.starts.length - 1 - silences.length;
  silences.forEach((pair, index) => {
    if (!silent.has(pair)) return;
    targets.set(first + index, { half: 0.5, level: -1, selection: { kind: 'pair', id: pair } });
  });
  return targets;
}

function clearLetters({ ties, letters }: Contents): readonly PlacedLetter[] {
  return ties.flatMap(({ tie, faded }) => (faded ? [] : (letters.get(tie.id) ?? [])));
}

/** The last drawn lies on top. */
function letterAt({ x, y }: Point, letters: readonly PlacedLetter[]): PlacedLetter | undefined {
  return letters.findLast(
    ({ middle, width, height }) =>
      Math.abs(x - middle.x) <= width / 2 && Math.abs(y - middle.y) <= height / 2,
  );
}
