/** Files as they come from strangers: right datasets that were damaged on the way, the same ones for a seed. */
import { gzipSync } from 'node:zlib';
import { syntheticDataset } from '../../data/tools/synthetic/synthetic.ts';
import { realSample } from './real-sample.ts';
import { HOSTILE_STRINGS, withFieldSpoiled, withValueReplaced } from './spoiled.ts';

export interface MutatedFile {
  readonly how: string;
  readonly bytes: Uint8Array;
}

/** Whole numbers from 0 to below a bound, in an order that only the seed decides. */
type Dice = (bound: number) => number;

type Mutation = (file: object, dice: Dice) => Uint8Array;

/** A thousand of our own format: of real coding and of made-up, the same in every test. */
export function aThousandDamaged(): Iterable<MutatedFile> {
  const files = [
    realSample(30),
    syntheticDataset({ actors: 12, ties: 20, years: 3, claimsPerTie: 2, seed: 7 }),
  ];
  return mutatedFiles(files, 1000, 20_260_101);
}

function diceOf(seed: number): Dice {
  let state = seed;
  return (bound) => {
    // The generator of Numerical Recipes; its upper bits are even enough for this.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function* mutatedFiles(
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

/** Files of any kind, each damaged in every way that bytes can be. */
export function* damagedBytes(files: readonly Uint8Array[], seed: number): Iterable<MutatedFile> {
  const dice = diceOf(seed);
  for (const file of files) {
    for (const [how, damage] of Object.entries(DAMAGE)) {
      yield { how, bytes: damage(Uint8Array.from(file), dice) };
    }
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

/** What befalls bytes, whatever they stand for. */
const DAMAGE = {
  'cut off': (bytes, dice) => bytes.subarray(0, dice(bytes.length)),
  'bits turned': (bytes, dice) => {
    for (let times = 0; times <= dice(4); times++) {
      const at = dice(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << dice(8));
    }
    return bytes;
  },
  'noise in the middle': (bytes, dice) => {
    const start = dice(bytes.length);
    return bytes.fill(dice(256), start, start + 1 + dice(20));
  },
} as const satisfies Record<string, (bytes: Uint8Array, dice: Dice) => Uint8Array>;

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
    utf8(JSON.stringify(file).replace(/"time":"\d+"/, '"year":1e400')),
  'keys of every object': (file, dice) =>
    utf8(
      JSON.stringify(file).replaceAll('{"id":', () =>
        dice(4) > 0 ? '{"id":' : '{"__proto__":{"polluted":1},"constructor":{},"id":',
      ),
    ),
  'lists in lists': (file, dice) => withText(file, dice, 0, '['.repeat(1 + dice(200_000))),
  'cut off': (file, dice) => DAMAGE['cut off'](written(file), dice),
  'bits turned': (file, dice) => DAMAGE['bits turned'](written(file), dice),
  'noise in the middle': (file, dice) => DAMAGE['noise in the middle'](written(file), dice),
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
