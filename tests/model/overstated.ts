import {
  type Comparison,
  comparisonOf,
  inOrderOfTime,
  type Turn,
} from '../../src/model/comparison.ts';
import { asserts, statedEnd, tellsBeginning } from '../../src/model/coverage.ts';
import type { Network } from '../../src/model/network.ts';
import type { Span } from '../../src/model/time/day.ts';

/** What the claims of a tie must say for each turn to be told of it. */
const WHAT_IT_TAKES: Readonly<Record<Turn, (each: Comparison, later: Span) => boolean>> = {
  new: ({ bound, spokenOf, after }) =>
    bound !== null || (spokenOf && after?.evidence.some(tellsBeginning) === true),
  ended: ({ tie }, later) =>
    tie.claims.some((claim) => (statedEnd(claim) ?? later.from) < later.from),
  turned: (each) =>
    [each.before?.state, each.after?.state].includes('denied') || tellsTwoTenors(each),
  'in both': ({ before, after }) => before?.acts === true || after?.acts === true,
  stayed: ({ before, after }) => before !== null && after !== null,
  'act before': ({ before }) => before?.acts === true,
  'act after': ({ after }) => after?.acts === true,
  'unknown before': ({ before }) => !before?.evidence.some(asserts),
  'unknown after': ({ after }) => !after?.evidence.some(asserts),
};

/** The comparisons that say more than their claims do. */
export function overstatedBetween(before: Network, after: Network): readonly Comparison[] {
  const later = inOrderOfTime(before, after)[1].moment;
  return comparisonOf(before, after).filter((each) => !WHAT_IT_TAKES[each.turn](each, later));
}

/** Whether no voice of one moment tells a tenor that one of the other tells. */
function tellsTwoTenors({ before, after }: Comparison): boolean {
  const [was, is] = [before, after].map((standing) => {
    if (standing === null) return [];
    const { state, evidence, context, outside } = standing;
    return (state === 'context' ? [...context, ...outside] : evidence).flatMap(({ tenor }) =>
      tenor === 'unstated' ? [] : [tenor],
    );
  });
  if (was === undefined || is === undefined || was.length === 0 || is.length === 0) return false;
  return was.every((tenor) => !is.includes(tenor));
}
