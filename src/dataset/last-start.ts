import type { Edtf } from '../model/time/edtf.ts';

/** The first day of the last date in a time: a year may begin before a source and end after it. */
export function lastStart(time: Edtf): number {
  return time.kind === 'interval' && typeof time.end === 'object'
    ? time.end.span.from
    : time.span.from;
}
