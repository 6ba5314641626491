import { TURNS } from '../model/comparison.ts';
import { TENORS } from '../model/dataset.ts';
import { TIE_STATES } from '../model/standing.ts';
import type { Look } from './look.ts';
import { strokeOf } from './strokes.ts';

/**
 * Of looks that are drawn, the one that shows a legend best what they have in common: with as little else about it
 * as there is. `null` where nothing is drawn.
 */
export function plainest(looks: readonly Look[]): Look | null {
  return looks.reduce<Look | null>(
    (best, look) => (best === null || isPlainer(look, best) ? look : best),
    null,
  );
}

/**
 * The plainest, in ink where looks of several colours have it in common; in its own where that is the only one, or
 * where none of them is an unbroken line, as one in ink is.
 */
export function plainestInInk(looks: readonly Look[]): Look | null {
  const look = plainest(looks);
  if (look === null || look.hatched) return look;
  const inInk: Look =
    look.kind === 'turn' ? { ...look, turn: null, basis: 'said' } : { ...look, tenor: null };
  const tones = new Set(looks.map((each) => strokeOf(each).tone));
  const isSameLine = String(strokeOf(inInk).dashes) === String(strokeOf(look).dashes);
  return tones.size > 1 && isSameLine ? inInk : look;
}

function isPlainer(look: Look, than: Look): boolean {
  const [ranks, others] = [ranksOf(look), ranksOf(than)];
  const differing = ranks.findIndex((rank, index) => rank !== others[index]);
  return differing >= 0 && (ranks[differing] ?? 0) < (others[differing] ?? 0);
}

/** The lower, the plainer; the first that differs decides. */
function ranksOf(look: Look): readonly number[] {
  const own =
    look.kind === 'turn'
      ? [Number(look.basis === 'silence'), look.turn === null ? 0 : TURNS.indexOf(look.turn)]
      : [
          Number(look.acts),
          TIE_STATES.indexOf(look.state),
          look.tenor === null ? 0 : TENORS.indexOf(look.tenor),
        ];
  return [Number(look.hatched), Number(look.disputed), ...own, look.amount ?? 0, look.sources];
}
