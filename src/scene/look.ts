import type { Visibility } from '../model/choices.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Standing } from '../model/standing.ts';
import { WIDEST } from '../ui/line-width.ts';

/**
 * How a tie looks, as the names of the styles it wears: `tenor-cooperative`, `state-attested`,
 * `sources-3`, `disputed`, `directed`, `hatched`, `faded`. None at all when it is not drawn.
 */
export function looksOf(standing: Standing, visibility: Visibility): readonly string[] {
  if (visibility === 'absent') return [];
  const { tie, state, tenor, disputed, sources } = standing;
  return [
    'drawn',
    `tenor-${tenor}`,
    `state-${state.replaceAll(' ', '-')}`,
    widthStyle(sources),
    ...(disputed ? ['disputed'] : []),
    ...(tie.relation.directed ? ['directed'] : []),
    ...(tie.relation.line === 'hatched' ? ['hatched'] : []),
    ...(visibility === 'faded' ? ['faded'] : []),
  ];
}

/**
 * How a tie looks where two years are compared: `turn-appeared`, `ground-silence`, and as wide as it
 * has sources in the year in which it stands, or the one that is compared where it stands in both.
 */
export function turnLooksOf(comparison: Comparison, visibility: Visibility): readonly string[] {
  if (visibility === 'absent') return [];
  const { tie, turn, ground, before, after } = comparison;
  return [
    'drawn',
    `turn-${turn.replaceAll(' ', '-')}`,
    `ground-${ground}`,
    widthStyle((turn === 'ended' || turn === 'unknown after' ? before : after)?.sources ?? []),
    ...(tie.relation.directed ? ['directed'] : []),
    ...(tie.relation.line === 'hatched' ? ['hatched'] : []),
    ...(visibility === 'faded' ? ['faded'] : []),
  ];
}

function widthStyle(sources: Standing['sources']): string {
  return `sources-${Math.min(Math.max(sources.length, 1), WIDEST)}`;
}
