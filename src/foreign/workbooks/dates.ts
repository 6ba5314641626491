/** What a number format shows of the day and time that a number stands for. */
export interface DateFormat {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
}

const WHOLE_DAY: DateFormat = { year: true, month: true, day: true, time: false };
const MONTH: DateFormat = { ...WHOLE_DAY, day: false };
const TIME: DateFormat = { year: false, month: false, day: false, time: true };

/** Formats that every Excel knows by number, those of East Asia among them (ECMA-376, part 1, 18.8.30). */
export function builtInFormat(id: number): DateFormat | null {
  if (id === 17 || id === 55) return MONTH;
  if (id === 22) return { ...WHOLE_DAY, time: true };
  if (id >= 14 && id <= 16) return WHOLE_DAY;
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return TIME;
  if ((id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return WHOLE_DAY;
  return null;
}

/** What a format of the workbook's own shows; null where it is no format of days or times. */
export function dateFormatOf(code: string): DateFormat | null {
  const [first = ''] = code.slice(0, LONGEST_CODE).split(';', 1);
  const letters = first
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .replaceAll(/am\/pm|a\/p/gi, 'h')
    .replaceAll(/s[.,]0+/gi, 's')
    .toLowerCase();
  if (/[0#?%@]|general|standard/.test(letters)) return null;
  const has = (letter: string) => letters.includes(letter);
  const [year, day] = [has('y') || has('e'), has('d')];
  const time = has('h') || has('s');
  const month = has('m') && (year || day || !time);
  if (!year && !day && !month && !time) return null;
  return { year, month, day, time };
}

const LONGEST_CODE = 255;
const DAY_MS = 86_400_000;
/** Of the system that begins in 1900: 31 December 9999. */
const LAST = 2_958_465;
const FROM_1904 = 1462;

/**
 * The day that a number of a spreadsheet stands for, as far as its format shows it: `2014-03-14`, `2014-03` or
 * `2014`, with a time where that is shown and is not midnight. The number as it is where it stands for none.
 */
export function dayOfSerial(serial: number, format: DateFormat, from1904: boolean): string | null {
  const last = from1904 ? LAST - FROM_1904 : LAST;
  if (!Number.isFinite(serial) || serial < 0 || serial >= last + 1) return null;
  const whole = Math.floor(serial);
  const time = timeIn(serial - whole);
  if (!format.year && !format.day && !format.month) return time;
  // Excel shows it as 0 January 1900.
  if (whole === 0 && !from1904) return null;
  const day = dayNumber(whole, from1904);
  if (format.day || !format.year)
    return format.time && time !== '00:00:00' ? `${day} ${time}` : day;
  return format.month ? day.slice(0, 7) : day.slice(0, 4);
}

function dayNumber(serial: number, from1904: boolean): string {
  if (from1904) return isoDay(Date.UTC(1904, 0, 1) + serial * DAY_MS);
  // Excel has a 29 February 1900, and counts from the last of 1899 before it and from a day earlier after it.
  if (serial === 60) return '1900-02-29';
  const first = serial < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  return isoDay(first + serial * DAY_MS);
}

function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function timeIn(fraction: number): string {
  const seconds = Math.min(Math.round(fraction * 86_400), 86_399);
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}
