import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemInWords } from '../../../src/dataset/problem.ts';
import { withActors } from '../../../src/foreign/foreign.ts';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import type { Mapping } from '../../../src/foreign/mapping/mapping.ts';
import { MEANINGS } from '../../../src/foreign/mapping/meanings.ts';
import {
  isSavedMapping,
  readSaved,
  readSavedText,
  savedMapping,
} from '../../../src/foreign/mapping/saved-mapping.ts';
import { TENORS } from '../../../src/model/dataset.ts';
import { RUNS } from '../../arbitraries.ts';
import { tableFrom } from '../opened-from.ts';

const TABLE = tableFrom('from,to,tone,when\nA,B,green,2014\nB,C,pos,2015\n');
const GUESS = guessMapping(TABLE);
const RECORD = 'the file "m.json"';

const wishes: fc.Arbitrary<Partial<Mapping>> = fc.record(
  {
    columns: fc
      .array(fc.constantFrom(null, 0, 1, 2, 3), {
        minLength: MEANINGS.length,
        maxLength: MEANINGS.length,
      })
      .map((numbers) => {
        const pairs = MEANINGS.map((meaning, index) => [meaning, numbers[index] ?? null] as const);
        return { ...GUESS.columns, ...Object.fromEntries(pairs) };
      }),
    directed: fc.boolean(),
    tenor: fc.constantFrom(...TENORS),
    tenors: fc.array(
      fc.record({ relation: fc.string({ maxLength: 20 }), tenor: fc.constantFrom(...TENORS) }),
    ),
    values: fc.array(
      fc.record({
        meaning: fc.constant('tenor' as const),
        value: fc.string({ maxLength: 20 }),
        answer: fc.constantFrom('', ...TENORS),
      }),
    ),
    tenorNumbers: fc.constantFrom('by sign' as const, 'not read' as const),
    kinds: fc.array(
      fc.record({ word: fc.string({ maxLength: 20 }), name: fc.string({ maxLength: 20 }) }),
    ),
    alike: fc.constantFrom('apart' as const, 'one actor' as const),
    joined: fc.array(
      fc.record({ name: fc.string({ maxLength: 20 }), as: fc.string({ maxLength: 20 }) }),
    ),
    several: fc.constantFrom(null, '|' as const, ';' as const, ',' as const),
    dayOrder: fc.constantFrom(null, 'day first' as const, 'month first' as const),
    calendar: fc.constantFrom('dates' as const, 'steps' as const),
    timeless: fc.constantFrom('all years' as const, 'left out' as const),
    later: fc.constantFrom('forecast' as const, 'left out' as const),
    stops: fc.oneof(
      fc.constantFrom(null, 'year' as const, 'week' as const),
      fc.array(fc.constantFrom('2014', '2024-03', 'step 3')),
    ),
    unreadable: fc.constantFrom('refuse' as const, 'leave out' as const),
  },
  { requiredKeys: [] },
);

/** The sentence with which a value is refused as a saved mapping; none where it is read. */
function refusalOf(value: unknown): string {
  const reading = readSaved(value, TABLE, GUESS, RECORD);
  return reading.ok ? '' : problemInWords(reading.problem);
}

describe('a mapping that is saved', () => {
  test('is read again as it was', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const mapping = { ...GUESS, ...wish };
        const text = JSON.stringify(savedMapping(TABLE, mapping), null, 2);

        expect(isSavedMapping(text)).toBe(true);
        expect(readSavedText(text, TABLE, GUESS, RECORD)).toEqual({ ok: true, mapping });
      }),
      RUNS,
    );
  });

  test('names columns by their names, for people to read', () => {
    expect(savedMapping(TABLE, GUESS)).toMatchObject({
      file: ['from', 'to', 'tone', 'when'],
      actors: null,
      columns: { from: 'from', to: 'to', time: 'when' },
    });
  });

  test('of before, with years in place of stops, is read as a list of them', () => {
    const { stops: _none, ...choices } = savedMapping(TABLE, GUESS).choices;
    const old = (years: unknown) => ({
      ...savedMapping(TABLE, GUESS),
      choices: { ...choices, years },
    });

    expect(readSaved(old([2020, 814, 0]), TABLE, GUESS, RECORD)).toMatchObject({
      ok: true,
      mapping: { stops: ['2020', '0814'] },
    });
    expect(readSaved(old(null), TABLE, GUESS, RECORD)).toMatchObject({
      ok: true,
      mapping: { stops: null },
    });
  });

  test('says of a list of actors what its columns are, and nothing of another list', () => {
    const people = tableFrom('key,label\nA,Ann\nB,Bo\n', 'people.csv');
    const table = withActors(TABLE, people);
    const guess = guessMapping(table);
    const mapping = { ...guess, actorColumns: { ...guess.actorColumns, kind: 1 } };
    const saved = savedMapping(table, mapping);
    const other = withActors(TABLE, tableFrom('id,name\nA,Ann\n', 'people.csv'));

    expect(readSaved(saved, table, guess, RECORD)).toEqual({ ok: true, mapping });
    expect(readSaved(saved, other, guessMapping(other), RECORD)).toMatchObject({
      ok: true,
      mapping: { actorColumns: { id: 0, name: 1, kind: null } },
    });
  });
});

describe('a saved mapping is refused with a sentence', () => {
  const saved = savedMapping(TABLE, GUESS);

  test('that names the columns, where it is of others', () => {
    expect(refusalOf({ ...saved, file: ['who', 'whom'] })).toBe(
      'In the file "m.json", field "file": found what columns mean of another file, with "who", "whom", expected that of a file with the columns "from", "to", "tone", "when".',
    );
    expect(refusalOf({ ...saved, file: ['to', 'from', 'tone', 'when'] })).toContain('another file');
  });

  test.each([
    [{ ...saved, format: 'two-triangles-mapping/2' }, 'field "format"'],
    [{ ...saved, columns: { from: 'nobody' } }, 'field "columns"'],
    [{ ...saved, columns: { form: 'from' } }, 'field "columns"'],
    [{ ...saved, columns: [] }, 'field "columns"'],
    [{ ...saved, choices: { tenor: 'good' } }, 'field "choices.tenor"): found "good"'],
    [{ ...saved, choices: { several: '/' } }, 'expected one of "|", ";", ",", " & "'],
    [{ ...saved, choices: { kinds: [{ word: 'war' }] } }, 'field "choices.kinds"'],
    [
      { ...saved, choices: { values: [{ meaning: 'tenor', value: 'a', answer: 'good' }] } },
      'field "choices.values"',
    ],
    [{ ...saved, choices: { toString: 1 } }, 'field "choices.toString"'],
    [{ ...saved, choices: { years: ['2014'] } }, 'field "choices.years"'],
    [{ ...saved, choices: { stops: [2014] } }, 'field "choices.stops"'],
    [{ ...saved, choices: { stops: 'hour' } }, 'field "choices.stops"'],
    [{ ...saved, choices: { calendar: 'moon' } }, 'expected one of "dates", "steps"'],
    [{ ...saved, choices: 7 }, 'field "choices.'],
    [null, 'field "format"'],
    [[], 'field "format"'],
  ])('where it is broken: %j', (value, words) => {
    expect(refusalOf(value)).toContain(words.replace('):', ':'));
  });

  test('where it is no JSON', () => {
    const text = JSON.stringify(saved).slice(0, -9);
    const reading = readSavedText(text, TABLE, GUESS, RECORD);

    expect(reading.ok ? '' : problemInWords(reading.problem)).toBe(
      'In the file "m.json": found JSON that ends in the middle, expected the whole file: perhaps it was cut off.',
    );
  });

  test('or read, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, choices) => {
        for (const each of [value, { ...saved, choices }, { ...saved, columns: value }]) {
          const reading = readSaved(each, TABLE, GUESS, RECORD);
          if (!reading.ok)
            expect(problemInWords(reading.problem)).toMatch(/^In the file "m\.json"/);
        }
      }),
      RUNS,
    );
  });
});

test.each(['{"format": "two-triangles/2"}', '{"nodes": []}', 'from,to\nA,B\n', '{', ''])(
  'a text that is none is not taken for one: %s',
  (text) => {
    expect(isSavedMapping(text)).toBe(false);
  },
);
