import {
  type Comparison,
  comparisonOf,
  inOrderOfTime,
  type Turn,
} from '../../src/model/comparison.ts';
import { asserts, covers, isAct, statedEnd, tellsBeginning } from '../../src/model/coverage.ts';
import type { Claim, PublicRecord } from '../../src/model/dataset.ts';
import type { Network } from '../../src/model/network.ts';
import { overlaps, type Span } from '../../src/model/time/day.ts';

/** What the claims of a tie must say for each turn to be told of it. */
const WHAT_IT_TAKES: Readonly<
  Record<Turn, (each: Comparison, later: Span, earlier: Span) => boolean>
> = {
  new: ({ tie, bound, spokenOf, after }, _later, earlier) =>
    bound !== null ||
    (spokenOf &&
      after?.evidence.some(tellsBeginning) === true &&
      !tie.claims.some(
        (claim) => claim.stance !== 'supports' && asserts(claim) && covers(claim, earlier),
      )),
  ended: ({ tie }, later) =>
    tie.claims.some((claim) => (statedEnd(claim) ?? later.from) < later.from),
  turned: (each) =>
    [each.before?.state, each.after?.state].includes('denied') || tellsTwoTenors(each),
  'in both': ({ before, after }) => before !== null && after !== null,
  stayed: ({ tie }, later, earlier) =>
    [...tie.claims.filter(({ stance }) => stance === 'supports'), ...tie.publicRecord].some(
      (ground) => reaches(ground, earlier) && reaches(ground, later),
    ),
  'act before': ({ before }) => before?.acts === true,
  'act after': ({ after }) => after?.acts === true,
  'unknown before': ({ before }) => !before?.evidence.some(asserts),
  'unknown after': ({ after }) => !after?.evidence.some(asserts),
};

/** The comparisons that say more than their claims do. */
export function overstatedBetween(before: Network, after: Network): readonly Comparison[] {
  const [earlier, later] = inOrderOfTime(before, after).map(({ moment }) => moment);
  if (earlier === undefined || later === undefined) return [];
  return comparisonOf(before, after).filter(
    (each) => !WHAT_IT_TAKES[each.turn](each, later, earlier),
  );
}

/** Whether what a claim or a record tells of, and is no act, holds at a moment or saw no end before it. */
function reaches(ground: Claim | PublicRecord, moment: Span): boolean {
  if ('when' in ground)
    return ground.when.kind === 'interval' && overlaps(ground.when.span, moment);
  return !isAct(ground) && asserts(ground) && overlaps(ground.time.when.span, moment);
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
