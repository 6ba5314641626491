import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../../src/model/time/rare-dates.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { stretchOf } from '../../../src/model/time/moment.ts';
import { textOfStretch } from '../../../src/model/time/stretches.ts';
import { endsTyped, typedStretch } from '../../../src/panels/year/typed-stretch.ts';
import { snapshotAt } from '../../../src/state/explorer.ts';
import { RUNS } from '../../arbitraries.ts';
import { aDataset } from '../../builder.ts';

/** A dataset of these snapshots. */
function of(...times: readonly string[]): Dataset {
  return aDataset()
    .changed((file) => {
      Object.assign(file, {
        snapshots: times.map((time) => ({
          id: time.replace(' ', '-'),
          time,
          title: '',
          caption: [],
          coverage: '',
        })),
      });
    })
    .build();
}

const YEARS = of('2014', '2022', '2025');

describe('a stretch that is typed', () => {
  test.each([
    ['2022-03', '2023-07', '2022-03/2023-07'],
    ['2022-03-14', '2022-03-20', '2022-03-14/2022-03-20'],
    ['2023', '2023', '2023'],
    ['2023', '', '2023'],
    ['', ' 2023 ', '2023'],
  ])('from %s to %s is one of the reader’s own', (from, to, moment) => {
    expect(typedStretch(YEARS, from, to)).toEqual({ ok: true, moment });
  });

  test('is the snapshot that has the same days', () => {
    expect(typedStretch(YEARS, '2022-01', '2022-12')).toEqual({ ok: true, moment: '2022' });
  });

  test.each([
    ['soon', '2023', '“soon” is not read as a time. Write a year, a month or a day'],
    ['2022~', '2023', '“2022~” is not read as a time.'],
    ['2023', '..', '“..” is not read as a time.'],
    ['', '', '“” is not read as a time.'],
    ['2023', '2022', '2022 is before 2023: the end goes last.'],
    ['1990', '1995', 'The data are of 1 January 2014 to 31 December 2025.'],
  ])('from “%s” to “%s” is refused in a sentence', (from, to, words) => {
    const typed = typedStretch(YEARS, from, to);

    expect(typed.ok ? '' : typed.words).toContain(words);
  });

  test('of steps needs no more than their numbers', () => {
    const steps = of('step 1', 'step 2', 'step 9');

    expect(typedStretch(steps, '3', '5')).toEqual({ ok: true, moment: 'step 3/step 5' });
    expect(typedStretch(steps, '2022-03', '5').ok).toBe(false);
    expect(typedStretch(steps, '12', '15')).toEqual({
      ok: false,
      words: 'The data are of step 1 to step 9.',
    });
  });

  test('is typed again as it was', () => {
    const day = fc.integer({ min: 16_071, max: 20_453 });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const stretch = { from: Math.min(one, other), to: Math.max(one, other) };
        const [from = '', to = from] = textOfStretch(stretch).split('/');
        const typed = typedStretch(YEARS, from, to);
        if (!typed.ok) throw new Error(typed.words);
        const moment = snapshotAt(YEARS, typed.moment);

        expect(stretchOf(moment)).toEqual(stretch);
        expect(typedStretch(YEARS, ...endsTyped(moment))).toEqual(typed);
      }),
      RUNS,
    );
  });
});
