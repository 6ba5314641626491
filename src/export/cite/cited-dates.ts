import { type EdtfDate, type EdtfEnd, readEdtf } from '../../model/time/edtf.ts';
import { timeInWords } from '../../model/words/time-words.ts';
import type { CslDate, CslItem } from './csl.ts';

/** The date of issue as a style prints it. */
type Printed = Pick<CslItem, 'issued' | 'custom'>;

/**
 * As Chicago prints it: "n.d." where there is none; a date that the
 * text does not print in brackets; "ca." before what is approximate; "?" behind what is uncertain.
 */
export function chicagoDate(printed: Printed): string {
  return dateIn(printed, ({ year, month, day }) =>
    [month === null ? null : `${monthName(month)}${day === null ? '' : ` ${day},`}`, year]
      .filter((part) => part !== null)
      .join(' '),
  );
}

/**
 * As APA prints it (7th edition; for dates that a document does not print, the page "Archival documents
 * and collections" of apastyle.apa.org): "n.d.", brackets, "ca." and "?" as above.
 */
export function apaDate(printed: Printed): string {
  return dateIn(printed, ({ year, month, day }) => {
    if (month === null) return String(year);
    return `${year}, ${monthName(month)}${day === null ? '' : ` ${day}`}`;
  });
}

/** The year alone, for citations in running text. */
export function apaYear(printed: Printed): string {
  return dateIn(printed, ({ year }) => String(year));
}

/** A day in both styles: "November 25, 2026"; nothing where it is not known to the day. */
export function dayInFull(date: CslDate | undefined): string | null {
  const [year, month, day] = date?.['date-parts']?.[0] ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return `${monthName(month)} ${day}, ${year}`;
}

function dateIn({ issued, custom }: Printed, words: (date: EdtfDate) => string): string {
  const reading = issued?.edtf === undefined ? undefined : readEdtf(issued.edtf);
  if (reading?.ok !== true) return 'n.d.';
  const { time } = reading;
  const printed = () => {
    if (time.kind === 'date')
      return time.date.words === undefined ? qualified(time.date, words) : timeInWords(time);
    const { start, end } = time;
    if (!isDate(start) || !isDate(end) || start.words !== undefined || end.words !== undefined) {
      return timeInWords(time);
    }
    return `${qualified(start, words)}–${qualified(end, words)}`;
  };
  return custom?.['issued-basis'] === 'inferred' ? `[${printed()}]` : printed();
}

function isDate(end: EdtfEnd): end is EdtfDate {
  return typeof end === 'object';
}

function qualified(date: EdtfDate, words: (date: EdtfDate) => string): string {
  return `${date.approximate ? 'ca. ' : ''}${words(date)}${date.uncertain ? '?' : ''}`;
}

function monthName(month: number): string {
  const first = Date.UTC(2000, month - 1, 1);
  return new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(first);
}
