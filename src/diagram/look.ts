import { type Choices, visibilityOf } from '../model/choices.ts';
import type { Standing } from '../model/standing.ts';
import { WIDEST } from '../ui/line-width.ts';

/**
 * How a tie looks, as the names of the styles it wears: `tenor-cooperative`, `state-attested`,
 * `sources-3`, `disputed`, `directed`, `hatched`, `faded`. None at all when it is not drawn.
 */
export function looksOf(standing: Standing, choices: Choices): readonly string[] {
  const visibility = visibilityOf(standing, choices);
  if (visibility === 'absent') return [];
  const { tie, state, tenor, disputed, sources } = standing;
  return [
    'drawn',
    `tenor-${tenor}`,
    `state-${state.replaceAll(' ', '-')}`,
    `sources-${Math.min(Math.max(sources.length, 1), WIDEST)}`,
    ...(disputed ? ['disputed'] : []),
    ...(tie.relation.directed ? ['directed'] : []),
    ...(tie.relation.line === 'hatched' ? ['hatched'] : []),
    ...(visibility === 'faded' ? ['faded'] : []),
  ];
}
