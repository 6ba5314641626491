import type { Span } from '../../model/time/day.ts';
import type { Edtf, EdtfEnd } from '../../model/time/edtf.ts';
import { isStep, type Unit, unitOf } from '../../model/time/moment.ts';

/** A time that a row names, with how finely it does: what stops are made of. */
export interface NamedTime extends Span {
  readonly unit: Unit;
}

/** How finely a time is named: as its coarsest end. What is about some time is named to the year. */
export function unitNamedBy(time: Edtf): Unit {
  if (isStep(time.span.from) || isStep(time.span.to)) return 'step';
  const ends = time.kind === 'date' ? [time.date] : [time.start, time.end];
  const unit = unitOf(time.span);
  if ((unit === 'week' || unit === 'quarter') && ends.every(isSure)) return unit;
  if (!ends.every(isSure)) return 'year';
  const precisions = ends.flatMap((end) => (typeof end === 'object' ? [end.precision] : []));
  return (['year', 'month'] as const).find((each) => precisions.includes(each)) ?? 'day';
}

/** Whether an end is open, or a date that is neither about some time nor of one of several years. */
function isSure(end: EdtfEnd): boolean {
  return typeof end === 'string' || (!end.approximate && end.vague !== true);
}
