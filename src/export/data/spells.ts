import { episodesOf } from '../../model/biography.ts';
import { asserts, isDatedByText } from '../../model/coverage.ts';
import type { Standing } from '../../model/standing.ts';
import { type Day, dateOf, type Span } from '../../model/time/day.ts';
import { isStep, stepAt } from '../../model/time/moment.ts';

/**
 * When a tie is vouched for, in the order of time: by assertions and acts on record for one that stands, by
 * what denies or supposes it for one that is denied or only possible. Spans that overlap or touch are one,
 * for Gephi refuses overlapping ones. Ends are infinite where a time has none. A tie that is carried
 * forward has no spell at the moment, unless an act on record covers it: nothing vouches for it then.
 */
export function spellsOf(standing: Standing): readonly Span[] {
  const spells: Span[] = [];
  for (const span of [...spansBehind(standing)].sort(byStart)) {
    const last = spells.at(-1);
    if (last === undefined || span.from > last.to + 1) spells.push(span);
    else spells[spells.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return spells;
}

/** A finite day as `xsd:date`, or a step by its number; `null` for an end that is none. */
export function timeInXml(day: Day): string | null {
  if (!Number.isFinite(day)) return null;
  if (isStep(day)) return String(stepAt(day));
  const { year, month, day: dayOfMonth } = dateOf(day);
  const sign = year < 0 ? '-' : '';
  return [`${sign}${padded(Math.abs(year), 4)}`, padded(month, 2), padded(dayOfMonth, 2)].join('-');
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

function spansBehind({ tie, state }: Standing): readonly Span[] {
  const supporting = tie.claims.filter(({ stance }) => stance === 'supports');
  switch (state) {
    case 'no evidence':
      return [];
    case 'denied':
      return spansOf(tie.claims.filter((each) => each.stance !== 'supports' && asserts(each)));
    case 'possible':
      return spansOf(supporting.filter((each) => !asserts(each)));
    case 'attested':
    case 'presupposed':
    case 'carried forward':
      return [
        ...spansOf(supporting.filter((each) => asserts(each) && isDatedByText(each))),
        ...tie.publicRecord.map(({ when }) => when.span),
      ];
    case 'context':
      return [
        ...spansOf(supporting.filter(asserts)),
        ...tie.publicRecord.map(({ when }) => when.span),
      ];
  }
}

function spansOf(claims: Standing['tie']['claims']): readonly Span[] {
  return episodesOf({ claims }).map(({ span }) => span);
}

/** Days may be infinite, so that subtracting two may give no number. */
function byStart(a: Span, b: Span): number {
  if (a.from === b.from) return 0;
  return a.from < b.from ? -1 : 1;
}
