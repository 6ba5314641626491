import { quoted } from '../../dataset/problem.ts';
import { MOST_ROWS } from '../foreign-table.ts';
import type { OpenElement } from './xml-events.ts';

/** A stretch of time in the words of the file; blank where it is open. */
export interface Spell {
  readonly start: string;
  readonly end: string;
}

/**
 * The times that an element of GEXF gives: a beginning and an end, a moment, or lists of either, `<[2010, 2012]>` and
 * `<[2010, 2011]; [2013, 2014]>`. Open and closed ends are days all the same.
 */
export function spellsIn(attributes: OpenElement['attributes']): readonly Spell[] {
  const moments = partsOf(attributes.get('timestamps'), /[,;]/);
  const stretches = partsOf(attributes.get('intervals'), /[\])]/);
  return [
    ...spellIn(attributes),
    ...moments.map((moment) => ({ start: finite(moment), end: finite(moment) })),
    ...stretches.flatMap((stretch) => {
      const [start = '', end = start] = stretch.split(',', 2).map((each) => finite(each.trim()));
      return start === '' && end === '' ? [] : [{ start, end }];
    }),
  ];
}

/** Parts of a list without the brackets around them. */
function partsOf(list: string | undefined, between: RegExp): readonly string[] {
  const parts = (list ?? '').split(between, MOST_ROWS + 1);
  return parts
    .map((part) => part.replaceAll(/[<>[\]();\s]+/g, '').replace(/^,/, ''))
    .filter(Boolean);
}

function spellIn(attributes: OpenElement['attributes']): readonly Spell[] {
  const moment = attributes.get('timestamp');
  const start = attributes.get('start') ?? attributes.get('startopen') ?? moment ?? '';
  const end = attributes.get('end') ?? attributes.get('endopen') ?? moment ?? '';
  return start === '' && end === '' ? [] : [{ start: finite(start), end: finite(end) }];
}

function finite(time: string): string {
  return /^[-+]?inf/i.test(time) ? '' : time;
}

/** Counts values of attributes that hold for a time only, and tells of them: a cell has no time of its own. */
export class TimedValues {
  #count = 0;
  #example = '';

  add(attributes: OpenElement['attributes']): void {
    const [spell] = spellIn(attributes);
    if (spell === undefined) return;
    this.#count += 1;
    this.#example ||= spell.start || spell.end;
  }

  notes(): readonly string[] {
    if (this.#count === 0) return [];
    const such = this.#example === '' ? '' : `, such as ${quoted(this.#example)}`;
    return [
      `Times of single values are left unread (${this.#count}${such}): all values of a name stand together.`,
    ];
  }
}
