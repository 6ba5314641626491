import { describe, expect, test } from 'vitest';
import { spokenAgainst } from '../../src/model/spoken-against.ts';
import { claimsIn } from '../../src/model/standing.ts';
import { aDataset, standingIn } from '../builder.ts';

describe('how a tie stands in a year', () => {
  test.each(['fact', 'official statement', 'analysis'] as const)(
    'a tie is attested in a year that a claim of the modality "%s" covers',
    (modality) => {
      const dataset = aDataset().claim({ modality, time: '2022-07' }).build();

      expect(standingIn(2022, dataset).state).toBe('attested');
    },
  );

  test('a tie is presupposed when the only claims that cover the year take it for granted', () => {
    const dataset = aDataset().claim({ directness: 'presupposed' }).build();

    expect(standingIn(2022, dataset).state).toBe('presupposed');
  });

  test('one stated claim beside presupposed ones makes a tie attested', () => {
    const dataset = aDataset().claim({ directness: 'presupposed' }).claim().build();

    expect(standingIn(2022, dataset)).toMatchObject({ state: 'attested', evidence: { length: 2 } });
  });

  test('a tie last attested in 2022 is carried forward into 2024', () => {
    const dataset = aDataset()
      .source('of-2022', '2022-09-07')
      .claim({ source: 'of-2022', time: '2022/..' })
      .build();

    const standing = standingIn(2024, dataset);

    expect(standing.state).toBe('carried forward');
    expect(standing.sources.map((source) => source.id)).toEqual(['of-2022']);
  });

  test('a tie that only forecasts cover is possible', () => {
    const dataset = aDataset().claim({ modality: 'forecast' }).build();

    expect(standingIn(2022, dataset).state).toBe('possible');
  });

  test('a tie that only hypotheticals cover is possible', () => {
    const dataset = aDataset().claim({ modality: 'hypothetical' }).build();

    expect(standingIn(2022, dataset).state).toBe('possible');
  });

  test('a tie that only the public record covers is context', () => {
    const dataset = aDataset().onRecord({ time: '2014-12-29/..' }).build();

    expect(standingIn(2022, dataset)).toMatchObject({ state: 'context', sources: [] });
  });

  test('a tie of which nothing covers the year has no evidence', () => {
    const dataset = aDataset().claim({ time: '2014' }).build();

    expect(standingIn(2022, dataset).state).toBe('no evidence');
  });

  test('a tie of which the only word is a denial is denied', () => {
    const dataset = aDataset().claim({ stance: 'denies' }).build();

    expect(standingIn(2022, dataset)).toMatchObject({ state: 'denied', disputed: false });
  });
});

describe('what is carried forward', () => {
  test('an event is not: it has an end', () => {
    const dataset = aDataset()
      .source('of-2022', '2022-09-07')
      .claim({ source: 'of-2022', time: '2022-07' })
      .build();

    expect(standingIn(2024, dataset).state).toBe('no evidence');
  });

  test('the last day of a carried tie is the day its source was written', () => {
    const dataset = aDataset()
      .source('of-2022', '2022-09-07')
      .claim({ source: 'of-2022', time: '2022/..' })
      .build();

    // 2022-09-07 is the 19,242nd day after 1970-01-01.
    expect(standingIn(2024, dataset).lastAttested).toBe(19_242);
  });

  test('nothing is, once a later source denies it', () => {
    const dataset = aDataset()
      .source('of-2022', '2022-09-07')
      .claim({ source: 'of-2022', time: '2022/..' })
      .source('of-2023', '2023-05')
      .claim({ source: 'of-2023', time: '2023/..', stance: 'denies' })
      .build();

    expect(standingIn(2024, dataset).state).toBe('no evidence');
  });

  test('only what was said after a denial is: earlier words ended with it', () => {
    const dataset = aDataset()
      .source('of-2014', '2014')
      .claim({ id: 'old', source: 'of-2014', time: '2014/..', tenor: 'conflictual' })
      .source('of-2018', '2018')
      .claim({ source: 'of-2018', time: '2018', stance: 'denies' })
      .source('of-2022', '2022')
      .claim({ id: 'new', source: 'of-2022', time: '2022/..' })
      .build();

    const standing = standingIn(2024, dataset);

    expect(standing.evidence.map((claim) => claim.id)).toEqual(['new']);
    expect(standing.tenor).toBe('cooperative');
  });

  test('it still is when a later source merely disputes it', () => {
    const dataset = aDataset()
      .source('of-2022', '2022-09-07')
      .claim({ source: 'of-2022', time: '2022/..' })
      .source('of-2023', '2023-05')
      .claim({ source: 'of-2023', time: '2023', stance: 'disputes' })
      .build();

    expect(standingIn(2024, dataset).state).toBe('carried forward');
  });

  test('a source speaks for no day after it was written, not even in its own year', () => {
    const dataset = aDataset()
      .source('early', '2022-03')
      .claim({ source: 'early', time: '2021/..' })
      .build();

    expect(standingIn(2022, dataset).state).toBe('attested');
    expect(standingIn(2023, dataset).state).toBe('carried forward');
  });

  test('an end that nobody knows is no open end', () => {
    const dataset = aDataset()
      .source('of-2022', '2022-09-07')
      .claim({ source: 'of-2022', time: '2014/' })
      .build();

    expect(standingIn(2014, dataset).state).toBe('attested');
    expect(standingIn(2024, dataset).state).toBe('no evidence');
  });
});

describe('disagreement', () => {
  test('a tie with voices for and against it is disputed and keeps both sides', () => {
    const dataset = aDataset()
      .claim({ id: 'for' })
      .claim({ id: 'against', source: 'other', stance: 'disputes' })
      .build();

    const standing = standingIn(2022, dataset);

    expect(standing).toMatchObject({ state: 'attested', disputed: true });
    expect(standing.evidence.map((claim) => claim.id)).toEqual(['for']);
    expect(standing.opposing.map((claim) => claim.id)).toEqual(['against']);
  });

  test('who limits what the same voice grants disputes nothing', () => {
    const dataset = aDataset().claim().claim({ id: 'limits', stance: 'disputes' }).build();

    const standing = standingIn(2022, dataset);

    expect(standing).toMatchObject({ state: 'attested', disputed: false });
    expect(spokenAgainst(standing).map(({ id }) => id)).toEqual(['limits']);
  });

  test('two who speak in one document may differ', () => {
    const dataset = aDataset()
      .speaker('analyst')
      .claim()
      .claim({ stance: 'disputes', speaker: 'analyst' })
      .build();

    expect(standingIn(2022, dataset).disputed).toBe(true);
  });

  test('what was disputed when it was last told is so as long as nothing new is told', () => {
    const dataset = aDataset()
      .source('early', '2021')
      .source('other', '2021')
      .claim({ source: 'early', time: '2020/..' })
      .claim({ id: 'against', source: 'other', time: '2020/..', stance: 'disputes' })
      .build();

    const standing = standingIn(2024, dataset);

    expect(standing).toMatchObject({ state: 'carried forward', disputed: true, opposing: [] });
    expect(spokenAgainst(standing).map(({ id }) => id)).toEqual(['against']);
  });

  test('voices that answer a question about it differently make a tie disputed', () => {
    const dataset = aDataset()
      .claim({ id: 'bought' })
      .claim({ id: 'delivered' })
      .disagreement('shells', ['bought'], ['delivered'])
      .build();

    const standing = standingIn(2022, dataset);

    expect(standing).toMatchObject({ state: 'attested', disputed: true });
    expect(standing.tie.disagreements.map(({ id }) => id)).toEqual(['shells']);
  });

  test('a voice that disputes takes its side in the question too', () => {
    const dataset = aDataset()
      .claim({ id: 'bought' })
      .claim({ id: 'never', stance: 'disputes' })
      .disagreement('shells', ['bought'], ['never'])
      .build();

    expect(standingIn(2022, dataset).divisions.map(({ id }) => id)).toEqual(['shells']);
  });

  test.each([
    ['speak of different years', { time: '2014' }],
    ['only suppose', { modality: 'forecast' as const }],
  ])('voices that %s do not make it disputed', (_, wish) => {
    const dataset = aDataset()
      .claim({ id: 'bought' })
      .claim({ id: 'delivered', ...wish })
      .disagreement('shells', ['bought'], ['delivered'])
      .build();

    expect(standingIn(2022, dataset).disputed).toBe(false);
  });

  test('a mere forecast against it does not make an attested tie disputed', () => {
    const dataset = aDataset().claim().claim({ stance: 'disputes', modality: 'forecast' }).build();

    expect(standingIn(2022, dataset)).toMatchObject({ state: 'attested', disputed: false });
  });

  test('a supposed tie that another voice asserts against is denied and disputed', () => {
    const dataset = aDataset()
      .claim({ modality: 'hypothetical' })
      .claim({ source: 'other', stance: 'disputes' })
      .build();

    expect(standingIn(2022, dataset)).toMatchObject({ state: 'denied', disputed: true });
  });

  test('evidence of both tenors makes a tie ambivalent instead of an average', () => {
    const dataset = aDataset().claim().claim().claim({ tenor: 'conflictual' }).build();

    expect(standingIn(2022, dataset).tenor).toBe('ambivalent');
  });
});

describe('what a tie rests on', () => {
  test('several claims of one document are one independent source', () => {
    const dataset = aDataset()
      .claim({ source: 'one' })
      .claim({ source: 'one' })
      .claim({ source: 'two' })
      .build();

    expect(standingIn(2022, dataset).sources.map((source) => source.id)).toEqual(['one', 'two']);
  });

  test('neither denials nor forecasts nor the public record add to its sources', () => {
    const dataset = aDataset()
      .claim({ source: 'one' })
      .claim({ source: 'two', stance: 'denies' })
      .claim({ source: 'three', modality: 'forecast' })
      .onRecord()
      .build();

    const standing = standingIn(2022, dataset);

    expect(standing.sources.map((source) => source.id)).toEqual(['one']);
    expect(standing.supposed).toHaveLength(1);
    expect(standing.context).toHaveLength(1);
  });
});

/** A tie of which a document of 2021 says that it goes on. */
const goingOn = () =>
  aDataset().source('old', '2021-09-07').claim({ source: 'old', time: '2020/..' });
const taken = () => aDataset().claim({ directness: 'presupposed' });

describe('a word against a tie', () => {
  test.each([
    ['presupposed', taken(), taken().claim({ source: 'other', stance: 'disputes' })],
    ['carried forward', goingOn(), goingOn().claim({ source: 'other', stance: 'disputes' })],
    ['context', aDataset().onRecord(), aDataset().onRecord().claim({ stance: 'disputes' })],
    [
      'possible',
      aDataset().claim({ modality: 'forecast' }),
      aDataset()
        .claim({ modality: 'forecast' })
        .claim({ source: 'other', modality: 'forecast', stance: 'disputes' }),
    ],
  ])('leaves one that is %s as it is, and disputed', (state, alone, disputed) => {
    expect(standingIn(2022, alone.build())).toMatchObject({ state, disputed: false });
    expect(standingIn(2022, disputed.build())).toMatchObject({ state, disputed: true });
  });

  test('outranks the public record where it is a denial', () => {
    const dataset = aDataset().onRecord().claim({ stance: 'denies' }).build();

    expect(standingIn(2022, dataset)).toMatchObject({ state: 'denied', disputed: false });
  });

  test('that denies what another voice only supposes makes it disputed', () => {
    const dataset = aDataset()
      .claim({ modality: 'forecast' })
      .claim({ source: 'other', stance: 'denies' })
      .build();

    expect(standingIn(2022, dataset)).toMatchObject({ state: 'denied', disputed: true });
  });

  test('is all there is of a tie that it disputes alone', () => {
    const dataset = aDataset().claim({ stance: 'disputes' }).build();

    expect(standingIn(2022, dataset)).toMatchObject({ state: 'denied', disputed: false });
  });

  test.each([
    ['it is a forecast', { modality: 'forecast', time: '2022-06' }],
    ['it speaks of a later time', { time: '2023' }],
    ['it speaks of the day on which the tie was last vouched for', { time: '2021-09-07' }],
  ] as const)('ends nothing that goes on where %s', (_what, wish) => {
    const dataset = goingOn()
      .claim({ stance: 'denies', ...wish })
      .build();

    expect(standingIn(2022, dataset).state).toBe('carried forward');
  });
});

describe('the tenor of a tie', () => {
  test.each([
    ['cooperative', ['cooperative', 'cooperative']],
    ['conflictual', ['unstated', 'conflictual', 'conflictual']],
    ['unstated', ['unstated', 'unstated']],
    ['ambivalent', ['cooperative', 'cooperative', 'conflictual']],
  ] as const)('is %s where claims say %j', (tenor, said) => {
    const dataset = said.reduce((builder, each) => builder.claim({ tenor: each }), aDataset());

    expect(standingIn(2022, dataset.build()).tenor).toBe(tenor);
  });

  test('is that of the public record where nothing else covers the year', () => {
    const dataset = aDataset().onRecord({ tenor: 'conflictual' }).build();

    expect(standingIn(2022, dataset).tenor).toBe('conflictual');
  });

  test('is open where there is no evidence', () => {
    expect(standingIn(2022, aDataset().claim({ time: '2014' }).build())).toMatchObject({
      state: 'no evidence',
      tenor: 'ambivalent',
      disputed: false,
      sources: [],
    });
  });
});

describe('what bears on a tie in a year', () => {
  const dataset = aDataset()
    .claim({ id: 'a', source: 'z' })
    .claim({ id: 'b', source: 'm' })
    .claim({ id: 'c', source: 'z' })
    .claim({ id: 'against', stance: 'disputes' })
    .claim({ id: 'perhaps', modality: 'forecast' })
    .claim({ id: 'before', time: '2014' })
    .onRecord({ time: '2022' })
    .onRecord({ time: '2014' })
    .disagreement('question', ['a', 'before'], ['b'])
    .disagreement('old-question', ['a'], ['before'])
    .build();
  const standing = standingIn(2022, dataset);

  test('are all its claims that cover the year, each once', () => {
    expect(claimsIn(standing).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'against', 'perhaps']);
  });

  test('are its documents, each once, in the order of their ids', () => {
    expect(standing.sources.map(({ id }) => id)).toEqual(['m', 'z']);
  });

  test('are the acts on record of that year', () => {
    expect(standing.context.map(({ id }) => id)).toEqual(['record.1']);
  });

  test('are questions on which claims that cover the year take more than one side', () => {
    expect(standing.divisions.map(({ id }) => id)).toEqual(['question']);
    expect(standing).toMatchObject({ state: 'attested', lastAttested: null });
  });
});

describe('a time that another document gives', () => {
  test('makes no tie attested in a year of which no text speaks', () => {
    const dataset = aDataset().claim({ basis: 'outside', id: 'a' }).build();

    const standing = standingIn(2022, dataset);
    expect(standing).toMatchObject({ state: 'context', sources: [], evidence: [] });
    expect(standing.outside.map(({ id }) => id)).toEqual(['a']);
    expect(claimsIn(standing)).toEqual(standing.outside);
  });

  test('adds no source to a tie that a text attests', () => {
    const dataset = aDataset()
      .claim({ source: 'a' })
      .claim({ source: 'b', basis: 'outside' })
      .build();

    expect(standingIn(2022, dataset)).toMatchObject({
      state: 'attested',
      sources: [{ id: 'a' }],
      outside: [{ source: { id: 'b' } }],
    });
  });

  test('carries nothing forward, and denies nothing', () => {
    const carried = aDataset()
      .source('early', '2022-09-07')
      .claim({ source: 'early', time: '2022/..', basis: 'outside' })
      .build();
    const denied = aDataset().claim().claim({ stance: 'denies', basis: 'outside' }).build();

    expect(standingIn(2024, carried).state).toBe('no evidence');
    expect(standingIn(2022, denied)).toMatchObject({ state: 'attested', disputed: false });
  });

  test('has the tenor of its words where nothing else tells one', () => {
    const dataset = aDataset().claim({ basis: 'outside', tenor: 'conflictual' }).build();

    expect(standingIn(2022, dataset).tenor).toBe('conflictual');
  });
});

describe('acts', () => {
  test.each([
    ['all its claims are of events', aDataset().claim({ kind: 'event' }), true],
    ['one is of a state', aDataset().claim({ kind: 'event' }).claim(), false],
    [
      'its act stands until it is undone',
      aDataset().claim({ kind: 'event', time: '2022/..' }),
      false,
    ],
    ['its record is of a date', aDataset().onRecord({ time: '2022-06-19' }), true],
    ['its record is of what is in force', aDataset().onRecord({ time: '2022/2024' }), false],
    [
      'a mere denial tells of an event',
      aDataset().claim({ kind: 'event', stance: 'denies' }),
      true,
    ],
  ])('where %s', (_where, builder, acts) => {
    expect(standingIn(2022, builder.build()).acts).toBe(acts);
  });

  test('are none where nothing is known', () => {
    expect(standingIn(2025, aDataset().claim({ kind: 'event' }).build()).acts).toBe(false);
  });
});

test('nothing is carried forward past the end that later words give it', () => {
  const until = (end: string) =>
    aDataset()
      .source('early', '2015')
      .claim({ source: 'early', time: '2012/..' })
      .claim({ time: `2012/${end}` })
      .build();

  expect(standingIn(2022, until('2017')).state).toBe('no evidence');
  expect(standingIn(2022, until('2014')).state).toBe('carried forward');
});

test('an undated document vouches for all that its words name', () => {
  const dataset = aDataset().source('undated', null).claim({ source: 'undated', time: '2014/..' });

  expect(standingIn(2025, dataset.build()).state).toBe('attested');
});

test('an act that stands until it is undone is told of the day it was done, and carried forward from there', () => {
  const dataset = aDataset().claim({ kind: 'event', time: '2022-07/..' }).build();

  expect(standingIn(2022, dataset).state).toBe('attested');
  expect(standingIn(2024, dataset).state).toBe('carried forward');
  expect(standingIn(2025, dataset).state).toBe('carried forward');
});
