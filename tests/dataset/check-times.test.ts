import '../../src/model/time/rare-dates.ts';
import { describe, expect, test } from 'vitest';
import { datasetJsonOf } from '../../src/dataset/write-dataset.ts';
import { aDataset } from '../builder.ts';
import { problemsOf, withFirst } from './problems-of.ts';

const EDTF = 'expected a time in EDTF, such as 2022-07 or 2014/2015 or 2022/..';

describe('a time that cannot be', () => {
  test.each([
    ['2022-13', 'has no month 13'],
    ['2022-02-30', 'has no day 30 in that month'],
    ['2015/2014', 'ends before it begins'],
    ['../..', 'has no date at either end'],
    ['last summer', 'is not a date such as 2022, 2022-07 or 2022-07-13'],
  ])('%s is told with its reason', (time, reason) => {
    expect(problemsOf(aDataset().claim({ id: 'one', time }).file())).toEqual([
      `In claim "one", field "time.edtf": found "${time}", which ${reason}, ${EDTF}.`,
    ]);
  });

  test('is found in a source', () => {
    expect(problemsOf(aDataset().source('one', '2022-00').file())).toEqual([
      `In source "one", field "written.edtf": found "2022-00", which has no month 00, ${EDTF}.`,
    ]);
  });

  test('is found on public record', () => {
    expect(problemsOf(aDataset().onRecord({ time: '2022-00' }).file())).toEqual([
      `In public record "record.1", field "time": found "2022-00", which has no month 00, ${EDTF}.`,
    ]);
  });

  test('is found in an event and in the document that dates it from outside', () => {
    const file = aDataset()
      .changed(({ events }) => {
        const outside = { time: '2022-99', document: 'A document' };
        events.push({ id: 'visit', name: 'A visit', time: '2022-00', outside });
      })
      .file();

    expect(problemsOf(file)).toEqual([
      `In event "visit", field "time": found "2022-00", which has no month 00, ${EDTF}.`,
      `In event "visit", field "outside.time": found "2022-99", which has no month 99, ${EDTF}.`,
    ]);
  });
});

describe('a claim about a time after its source was written', () => {
  const writtenInMarch = () => aDataset().source('early', '2022-03');

  test.each(['2022-04', '2023', '2022-04/..', '2022-01/2022-04', '../2023', '/2023', '2023/'])(
    'is no assertion that the source can make: %s',
    (time) => {
      const file = writtenInMarch().claim({ id: 'one', source: 'early', time }).file();

      expect(problemsOf(file)).toEqual([
        `In claim "one", field "time.edtf": found "${time}", after its source was written, ` +
          'expected a time no later than the source, or the modality "forecast" or "hypothetical".',
      ]);
    },
  );

  test.each(['2022', '2022-03', '2022-03-31', '2022/..', '2021/2022', '../2022', '2014/'])(
    'is something else than a claim about a time that had begun: %s',
    (time) => {
      const file = writtenInMarch().claim({ source: 'early', time }).file();

      expect(problemsOf(file)).toEqual([]);
    },
  );

  test.each(['forecast', 'hypothetical'] as const)('is fine for a %s', (modality) => {
    const file = writtenInMarch().claim({ source: 'early', time: '2030', modality }).file();

    expect(problemsOf(file)).toEqual([]);
  });

  test.each(['disputes', 'denies'] as const)('is refused when it %s the tie, too', (stance) => {
    const file = writtenInMarch().claim({ source: 'early', time: '2023', stance }).file();

    expect(problemsOf(file)).toHaveLength(1);
  });
});

describe('when a source was written', () => {
  test('has an end, or the source could attest all that is to come', () => {
    expect(problemsOf(aDataset().source('one', '2022/..').file())).toEqual([
      'In source "one", field "written.edtf": found "2022/..", expected a time with an end: a source attests nothing after it was written.',
    ]);
  });

  test.each(['2022~', '2022-08/2022-09', '../2022', '2022/'])('may be %s', (written) => {
    expect(problemsOf(aDataset().source('one', written).file())).toEqual([]);
  });
});

describe('an inferred time', () => {
  const inferred = { edtf: '2022', basis: 'inferred', reason: null };
  const expected = 'found none, expected how the inferred time was worked out.';

  test('of a claim has its reason', () => {
    const time = { ...inferred, kind: 'state' };

    expect(problemsOf(withFirst('claims', { time }, aDataset().claim({ id: 'one' })))).toEqual([
      `In claim "one", field "time.reason": ${expected}`,
    ]);
  });

  test('of a source has its reason', () => {
    const file = withFirst('sources', { written: inferred }, aDataset().source('one'));

    expect(problemsOf(file)).toEqual([`In source "one", field "written.reason": ${expected}`]);
  });

  test('is fine with its reason', () => {
    const time = { ...inferred, reason: 'From the week of the visit.', kind: 'state' };

    expect(problemsOf(withFirst('claims', { time }, aDataset().claim()))).toEqual([]);
  });
});

describe('the basis of the beginning of a time', () => {
  test('needs its reason where it is inferred and the end is stated', () => {
    const builder = aDataset().claim({ id: 'one', time: '2021/2022', startBasis: 'inferred' });
    const without = builder.changed(({ claims }) => {
      for (const { time } of claims) time.reason = null;
    });

    expect(problemsOf(without.file())).toEqual([
      'In claim "one", field "time.reason": found none, expected how the inferred time was worked out.',
    ]);
  });

  test('is none by itself where the time is one date', () => {
    const file = aDataset().claim({ id: 'one', time: '2022', startBasis: 'inferred' }).file();

    expect(problemsOf(file)).toEqual([
      'In claim "one", field "time.startBasis": found "inferred", expected none, or an interval ' +
        'such as 2022/2024, of which either end may have its own.',
    ]);
  });

  test('is kept where it differs, and not written where it does not', () => {
    const written = (startBasis: 'stated' | 'inferred') =>
      datasetJsonOf(
        aDataset().claim({ time: '2021/..', basis: 'inferred', startBasis }).build(),
      ).claims.map(({ time }) => time);

    expect(written('stated')).toMatchObject([{ basis: 'inferred', startBasis: 'stated' }]);
    expect(written('inferred')[0]).not.toHaveProperty('startBasis');
  });
});

describe('the times of the snapshots', () => {
  const STRETCH =
    'expected a time with a first and a last day, such as 2022, 2022-07 or 2022-07/2022-09.';
  const problemsWith = (...snapshots: readonly object[]) =>
    problemsOf({
      ...aDataset().file(),
      snapshots: snapshots.map((snapshot, index) => ({ id: `s${index}`, ...snapshot })),
    });

  test.each([
    ['2014', '2023', '2022'],
    ['2014', '2022', '2022'],
    ['2022-01/2022-06', '2022-06', '2023'],
    ['2022', '2022-07-13', '2023'],
  ])('%s, %s, %s are not in order', (...times) => {
    expect(problemsWith(...times.map((time) => ({ time })))).toEqual([
      expect.stringMatching(
        /^In snapshot "s[12]", field "time": found .*, after .*, expected snapshots in the order of time, none of which begins before another ends\.$/,
      ),
    ]);
  });

  test.each([
    ['2014', '2022', '2023-01/2023-03', '2023-04-01'],
    ['-0043', '0012', '1200'],
    ['step 1', 'step 2/step 7', 'step 8'],
  ])('%s, %s, %s are', (...times) => {
    expect(problemsWith(...times.map((time) => ({ time })))).toEqual([]);
  });

  test.each(['2022/..', '../2022', '2022/', '2022~', '2022-07?', '185X', '[2022,2023]'])(
    '%s has no first or no last day that anybody knows',
    (time) => {
      expect(problemsWith({ time })).toEqual([
        `In snapshot "s0", field "time": found "${time}", ${STRETCH}`,
      ]);
    },
  );

  test('are dates', () => {
    expect(problemsWith({ time: 'soon' })).toEqual([
      `In snapshot "s0", field "time": found "soon", which is not a date such as 2022, 2022-07 or 2022-07-13, ${STRETCH}`,
    ]);
  });

  test('are years, in files of before', () => {
    expect(problemsWith({ year: 44 }, { year: 2014 }, { year: 2022 })).toEqual([]);
    expect(problemsWith({ year: 2022 }, { year: 2014 })).toEqual([
      'In snapshot "s1", field "year": found 2014, after 2022, expected snapshots in the order of time, none of which begins before another ends.',
    ]);
  });

  test('are told once', () => {
    expect(problemsWith({ year: 2022, time: '2022' })).toEqual([
      'In snapshot "s0", field "time": found 2022, expected either a time or a year.',
    ]);
  });

  test('are none where nobody gives times, and then there is one snapshot only', () => {
    expect(problemsWith({})).toEqual([]);
    expect(problemsWith({ time: '2022' }, {})).toEqual([
      `In snapshot "s1", field "time": found none, ${STRETCH}`,
    ]);
  });

  test('are either steps or dates', () => {
    expect(problemsWith({ time: 'step 1' }, { time: '2022' })).toEqual([
      'In snapshot "s1", field "time": found 2022, after step 1, expected either steps or dates.',
    ]);
  });
});

test('a reason of nothing but blanks is no reason', () => {
  const time = { edtf: '2022', basis: 'inferred', reason: '  ', kind: 'state' };
  const builder = aDataset().claim({ id: 'one' });

  expect(problemsOf(withFirst('claims', { time }, builder))).toEqual([
    'In claim "one", field "time.reason": found nothing but blanks, expected how the inferred time was worked out.',
  ]);
});
