/** What stands between whole numbers and their fractions. */
export type DecimalMark = 'point' | 'comma';

/** A number as a cell writes it; `ambiguous` where its one mark may stand before thousands or before a fraction. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly mark: DecimalMark | null }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'none' };

const LONGEST_NUMBER = 60;
/** What tables write where there is no number. */
const NOTHING = /^(?:|\.|-|–|—|\?|n\/?a\.?|#n\/a|nan|null|none|nil|unknown)$/i;
/** Thousands may be set apart by blanks of some kinds, and by apostrophes. */
const THOUSANDS = /^\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?=[.,]|$)/;

/**
 * Reads `99.5`, `1,234.5`, `1.234,5`, `1 234`, `1'234.5`, `1.5e6`. A mark that stands before three digits, once and
 * alone, is one of thousands or of a fraction: which one, only `known` tells. A number with a unit or a sign of a
 * currency is none.
 */
export function readNumber(cell: string, known: DecimalMark | null): NumberReading {
  const text = cell.trim();
  if (NOTHING.test(text)) return { kind: 'nothing' };
  if (text.length > LONGEST_NUMBER) return { kind: 'none' };
  const [, sign = '', unsigned = ''] = /^([-+−]?)(.*)$/s.exec(text) ?? [];
  const digits = unsigned.replace(THOUSANDS, (whole) => whole.replaceAll(/\D/g, ''));
  const negative = sign === '-' || sign === '−';
  const number = (plain: string, mark: DecimalMark | null): NumberReading => {
    const value = Number(plain) * (negative ? -1 : 1);
    // No amount is below zero by nothing.
    return Number.isFinite(value) ? { kind: 'number', value: value + 0, mark } : { kind: 'none' };
  };
  if (/^\d+$/.test(digits)) return number(digits, null);
  if (/^\d+(?:\.\d+)?e[-+]?\d{1,3}$/i.test(digits)) return number(digits, null);
  // An apostrophe or a blank has set the thousands apart already.
  const grouped = digits !== unsigned;
  if (!grouped && isOpen(digits)) {
    if (known === null) return { kind: 'ambiguous' };
    return number(inPlain(digits, known), null);
  }
  for (const mark of ['point', 'comma'] as const) {
    if (isWith(mark, digits)) return number(inPlain(digits, mark), mark);
  }
  return { kind: 'none' };
}

/** Whether a text is a number by either mark: `1,234`, `12.345`, and not `0.123`, which has no thousands. */
function isOpen(digits: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
}

function isWith(mark: DecimalMark, digits: string): boolean {
  return mark === 'point'
    ? /^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.\d+|\d{1,3}(?:,\d{3}){2,})$/.test(digits)
    : /^(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d*,\d+|\d{1,3}(?:\.\d{3}){2,})$/.test(digits);
}

function inPlain(digits: string, mark: DecimalMark): string {
  return mark === 'point'
    ? digits.replaceAll(',', '')
    : digits.replaceAll('.', '').replace(',', '.');
}

/**
 * The mark of fractions in a column, as far as its cells show one; `null` where they show none, or both: then each
 * cell is read by itself.
 */
export function decimalMarkIn(cells: Iterable<string>): DecimalMark | null {
  const marks = new Set<DecimalMark>();
  for (const cell of cells) {
    const reading = readNumber(cell, null);
    if (reading.kind === 'number' && reading.mark !== null) marks.add(reading.mark);
  }
  const [mark = null] = marks;
  return marks.size === 1 ? mark : null;
}
