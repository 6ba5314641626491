import { describe, expect, test } from 'vitest';
import { readDataset, readDatasetText } from '../../src/dataset/read-dataset.ts';
import { aDataset } from '../builder.ts';
import { problemsOf, withFirst } from './problems-of.ts';

const aClaim = () => aDataset().claim({ id: 'one' });

describe('characters that are none', () => {
  test.each([
    ['\u0007', 'the control character U+0007 in "<U+0007> rings"'],
    ['\ud800', 'half a character (U+D800) in "\ufffd rings"'],
    ['\u202e', 'U+202E, which turns the direction of writing in "<U+202E> rings"'],
  ])('are refused in a name: %j', (character, found) => {
    expect(problemsOf(withFirst('actors', { name: `${character} rings` }, aDataset()))).toEqual([
      `In actor "china", field "name": found ${found}, expected text without it.`,
    ]);
  });

  test('are refused in what may be left out', () => {
    expect(problemsOf(withFirst('snapshots', { title: 'So\u202e' }, aDataset()))).toHaveLength(1);
    expect(problemsOf(withFirst('claims', { note: 'So\u0000' }, aClaim()))).toHaveLength(1);
    expect(problemsOf(withFirst('claims', { persons: ['\u2066Kim'] }, aClaim()))).toHaveLength(1);
    expect(problemsOf({ ...aDataset().file(), title: 'Ring\u0007' })).toHaveLength(1);
  });

  test('stay in a quotation where they turn its direction, as its source has them', () => {
    const exact = 'user\u202egnp.exe';
    const words = { exact, prefix: '\u2067', suffix: '\u2069', start: 0, end: exact.length };

    expect(problemsOf(withFirst('passages', words, aClaim()))).toEqual([]);
  });

  test.each(['exact', 'prefix', 'suffix'])('are refused in a quotation: %s', (field) => {
    const words = { exact: 'words', start: null, end: null, [field]: 'words\u0000' };

    expect(problemsOf(withFirst('passages', words, aClaim()))).toEqual([
      `In passage "p.one", field "${field}": found the control character U+0000 in "words<U+0000>", expected text without it.`,
    ]);
  });

  test('are refused in ids', () => {
    for (const id of ['a\u202eb', 'a"b', "a'b", 'a,b', 'a b', '😀', '\ud800', '*', '#a', '']) {
      expect(problemsOf(withFirst('events', { id }, aClaim().event('visit')))).toHaveLength(1);
    }
  });
});

describe('values that are too large', () => {
  test('a text of 20 MB is refused, and the sentence stays short', () => {
    const [problem = ''] = problemsOf(
      withFirst('actors', { name: 'x'.repeat(20_000_000) }, aDataset()),
    );

    expect(problem).toContain('expected at most 20000 characters.');
    expect(problem.length).toBeLessThan(200);
  });

  test('a quotation may have 100,000 characters, and no more', () => {
    const ofLength = (length: number) =>
      problemsOf(
        withFirst('passages', { exact: 'x'.repeat(length), start: null, end: null }, aClaim()),
      );

    expect(ofLength(100_000)).toEqual([]);
    expect(ofLength(100_001)).toHaveLength(1);
  });

  test('a number beyond all numbers is refused', () => {
    const text = JSON.stringify(aDataset().file()).replace('"time":"2014"', '"year":1e400');

    expect(readDatasetText(text)).toMatchObject({
      problems: [{ record: 'snapshot "2014"', field: 'year', found: 'Infinity' }],
    });
  });

  test('a name of a field as long as its writer liked is cut', () => {
    const [problem = ''] = problemsOf({ ...aDataset().file(), ['k'.repeat(1_000_000)]: 1 });

    expect(problem.length).toBeLessThan(250);
  });

  test('a record with more than 50,000 values is not looked into', () => {
    const persons = (count: number) =>
      problemsOf(withFirst('claims', { persons: Array(count).fill('Kim') }, aClaim()));

    expect(persons(40_000)).toEqual([]);
    expect(persons(50_000)).toEqual([
      'In claim "one", field "(the record)": found more than 50000 values in one record, expected fewer: a record is about one thing.',
    ]);
  });
});

describe('values that no file holds', () => {
  const cycle: Record<string, unknown> = { ...aDataset().file() };
  cycle.claims = [cycle];
  const deep = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], []);

  test.each<[string, unknown]>([
    ['a circle', cycle],
    ['very deep lists', { ...aDataset().file(), claims: deep }],
    ['a very deep record', { ...aDataset().file(), claims: [{ id: deep }] }],
    ['a function', () => 1],
    ['a symbol', Symbol('dataset')],
    ['a big number', 12n],
    ['nothing to inherit from', Object.create(null)],
    [
      'a field that throws',
      {
        get format() {
          throw new Error('boom');
        },
      },
    ],
    [
      'records that throw',
      {
        ...aDataset().file(),
        claims: [
          {
            get id() {
              throw 'boom';
            },
          },
        ],
      },
    ],
    ['a map', new Map([['format', 'two-triangles/2']])],
    ['gaps for records', { ...aDataset().file(), claims: Array(3) }],
  ])('are refused: %s', (_what, value) => {
    const reading = readDataset(value);

    expect(reading.ok).toBe(false);
    expect(reading.ok || reading.count).toBeGreaterThan(0);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('a field %s changes no object', (name) => {
    const text = JSON.stringify(aClaim().file()).replace(
      '{"id":"one"',
      `{"${name}":{"polluted":true},"id":"one"`,
    );

    expect(readDatasetText(text)).toMatchObject({
      problems: [{ record: 'claim "one"', field: name, expected: 'no such field' }],
    });
    expect('polluted' in {}).toBe(false);
  });
});
