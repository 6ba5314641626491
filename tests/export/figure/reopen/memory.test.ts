import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { pngText, withPngText } from '../../../../src/export/figure/files/png-text.ts';
import {
  driftFrom,
  type Memory,
  memoryOf,
  memoryText,
  readMemory,
} from '../../../../src/export/figure/reopen/memory.ts';
import { memoryIn, memoryInBytes } from '../../../../src/export/figure/reopen/memory-in.ts';
import { readAddress } from '../../../../src/state/address/view-address.ts';
import { createExplorer } from '../../../../src/state/explorer.ts';
import { NO_PLACES } from '../../../../src/state/view-store.ts';
import { RUNS } from '../../../arbitraries.ts';
import { figureAt, madeFigures } from '../made.ts';

const anyText = fc.string({ unit: 'binary' });

/** Not below nought by nothing, which JSON does not tell. */
const share = fc.double({ min: -100, max: 100, noNaN: true }).map((each) => each + 0);

const memories: fc.Arbitrary<Memory> = fc.record({
  address: anyText.map((text) => `?${text}`),
  dataVersion: anyText,
  title: anyText,
  caption: anyText,
  drawn: fc.dictionary(anyText, anyText, { noNullPrototype: true }),
  places: fc.dictionary(anyText, fc.tuple(share, share), { noNullPrototype: true }),
});

function image(): Uint8Array {
  return new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));
}

describe('what a figure remembers', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(memories, (memory) => {
        expect(readMemory(memoryText(memory))).toEqual({ ok: true, memory });
      }),
      RUNS,
    );
  });

  test('is written in printable ASCII', () => {
    fc.assert(
      fc.property(memories, (memory) => {
        expect(memoryText(memory)).toMatch(/^[\x20-\x7e]*$/);
      }),
      RUNS,
    );
  });

  test('opens the very view it was made of', () => {
    fc.assert(
      fc.property(madeFigures, ({ address, dataset }) => {
        const explorer = createExplorer(dataset, address);
        const { view } = explorer.store.getState();
        const memory = memoryOf(explorer, { view, places: NO_PLACES }, figureAt(address, dataset), {
          title: '',
          caption: '',
        });

        expect(readAddress(memory.address, dataset).view).toEqual(view);
        expect(driftFrom(memory.drawn, figureAt(memory.address, dataset).drawn)).toEqual({
          gone: [],
          added: [],
          changed: [],
        });
      }),
      RUNS,
    );
  });

  test('is refused with a reason where it is none, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        const reading = readMemory(text);

        expect(reading.ok).toBe(false);
        if (!reading.ok) expect(reading.problem).not.toBe('');
      }),
      RUNS,
    );
  });

  test.each([
    ['{"format":"two-triangles-figure","formatVersion":2}', /format 2, expected 1/],
    ['{"format":"two-triangles-figure","formatVersion":1}', /a part is missing/],
    ['{"format":"another"}', /not made by Two Triangles/],
    ['{', /no JSON/],
  ])('is refused: %s', (text, problem) => {
    const reading = readMemory(text);

    expect(reading.ok ? '' : reading.problem).toMatch(problem);
  });
});

describe('the places that a figure remembers', () => {
  const sound = { address: '?', dataVersion: 'v', title: '', caption: '', drawn: {} };
  const placesOf = (places: unknown) => {
    const text = JSON.stringify({
      format: 'two-triangles-figure',
      formatVersion: 1,
      ...sound,
      places,
    });
    const reading = readMemory(text);
    return reading.ok ? reading.memory.places : reading.problem;
  };

  test('are none in a figure that was saved before there were any', () => {
    expect(placesOf(undefined)).toEqual({});
  });

  test.each([[['a', 'b']], [[1]], [[1, 2, 3]], [[0, 101]], [null], ['x'], [[null, 0]]])(
    'are left out where they are none: %j',
    (place) => {
      expect(placesOf({ japan: place, usa: [0, 1] })).toEqual({ usa: [0, 1] });
    },
  );

  test('are refused with the rest where they are no list of places', () => {
    expect(placesOf([1])).toMatch(/a part is missing/);
  });
});

describe('a PNG', () => {
  test('gives back its text, and stays the same image', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const marked = withPngText(image(), text);

        expect(pngText(marked)).toBe(text);
        expect(PNG.sync.read(Buffer.from(marked))).toMatchObject({ width: 3, height: 2 });
      }),
      RUNS,
    );
  });

  test('whose text was damaged gives back none', () => {
    const marked = withPngText(image(), 'some text');
    const at = marked.length - 12 - 4 - 3;
    marked[at] = (marked[at] ?? 0) ^ 1;

    expect(pngText(marked)).toBeNull();
  });

  test('that is cut off anywhere is refused, and nothing throws', () => {
    const marked = withPngText(image(), 'some text');
    for (let length = 0; length < marked.length - 12; length += 1) {
      expect(memoryInBytes(marked.subarray(0, length)).ok).toBe(false);
    }
  });

  test('of another program remembers nothing', () => {
    const reading = memoryInBytes(image());

    expect(reading.ok ? '' : reading.problem).toMatch(/remembers no view/);
  });
});

describe('a file', () => {
  test.each([
    ['<html></html>', /neither a PNG, nor an SVG, nor a PDF/],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', /remembers no view/],
    ['<svg><metadata>{}</metadata></svg>', /not made by Two Triangles/],
  ])('%s is refused', async (text, problem) => {
    const reading = await memoryIn(new Blob([text]));

    expect(reading.ok ? '' : reading.problem).toMatch(problem);
  });

  test('of any bytes is refused, and nothing throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(memoryInBytes(bytes).ok).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('how a figure has drifted from the data', () => {
  test('is told line by line', () => {
    const drift = driftFrom(
      { same: 'a', gone: 'b', changed: 'c' },
      { same: 'a', changed: 'd', new: 'e' },
    );

    expect(drift).toEqual({
      gone: ['gone'],
      added: ['new'],
      changed: [{ key: 'changed', before: 'c', after: 'd' }],
    });
  });
});
