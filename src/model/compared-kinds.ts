import { type Comparison, stands } from './comparison.ts';
import type { RelationType } from './dataset.ts';
import type { Standing } from './standing.ts';

/** The kinds of relation that stand at each of two moments, of the ties that are told. */
export function kindsOf(comparisons: readonly Comparison[]): {
  readonly before: readonly RelationType[];
  readonly after: readonly RelationType[];
} {
  const kinds = (standingOf: (comparison: Comparison) => Standing | null) => [
    ...new Set(
      comparisons.flatMap((comparison) => {
        const standing = standingOf(comparison);
        return standing !== null && stands(standing) ? [comparison.tie.relation] : [];
      }),
    ),
  ];
  return { before: kinds(({ before }) => before), after: kinds(({ after }) => after) };
}
