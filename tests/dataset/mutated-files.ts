/** Files as they come from strangers: right datasets that were damaged on the way, the same ones for a seed. */
import { gzipSync } from 'node:zlib';
import { HOSTILE_STRINGS, withFieldSpoiled, withValueReplaced } from './spoiled.ts';

interface MutatedFile {
  readonly how: string;
  readonly bytes: Uint8Array;
}

/** Whole numbers from 0 to below a bound, in an order that only the seed decides. */
type Dice = (bound: number) => number;

type Mutation = (file: object, dice: Dice) => Uint8Array;

function diceOf(seed: number): Dice {
  let state = seed;
  return (bound) => {
    // The generator of Numerical Recipes; its upper bits are even enough for this.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

export function* mutatedFiles(
  files: readonly object[],
  count: number,
  seed: number,
): Iterable<MutatedFile> {
  const dice = diceOf(seed);
  const mutations = Object.entries(MUTATIONS);
  for (let number = 0; number < count; number++) {
    const [how, mutation] = mutations[number % mutations.length] ?? ['', written];
    const file = files[dice(files.length)] ?? {};
    yield { how, bytes: mutation(file, dice) };
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const written = (file: unknown): Uint8Array => utf8(JSON.stringify(file));

/** What stands in a text at a random place, replaced. */
function withText(file: object, dice: Dice, replaced: number, text: string): Uint8Array {
  const json = JSON.stringify(file);
  const at = dice(json.length);
  return utf8(json.slice(0, at) + text + json.slice(at + replaced));
}

const ODD_VALUES: readonly unknown[] = [null, true, -1, 0.5, 2 ** 53, '', [], {}, [[]], [null]];

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'nothing changed': written,
  'a value of another kind': (file, dice) =>
    written(withValueReplaced(file, dice(1e9), ODD_VALUES[dice(ODD_VALUES.length)])),
  'a hostile string': (file, dice) =>
    written(withValueReplaced(file, dice(1e9), HOSTILE_STRINGS[dice(HOSTILE_STRINGS.length)])),
  'a field or record dropped': (file, dice) =>
    written(withFieldSpoiled(file, dice(1e9), 'dropped')),
  'a field or record doubled': (file, dice) =>
    written(withFieldSpoiled(file, dice(1e9), 'doubled')),
  'a field renamed': (file, dice) => written(withFieldSpoiled(file, dice(1e9), 'renamed')),
  'another mark or two': (file, dice) => withText(file, dice, dice(3), '"[]{},:'[dice(7)] ?? ''),
  'a number beyond all numbers': (file) =>
    utf8(JSON.stringify(file).replace(/"year":\d+/, '"year":1e400')),
  'keys of every object': (file, dice) =>
    utf8(
      JSON.stringify(file).replaceAll('{"id":', () =>
        dice(4) > 0 ? '{"id":' : '{"__proto__":{"polluted":1},"constructor":{},"id":',
      ),
    ),
  'lists in lists': (file, dice) => withText(file, dice, 0, '['.repeat(1 + dice(200_000))),
  'cut off': (file, dice) => {
    const bytes = written(file);
    return bytes.subarray(0, dice(bytes.length));
  },
  'bits turned': (file, dice) => {
    const bytes = written(file);
    for (let times = 0; times <= dice(4); times++) {
      const at = dice(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << dice(8));
    }
    return bytes;
  },
  'noise in the middle': (file, dice) => {
    const bytes = written(file);
    const start = dice(bytes.length);
    return bytes.fill(dice(256), start, start + 1 + dice(20));
  },
  'a byte order mark': (file) => utf8(`\ufeff${JSON.stringify(file)}`),
  'UTF-16': (file, dice) => {
    const text = `${dice(3) > 0 ? '\ufeff' : ''}${JSON.stringify(file)}`;
    const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'));
    return dice(2) > 0 ? bytes : Uint8Array.from(Buffer.from(bytes).swap16());
  },
  'Latin-1': (file) => Uint8Array.from(Buffer.from(`${JSON.stringify(file)}é`, 'latin1')),
  'NUL bytes': (file, dice) => withText(file, dice, 0, '\0'.repeat(1 + dice(9))),
  gzip: (file, dice) => {
    const packed = Uint8Array.from(gzipSync(JSON.stringify(file)));
    return dice(2) > 0 ? packed : packed.subarray(0, dice(packed.length));
  },
  'a web page': (file, dice) =>
    utf8(`${dice(2) > 0 ? '<!doctype html>' : ''}<html><body>${JSON.stringify(file)}`),
  'two files in one': (file) => utf8(JSON.stringify(file) + JSON.stringify(file)),
};
