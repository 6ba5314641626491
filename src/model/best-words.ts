import type { Claim } from './dataset.ts';
import { spokenAgainst } from './spoken-against.ts';
import type { Standing } from './standing.ts';

/**
 * Of how a tie stands, the claims that a reader is shown first: those that it stands on, else those that
 * speak against it, those that only suppose it, or those that other documents date.
 */
export function foremostClaims(standing: Standing): readonly Claim[] {
  const { state, evidence, supposed, outside } = standing;
  const all = [state === 'denied' ? [] : evidence, spokenAgainst(standing), supposed, outside];
  return all.find(({ length }) => length > 0) ?? [];
}
