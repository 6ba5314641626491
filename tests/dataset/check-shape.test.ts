import { describe, expect, test } from 'vitest';
import { syntheticDataset } from '../../data/tools/synthetic/synthetic.ts';
import { checkShape } from '../../src/dataset/check-shape.ts';
import { datasetFile } from '../../src/dataset/format.ts';
import { MOST_PROBLEMS, ProblemList } from '../../src/dataset/problem-list.ts';
import { aDataset } from '../builder.ts';
import { problemsOf, withFirst } from './problems-of.ts';

const WHOLE = 'expected an object with the fields of the dataset format.';

function without(record: object, field: string): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
}

describe('what is no dataset at all', () => {
  test.each<[unknown, string]>([
    [null, 'null'],
    [[], 'an empty list'],
    [[aDataset().file()], 'a list'],
    ['two-triangles/1', '"two-triangles/1"'],
    [2022, '2022'],
    [true, 'true'],
    [undefined, 'nothing'],
  ])('%j', (value, found) => {
    expect(problemsOf(value)).toEqual([`In the dataset: found ${found}, ${WHOLE}`]);
  });

  test('an object without fields misses those that it needs by name', () => {
    const problems = problemsOf({});

    expect(problems).toHaveLength(5);
    expect(problems).toContain('In the dataset, field "actors": found nothing, expected a list.');
  });
});

describe('the format', () => {
  test.each([
    ['two-triangles/0', '"two-triangles/0"'],
    ['another/3', '"another/3"'],
    ['my-two-triangles/3', '"my-two-triangles/3"'],
    ['two-triangles/3-draft', '"two-triangles/3-draft"'],
    [['two-triangles/4'], 'a list'],
    [1, '1'],
    [undefined, 'nothing'],
  ])('%s is not one that we know', (format, found) => {
    expect(problemsOf({ ...aDataset().file(), format })).toEqual([
      `In the dataset, field "format": found ${found}, expected one of "two-triangles/1", "two-triangles/2", "two-triangles/3".`,
    ]);
  });

  test('of a later version is told alone, whatever else the file holds', () => {
    const later = { format: 'two-triangles/4', actors: 'many', claims: [7] };

    expect(problemsOf(later)).toEqual([
      'In the dataset, field "format": found "two-triangles/4", which is newer than this program, expected "two-triangles/3" or older: a newer version of this program can read the file.',
    ]);
  });

  test('may be of a version of more than one digit', () => {
    expect(problemsOf({ format: 'two-triangles/12' })).toHaveLength(1);
  });

  test('the version of the data is twelve hexadecimal digits', () => {
    expect(problemsOf({ ...aDataset().file(), version: 'newest' })).toEqual([
      'In the dataset, field "version": found "newest", expected the form that the dataset format describes.',
    ]);
  });
});

const NEEDED = ['id', 'passage', 'from', 'to', 'relation', 'tenor', 'time', 'modality', 'speaker'];

describe('fields of a record', () => {
  const aClaim = () => aDataset().claim({ id: 'one' });

  test.each<[string, object, string]>([
    [
      'a word that is none of those known',
      { tenor: 'friendly' },
      'field "tenor": found "friendly", expected one of "cooperative", "conflictual", "ambivalent", "unstated".',
    ],
    ['a number for a text', { note: 7 }, 'field "note": found 7, expected a string.'],
    ['a text for a list', { persons: 'Kim' }, 'field "persons": found "Kim", expected a list.'],
    ['nothing for an object', { time: null }, 'field "time": found null, expected an object.'],
    ['an empty text', { note: '' }, 'field "note": found "", expected some text.'],
    [
      'an id with a space',
      { event: 'a letter' },
      'field "event": found "a letter", expected the form that the dataset format describes.',
    ],
    [
      'a field that is unknown',
      { weight: 3 },
      'field "weight": found a field of that name, expected no such field.',
    ],
    [
      'a field missing',
      { tenor: undefined },
      'field "tenor": found nothing, expected one of "cooperative", "conflictual", "ambivalent", "unstated".',
    ],
  ])('%s', (_what, change, told) => {
    expect(problemsOf(withFirst('claims', change, aClaim()))).toEqual([`In claim "one", ${told}`]);
  });

  test('a field within a field is named by its path', () => {
    const time = { edtf: '2022', basis: 'guessed', reason: null, kind: 'state' };

    expect(problemsOf(withFirst('claims', { time }, aClaim()))).toEqual([
      'In claim "one", field "time.basis": found "guessed", expected one of "stated", "inferred", "outside".',
    ]);
  });

  test('an unknown field within a field is named by its path', () => {
    const place = { x: 0, y: 0, z: 0 };

    expect(problemsOf(withFirst('actors', { place }, aDataset()))).toEqual([
      'In actor "china", field "place.z": found a field of that name, expected no such field.',
    ]);
  });

  test('a record without an id is named by its number', () => {
    expect(problemsOf(withFirst('claims', { id: undefined }, aClaim()))).toEqual([
      'In claim 1, field "id": found nothing, expected a string.',
    ]);
  });

  test('a record that is none is named by its number', () => {
    const file = aClaim().file();

    expect(problemsOf({ ...file, claims: [...file.claims, 'another'] })).toEqual([
      'In claim 2, field "(the record)": found "another", expected an object.',
    ]);
  });

  test('every field of a claim that says what, when or who is required', () => {
    const file = aClaim().file();
    for (const claim of file.claims) {
      for (const field of NEEDED) {
        const problems = problemsOf({ ...file, claims: [without(claim, field)] });

        expect(problems).toHaveLength(1);
        expect(problems[0]).toContain(`field "${field}": found nothing`);
      }
    }
  });

  test.each<[Parameters<typeof withFirst>[0], object, string]>([
    [
      'actors',
      { place: { x: 1.5, y: 0 } },
      'In actor "china", field "place.x": found 1.5, expected at most 1.',
    ],
    [
      'actors',
      { place: { x: 0, y: -1 } },
      'In actor "china", field "place.y": found -1, expected at least 0.',
    ],
    [
      'groups',
      { members: ['china'] },
      'In group "northern", field "members": found a list, expected at least 3.',
    ],
    [
      'relationTypes',
      { mark: 'ABC' },
      'In relation type "alliance", field "mark": found "ABC", expected at most 2 characters.',
    ],
    ['snapshots', { year: 0 }, 'In snapshot "2014", field "year": found 0, expected at least 1.'],
    [
      'snapshots',
      { year: 2014.5 },
      'In snapshot "2014", field "year": found 2014.5, expected an int.',
    ],
    [
      'passages',
      { start: -1 },
      'In passage "p.one", field "start": found -1, expected at least 0.',
    ],
    [
      'sources',
      { sha256: 'abc' },
      'In source "text", field "sha256": found "abc", expected the form that the dataset format describes.',
    ],
    [
      'speakers',
      { kind: 'poet' },
      'In speaker "author", field "kind": found "poet", expected one of "author", "analyst", "official", "institution", "press".',
    ],
    [
      'publicRecord',
      { label: '' },
      'In public record "record.1", field "label": found "", expected some text.',
    ],
  ])('of %s: %j', (collection, change, told) => {
    expect(problemsOf(withFirst(collection, change, aClaim().onRecord()))).toEqual([told]);
  });
});

describe('what a dataset needs at least', () => {
  test.each([
    ['actors', 2],
    ['relationTypes', 1],
    ['snapshots', 1],
  ])('%s: %i', (field, count) => {
    expect(problemsOf({ ...aDataset().file(), groups: [], [field]: [] })).toEqual([
      `In the dataset, field "${field}": found an empty list, expected at least ${count}.`,
    ]);
  });

  test('no claim and no source at all are fine', () => {
    expect(problemsOf(aDataset().file())).toEqual([]);
  });
});

test('a coder without a name is named by the id', () => {
  const coders = [{ id: 'first', name: '' }];

  expect(problemsOf({ ...aDataset().file(), coders })).toEqual([
    'In coder "first", field "name": found "", expected some text.',
  ]);
});

test('a wrong paragraph about the data is named by its path', () => {
  const about = [{ heading: 'How', paragraphs: ['So.', 7] }];

  expect(problemsOf({ ...aDataset().file(), about })).toEqual([
    'In the dataset, field "about.0.paragraphs.1": found 7, expected a string.',
  ]);
});

describe('fields at the top that nobody knows', () => {
  test('are named', () => {
    expect(problemsOf({ ...aDataset().file(), colour: 'red' })).toEqual([
      'In the dataset, field "colour": found a field of that name, expected no such field.',
    ]);
  });

  test('change nothing about the objects of the program, whatever their name', () => {
    const text = JSON.stringify(aDataset().file()).replace('{', '{"__proto__":{"polluted":true},');

    expect(problemsOf(JSON.parse(text))).toEqual([
      'In the dataset, field "__proto__": found a field of that name, expected no such field.',
    ]);
    expect('polluted' in {}).toBe(false);
  });
});

test('every unknown field is told, not only the first of a record', () => {
  const file = { ...aDataset().file(), colour: 'blue', shape: 'round' };

  expect(problemsOf(file)).toEqual([
    'In the dataset, field "colour": found a field of that name, expected no such field.',
    'In the dataset, field "shape": found a field of that name, expected no such field.',
  ]);
});

test('a right file is returned with what may be left out filled in', () => {
  const file = aDataset().claim({ id: 'one' }).file();
  const claims = file.claims.map((claim) => without(claim, 'note'));

  expect(checkShape({ ...file, claims }, new ProblemList())).toEqual({
    ...file,
    snapshots: file.snapshots.map((snapshot) => ({ ...snapshot, year: null })),
  });
});

describe('how much a record may hold', () => {
  const tooMuch =
    'In group "northern", field "(the record)": found more than 50000 values in one record, expected fewer: a record is about one thing.';
  /** A group has three fields, one of which is the list of its members. */
  const problemsWith = (...members: readonly unknown[]) =>
    problemsOf(withFirst('groups', { members }, aDataset()));
  const many = (count: number) => new Array(count).fill('china');

  test('is 50,000 values and no more', () => {
    expect(problemsWith(...many(49_997))).not.toContain(tooMuch);
    expect(problemsWith(...many(49_998))).toEqual([tooMuch]);
  });

  test('counts what lies in lists and objects within it', () => {
    expect(problemsWith(many(25_000), { all: many(25_000) })).toEqual([tooMuch]);
    expect(problemsWith(null, many(40_000), 'x'.repeat(60_000))).not.toContain(tooMuch);
  });
});

test('no record is looked at once there are more problems than anyone can mend', () => {
  const problems = new ProblemList();
  for (let count = 0; count < MOST_PROBLEMS; count += 1) {
    problems.add(() => ({ record: 'a', field: 'b', found: 'c', expected: 'd' }));
  }
  let looked = 0;
  checkShape(aDataset().file(), problems, {
    onRecord: () => {
      looked += 1;
    },
  });

  expect(looked).toBe(0);
});

describe('records whose shape was checked', () => {
  /** The collections that were told, each with the numbers of records told at once. */
  const toldOf = (value: unknown) => {
    const told: [string, number][] = [];
    checkShape(value, new ProblemList(), {
      onShaped: (part) => {
        for (const [field, records] of Object.entries(part)) told.push([field, records.length]);
      },
    });
    return told;
  };

  test('are told in the order of the format, a thousand at a time at most', () => {
    const file = syntheticDataset({ seed: 1, actors: 30, ties: 600, years: 2, claimsPerTie: 4 });

    const told = toldOf(file);

    const fields = [...new Set(told.map(([field]) => field))];
    const held = new Map(Object.entries(file));
    expect(fields).toEqual(
      Object.keys(datasetFile.shape).filter((field) => {
        const list = held.get(field);
        return Array.isArray(list) && list.length > 0;
      }),
    );
    expect(told.filter(([field]) => field === 'claims').map(([, amount]) => amount)).toEqual([
      1000,
      1000,
      file.claims.length - 2000,
    ]);
  });

  test('are told no more once there is a problem', () => {
    const file = aDataset().claim({ id: 'one' }).file();

    expect(toldOf({ ...file, sources: [{}] }).map(([field]) => field)).toEqual([
      'groups',
      'actors',
      'relationTypes',
    ]);
  });
});
