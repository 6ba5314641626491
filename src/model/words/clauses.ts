import type { Comparison } from '../comparison.ts';
import { asserts } from '../coverage.ts';
import type { Claim } from '../dataset.ts';
import { spokenAgainst } from '../spoken-against.ts';
import { differ, type Standing } from '../standing.ts';
import type { ComparedMoments, Moment } from '../time/moment.ts';
import { aside, type Clause, groundClause, plain, tenorToldIn, worksOf } from './grounds.ts';
import { momentName, momentNoun, momentWhen } from './moment-words.ts';
import { timeInWords } from './time-words.ts';
import { capitalised } from './words.ts';

/** What became of a tie between two moments, as the stretches of one sentence about it. */
export function clausesOf(
  comparison: Comparison,
  moments: ComparedMoments,
  subject: string,
): readonly Clause[] {
  const clauses = [
    ...turnClauses(comparison, moments, subject),
    ...disputeClauses(comparison, moments),
  ];
  // A question has its mark already.
  return clauses.map((clause, index) =>
    clauses[index - 1]?.words.endsWith('?') === true
      ? { ...clause, words: clause.words.replace(/^\. /, ' ') }
      : clause,
  );
}

function turnClauses(
  { turn, before, after, bound, spokenOf, gainsaid }: Comparison,
  { before: first, after: second }: ComparedMoments,
  subject: string,
): readonly Clause[] {
  const silent = (moment: Moment, standing: Standing | null): Clause => {
    if (standing?.state === 'possible')
      return plain(`Of ${momentName(moment)} it is only forecast or supposed`);
    if (gainsaid.length === 0) return plain(silenceInWords(moment, spokenOf));
    return { words: `Of ${momentName(moment)} it is spoken against`, works: worksOf(gainsaid) };
  };
  switch (turn) {
    case 'new':
      return [
        plain(`New: ${subject} (`),
        groundClause(after),
        plain(')'),
        ...(bound === null ? [] : [bounded(bound)]),
        plain('. '),
        silent(first, before),
      ];
    case 'ended':
      return [
        plain(`Ended: ${subject} (`),
        groundClause(before),
        plain(')'),
        ...(bound === null ? [] : [bounded(bound)]),
      ];
    case 'turned':
      return [
        plain(`Turned: ${subject}, `),
        ...sideOfTurn(before, first),
        plain(', '),
        ...sideOfTurn(after, second),
      ];
    case 'act before':
      return actClauses(subject, before, first, second);
    case 'act after':
      return actClauses(subject, after, second, first);
    case 'unknown before':
      return [
        plain(`${reachingInto(after, second)}: ${subject} (`),
        groundClause(after),
        plain('). '),
        silent(first, before),
      ];
    case 'unknown after':
      return [
        plain(`${reachingInto(before, first)}: ${subject} (`),
        groundClause(before),
        plain('). '),
        silent(second, after),
      ];
    case 'in both':
    case 'stayed':
      return [
        plain(
          `${bothInWords(turn, { before, after }, { before: first, after: second })}: ${subject}`,
        ),
        ...sideOfBoth('. ', before, after, first),
        ...sideOfBoth('; ', after, before, second),
      ];
  }
}

/** "In 2025", or how far back the words are that tell of it. */
function reachingInto(standing: Standing | null, moment: Moment): string {
  return standing?.state === 'carried forward'
    ? `Carried forward into ${momentName(moment)}`
    : capitalised(momentWhen(moment));
}

/** What is carried forward is not said to have stayed: of that year nobody tells it. */
function bothInWords(
  turn: 'in both' | 'stayed',
  { before, after }: Pick<Comparison, 'before' | 'after'>,
  moments: ComparedMoments,
): string {
  const carried = [before, after].map((standing) => standing?.state === 'carried forward');
  const noun = momentNoun([moments.before, moments.after]);
  const later = momentName(moments.after);
  if (carried.every((each) => each)) return `Carried forward into both ${noun}s`;
  if (carried[1] === true) return `Carried forward into ${later}`;
  if (carried[0] === true) return `Told again of ${later}`;
  return turn === 'stayed' ? 'Stayed' : `In both ${noun}s`;
}

/** How a tie is told at one of two moments at which it stands; with its tenor, where the other has another one. */
function sideOfBoth(
  mark: string,
  side: Standing | null,
  other: Standing | null,
  moment: Moment,
): readonly Clause[] {
  if (side === null) return [];
  const alike = tenorToldIn(side) === (other === null ? null : tenorToldIn(other));
  const tenor = alike ? null : tenorToldIn(side);
  return [
    aside(`${mark}${momentName(moment)}: ${tenor === null ? '' : `${tenor}, `}`),
    { ...groundClause(side), aside: true },
  ];
}

/** An act is told of its time, and says nothing of another. */
function actClauses(
  subject: string,
  standing: Standing | null,
  moment: Moment,
  other: Moment,
): readonly Clause[] {
  return [
    plain(`${capitalised(momentWhen(moment))}: ${subject} (`),
    groundClause(standing),
    plain(')'),
    aside(`. An act belongs to its day: of ${momentName(other)} it tells nothing`),
  ];
}

function sideOfTurn(standing: Standing | null, moment: Moment): readonly Clause[] {
  if (standing === null) return [];
  const { state, tenor } = standing;
  if (state === 'denied')
    return [plain(`denied ${momentWhen(moment)} (`), groundClause(standing), plain(')')];
  const how = tenor === 'unstated' ? 'told' : tenor;
  return [plain(`${how} ${momentWhen(moment)} (`), groundClause(standing), plain(')')];
}

/** Since when or until when a tie stands, where words say so or take it for granted. */
function bounded(claim: Claim): Clause {
  const says = claim.directness === 'stated' ? 'says' : 'takes for granted';
  return {
    words: `, ${timeInWords(claim.time.when)}, as one source ${says}`,
    works: worksOf([claim]),
  };
}

/** A question to which voices answer differently tells more than that they do: what they say to it is told under it. */
function disputeClauses(
  { before, after }: Comparison,
  { before: first, after: second }: ComparedMoments,
): readonly Clause[] {
  const sides = [
    { standing: before, moment: first },
    { standing: after, moment: second },
  ].flatMap(({ standing, moment }) => (standing === null ? [] : [{ standing, moment }]));
  const anew = sides.filter(({ standing }) => standing.state !== 'carried forward');
  return (anew.length === 0 ? sides.slice(0, 1) : sides).flatMap(({ standing, moment }) => {
    const { divisions, state } = standing;
    const when = state === 'carried forward' ? 'when last told' : momentWhen(moment);
    if (state === 'carried forward' && anew.some((each) => each.standing.disputed)) return [];
    if (state === 'denied') return [];
    const asked = new Set(divisions.flatMap((each) => takingSides(standing, each.sides)));
    const against = spokenAgainst(standing).filter((claim) => asserts(claim) && !asked.has(claim));
    // Who limits what the same voice grants disputes nothing.
    const onRecord = state === 'context' && standing.context.length > 0;
    const supporting = [...standing.evidence, ...standing.outside];
    const how = onRecord || differ(supporting, against) ? 'Disputed' : 'Qualified';
    return [
      ...(against.length === 0
        ? []
        : [{ words: `. ${how} ${when}`, works: worksOf(against), aside: true as const }]),
      ...divisions.map((each, index) => ({
        words: `${index === 0 ? `. Answered differently ${when}:` : ''} ${each.question}`,
        works: worksOf(takingSides(standing, each.sides)),
        aside: true as const,
      })),
    ];
  });
}

/** The claims of a moment that answer a question, whichever way. */
function takingSides(
  { evidence, opposing }: Standing,
  sides: Standing['divisions'][number]['sides'],
): readonly Claim[] {
  const answering = new Set(sides.flatMap(({ claims }) => claims));
  return [...evidence, ...opposing.filter(asserts)].filter((claim) => answering.has(claim));
}

function silenceInWords(moment: Moment, spokenOf: boolean): string {
  return spokenOf
    ? `Of ${momentName(moment)} the sources speak of the two, not of this`
    : `Of ${momentName(moment)} no source asserts anything of the two`;
}
