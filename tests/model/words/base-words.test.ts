import { describe, expect, test } from 'vitest';
import type { SourceId } from '../../../src/model/dataset.ts';
import { WHOLE_BASE } from '../../../src/model/evidence-base.ts';
import { readEdtf } from '../../../src/model/time/edtf.ts';
import { baseInWords } from '../../../src/model/words/base-words.ts';
import { aDataset } from '../../builder.ts';

const DATASET = aDataset().claim({ source: 'a' }).claim({ source: 'b' }).build();

describe('what does not count, in words', () => {
  test('is nothing where everything counts', () => {
    expect(baseInWords(WHOLE_BASE, DATASET)).toEqual([]);
  });

  test('names each manner of leaving evidence out in a line of its own', () => {
    const reading = readEdtf('2022-09-07~');
    const base = {
      knownBy: reading.ok ? reading.time : null,
      withoutSources: new Set(['a', 'b'] as SourceId[]),
      withoutSpeakers: new Set(DATASET.speakers.map(({ id }) => id)),
      withoutModalities: new Set(['hypothetical', 'forecast'] as const),
      withoutSides: new Set(['press'] as const),
      withoutConfidences: new Set(['low', 'C3']),
    };

    expect(baseInWords(base, DATASET)).toEqual([
      'As known by about 7 September 2022',
      'Without the sources: The title of a; The title of b',
      'Without the speakers: The author, not named',
      'Without statements of the kinds: Forecast; Hypothetical',
      'Without claims of the confidence: C3; low',
      'Without what is said by: The press',
    ]);
  });
});
