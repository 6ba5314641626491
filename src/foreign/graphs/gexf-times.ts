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
    .filter((part) => part !== '' && part !== 'empty');
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

interface TimedValue {
  readonly spell: Spell;
  readonly key: string;
  readonly value: string;
}

/**
 * Values of attributes that hold for a time only. An edge that gives no time of its own stands when they do; those of all
 * else are counted and told, for a cell has no time of its own.
 */
export class TimedValues {
  #count = 0;
  #example = '';
  #edges = 0;
  readonly #held: TimedValue[][] = [];

  /** A node or an edge begins, whose values follow. */
  begin(): void {
    this.#held.push([]);
  }

  add(attributes: OpenElement['attributes'], key: string): void {
    const value = attributes.get('value') ?? '';
    for (const spell of spellsIn(attributes)) this.#held.at(-1)?.push({ spell, key, value });
  }

  /** The node or edge ends: its times by its values, each with those that hold then, where it gives no others. */
  end(isTimeless: boolean): readonly ReadonlyMap<string, string>[] {
    const held = this.#held.pop() ?? [];
    if (held.length === 0) return [];
    if (!isTimeless) {
      this.#count += held.length;
      this.#example ||= held.map(({ spell }) => spell.start || spell.end).find(Boolean) ?? '';
      return [];
    }
    this.#edges += 1;
    const times = new Map<string, Map<string, string>>();
    for (const { spell, key, value } of held) {
      const { start, end } = spell;
      const known = times.get(`${start} ${end}`);
      if (known === undefined)
        times.set(`${start} ${end}`, new Map(Object.entries({ start, end, [key]: value })));
      else known.set(key, value);
    }
    return [...times.values()];
  }

  notes(): readonly string[] {
    const such = this.#example === '' ? '' : `, such as ${quoted(this.#example)}`;
    return [
      ...(this.#edges === 0
        ? []
        : [
            `Edges that give no time of their own were read as standing when their values do: ${this.#edges}.`,
          ]),
      ...(this.#count === 0
        ? []
        : [
            `Times of single values are left unread (${this.#count}${such}): all values of a name stand together.`,
          ]),
    ];
  }
}
