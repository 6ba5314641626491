import '../../src/model/time/rare-dates.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/model/time/day.ts';
import { stretchOf } from '../../src/model/time/moment.ts';
import { textOfStretch } from '../../src/model/time/stretches.ts';
import { ownStretch, ownStretchIn } from '../../src/state/own-stretch.ts';
import { THOROUGH } from '../arbitraries.ts';
import { aDataset } from '../builder.ts';
import { someDays, timeOf } from '../model/time/moments.ts';

describe('a stretch of the reader’s own', () => {
  test.each([
    '2022',
    '2022-03/2022-07',
    '2022-07-13',
    '2021-12-30/2023',
    '-0043/0014',
    'step 3/step 7',
  ])('is what an id says that is a time with two sure ends: %s', (id) => {
    expect(ownStretch(id)).toEqual({
      ...{ id, label: null, title: '', caption: [], coverage: '' },
      time: timeOf(id),
    });
  });

  test.each([
    '2022/..',
    '../2022',
    '/2022',
    '2022~',
    '2022?',
    '185X',
    '1914-21',
    '[1774-09,1774-10]',
    '2024/2022',
    '2022-13',
    '2022/2023/2024',
    'step 1/2022',
    'yesterday',
    '__proto__',
    '',
  ])('is none where an id says no such time: “%s”', (id) => {
    expect(ownStretch(id)).toBeNull();
  });

  test('is the same for the same id', () => {
    expect(ownStretch('2022-03/2022-08')).toBe(ownStretch('2022-03/2022-08'));
  });

  test('is read of any text without a fault, and says no other time than the text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[-0-9X/~?%.[\] step]{0,24}$/),
      someDays.map(textOfStretch),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const stretch = ownStretch(text);

        if (stretch !== null) expect(stretch.time).toEqual(timeOf(text));
      }),
      THOROUGH,
    );
  });
});

describe('a stretch of the reader’s own in a dataset', () => {
  test.each([
    ['2022-03/2022-07', 'within a snapshot'],
    ['2015/2021', 'between two'],
    ['2010/2014-01-01', 'with no more than its last day in the first'],
    ['2025-12-31/2030', 'with no more than its first day in the last'],
    ['1900/2100', 'around all of them'],
  ])('may lie so: %s, %s', (id) => {
    expect(ownStretchIn(aDataset().build(), id)?.id).toBe(id);
  });

  test.each(['2013', '2026', '2026-01-01', '-0043', 'step 3'])(
    'may not lie beyond the first snapshot and the last: %s',
    (id) => {
      expect(ownStretchIn(aDataset().build(), id)).toBeNull();
    },
  );

  test.each(['2022-01/2022-12', '2022/2022', '2022-01-01/2022-12-31'])(
    'is the snapshot, where one has the same days: %s',
    (id) => {
      const dataset = aDataset().build();

      expect(ownStretchIn(dataset, id)).toBe(dataset.snapshots.find((each) => each.id === '2022'));
    },
  );

  test('is of steps where the snapshots are', () => {
    const dataset = aDataset().stops('step 0', 'step 4', 'step 9').build();

    expect(ownStretchIn(dataset, 'step 2/step 6')?.id).toBe('step 2/step 6');
    expect(ownStretchIn(dataset, 'step 4')?.id).toBe('step-4');
    expect(ownStretchIn(dataset, 'step 10')).toBeNull();
    expect(ownStretchIn(dataset, '2022')).toBeNull();
    expect(ownStretchIn(dataset, 'step 1/2022')).toBeNull();
  });

  test('is none where nobody gives times', () => {
    expect(ownStretchIn(aDataset().stops(null).build(), '2022')).toBeNull();
  });

  test('reaches some part of what the slider reaches, for any days', () => {
    const dataset = aDataset().stops('1900', '1950-03', '2000-01-01/2010-06-30').build();
    const reach = timeOf('1900/2010-06').span;
    fc.assert(
      fc.property(someDays, (span) => {
        const found = ownStretchIn(dataset, textOfStretch(span));

        expect(found !== null).toBe(overlaps(reach, span));
        if (found !== null) expect(stretchOf(found)).toEqual(span);
      }),
      THOROUGH,
    );
  });
});
