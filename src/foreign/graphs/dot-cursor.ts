import { quoted } from '../../dataset/problem.ts';
import { MOST_COLUMNS } from '../foreign-table.ts';
import { type DotToken, dotTokens } from './dot-tokens.ts';

export type DotAttributes = ReadonlyMap<string, string>;

/** Why a text is no DOT, and after how many UTF-16 code units. */
export interface DotFault {
  readonly at: number;
  readonly found: string;
  readonly expected: string;
}

export type AttributesRead =
  | { readonly ok: true; readonly attributes: DotAttributes }
  | { readonly ok: false; readonly fault: DotFault };

/** Goes through the words of a text in DOT, and reads what is put together from several: values and attributes. */
export class DotCursor {
  readonly #text: string;
  readonly #tokens: Generator<DotToken | null, undefined>;
  readonly #keys = new Set<string>();
  #token: DotToken | null = null;
  #passed = 0;
  #markup = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = dotTokens(text);
    this.next();
  }

  /** The word that comes next; `null` at the end, and where no word can be read. */
  get token(): DotToken | null {
    return this.#token;
  }

  /** Where the last word ended that was gone past. */
  get passed(): number {
    return this.#passed;
  }

  /** How many attributes there are by their names. */
  get width(): number {
    return this.#keys.size;
  }

  /** How many values were markup. */
  get markup(): number {
    return this.#markup;
  }

  next(): void {
    this.#passed = this.#token?.end ?? this.#passed;
    this.#token = this.#tokens.next().value ?? null;
  }

  isSign(...signs: readonly string[]): boolean {
    return this.#token?.kind === 'sign' && signs.includes(this.#token.words);
  }

  /** Goes past a sign if it comes next; whether it did. */
  goPast(...signs: readonly string[]): boolean {
    const comes = this.isSign(...signs);
    if (comes) this.next();
    return comes;
  }

  /** The id that comes next, put together from its parts; `null` where none comes. Markup is blank. */
  value(): string | null {
    const token = this.#token;
    if (token === null || token.kind === 'sign') return null;
    if (token.kind === 'html') this.#markup += 1;
    const parts = [token.words];
    this.next();
    while (token.quoted && this.goPast('+')) {
      parts.push(this.#token?.words ?? '');
      this.next();
    }
    return parts.join('');
  }

  /** Lists of attributes, `[a=b, c=d][e]`; those without a value are true. */
  attributes(): AttributesRead {
    const attributes = new Map<string, string>();
    while (this.goPast('[')) {
      while (!this.goPast(']')) {
        const fault = this.#attributeInto(attributes);
        if (fault !== null) return { ok: false, fault };
        this.goPast(';', ',');
      }
    }
    return { ok: true, attributes };
  }

  #attributeInto(attributes: Map<string, string>): DotFault | null {
    const key = this.value();
    if (key === null) return this.fault('an attribute or "]"');
    const value = this.goPast('=') ? this.value() : 'true';
    if (value === null) return this.fault('a value');
    // With more the file is refused in any case.
    if (this.#keys.size <= MOST_COLUMNS) this.#keys.add(key);
    // Escapes of labels are known where it is known whose label it is.
    const meant = key === 'label' ? value : value.replaceAll('\\\\', '\\');
    if (value !== '' && this.#keys.has(key)) attributes.set(key, meant);
    return null;
  }

  /** What is wrong with the word that comes next. */
  fault(expected: string): DotFault {
    const at = this.#token?.start ?? this.#passed;
    const rest = this.#text.slice(at, at + 20).trim();
    const found = rest === '' ? 'the end of the text' : quoted(rest);
    return { at, found, expected: `${expected}, as DOT has it` };
  }
}
