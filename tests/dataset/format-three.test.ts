import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { datasetJsonOf } from '../../src/dataset/write-dataset.ts';
import { aDataset, opened } from '../builder.ts';
import { problemsOf, withFirst } from './problems-of.ts';

const grade = (confidence: string) =>
  withFirst('claims', { confidence }, aDataset().claim({ id: 'one' }));
const members = (...list: readonly unknown[]) => withFirst('groups', { members: list }, aDataset());
const kinds = (...list: readonly unknown[]) => ({ ...aDataset().file(), actorKinds: list });

describe('the language of a source', () => {
  const written = (language: unknown) =>
    withFirst('sources', { language }, aDataset().source('one').claim({ source: 'one' }));

  test.each(['en', 'ko', 'zh-Hant', 'pt-BR', null])('is what the file gives: %s', (language) => {
    const dataset = opened(written(language));

    expect(dataset.sources[0]?.language).toBe(language);
    expect(datasetJsonOf(dataset).sources[0]?.language).toBe(language);
  });

  test('is unknown where the file leaves it out', () => {
    expect(opened(written(undefined)).sources[0]?.language).toBeNull();
  });

  test.each(['', 'the Korean language', 'k', 'en_US', 7])('is refused as %j', (language) => {
    expect(problemsOf(written(language))).toEqual([
      expect.stringContaining('source "one", field "language": found'),
    ]);
  });
});

describe('the names of the authors of a source', () => {
  const named = (author: string | null, authorNames: unknown) =>
    withFirst(
      'sources',
      { author, authorNames },
      aDataset().source('one').claim({ source: 'one' }),
    );

  test('are what the file gives, in their order; none where it leaves them out', () => {
    const names = [
      { family: 'Kim', given: 'Ji-woo' },
      { family: 'Plato', given: null },
    ];
    const dataset = opened(named('Kim Ji-woo and Plato', names));

    expect(dataset.sources[0]?.authorNames).toEqual(names);
    expect(datasetJsonOf(dataset).sources[0]?.authorNames).toEqual(names);
    expect(opened(named('Kim Ji-woo', undefined)).sources[0]?.authorNames).toEqual([]);
  });

  test.each([
    ['Kim Ji-woo', [{ family: 'Gim' }], '"Gim"'],
    ['Kim Ji-woo', [{ family: 'Kim', given: 'J.' }], '"J."'],
    [null, [{ family: 'Kim' }], '"Kim"'],
  ])('are parts of what it says of the author: %j, %j', (author, names, found) => {
    expect(problemsOf(named(author, names))).toEqual([
      expect.stringContaining(`source "one", field "authorNames": found ${found}`),
    ]);
  });
});

describe('the amount of a claim', () => {
  test.each([
    { value: 250, unit: 'million US dollars' },
    { value: -0.5, unit: null },
    { value: 0, unit: 'tanks' },
  ])('is what the file gives: $value', (amount) => {
    expect(opened(aDataset().claim({ amount }).file()).claims[0]?.amount).toEqual(amount);
  });

  test('has no unit where the file leaves it out', () => {
    const file = withFirst('claims', { amount: { value: 3 } }, aDataset().claim());

    expect(opened(file).claims[0]?.amount).toEqual({ value: 3, unit: null });
  });

  test.each([
    [{ value: '3' }, 'amount.value', 'found "3", expected a number'],
    [{ unit: 'tanks' }, 'amount.value', 'found nothing, expected a number'],
    [{ value: 3, unit: '' }, 'amount.unit', 'expected some text'],
    [{ value: 3, unit: 'u'.repeat(101) }, 'amount.unit', 'expected at most 100 characters'],
    [3, 'amount', 'expected an object'],
  ])('is refused as %j', (amount, field, words) => {
    const file = withFirst('claims', { amount }, aDataset().claim({ id: 'one' }));

    expect(problemsOf(file)).toEqual([expect.stringContaining(`claim "one", field "${field}"`)]);
    expect(problemsOf(file)[0]).toContain(words);
  });
});

describe('the confidence of a claim', () => {
  test.each(['high', '0.8', 'B2', 'c'.repeat(100)])('is a text: %s', (confidence) => {
    expect(opened(grade(confidence)).claims[0]?.confidence).toBe(confidence);
  });

  test('is short', () => {
    expect(problemsOf(grade('c'.repeat(101)))[0]).toContain('at most 100 characters');
  });
});

describe('kinds of actors', () => {
  test('have a name and a colour where the file gives them', () => {
    const file = kinds({ kind: 'state', name: 'State', colour: 'teal' }, { kind: 'party' });

    expect(opened(file).actorKinds).toEqual([
      { kind: 'state', name: 'State', colour: 'teal' },
      { kind: 'party', name: null, colour: null },
    ]);
  });

  test('have a colour of the palette, and no other', () => {
    expect(problemsOf(kinds({ kind: 'state', colour: '#ff0000' }))[0]).toContain(
      'expected one of "teal", "plum", "olive", "brown", "indigo", "rose"',
    );
  });

  test('are told of once', () => {
    expect(problemsOf(kinds({ kind: 'state' }, { kind: 'state' }))).toEqual([
      'In kind of actor "state", field "kind": found the same kind in more than one entry, expected each kind once.',
    ]);
  });
});

describe('members of a group for a time', () => {
  const passing = [
    'russia',
    { actor: 'china', time: '2014/2016' },
    { actor: 'dprk', time: '2001' },
    { actor: 'china', time: '2022/..' },
  ];

  test('are its members, each once, with the times in which they are', () => {
    const [group] = opened(members(...passing)).groups;

    expect(group?.members).toEqual(['russia', 'china', 'dprk']);
    expect([...(group?.stays ?? [])].map(([id, times]) => [id, times.map((t) => t.text)])).toEqual([
      ['china', ['2014/2016', '2022/..']],
      ['dprk', ['2001']],
    ]);
  });

  test('are written back and read again as they were', () => {
    const dataset = opened(members(...passing));

    expect(readDataset(datasetJsonOf(dataset))).toEqual({ ok: true, dataset });
  });

  test.each<[string, readonly unknown[], string]>([
    ['an unknown actor', ['russia', 'china', { actor: 'nobody', time: '2014' }], '"nobody"'],
    ['a time that is none', ['russia', 'china', { actor: 'dprk', time: 'soon' }], '"soon", which'],
    [
      'an actor who always belongs and for a time',
      ['russia', 'china', 'dprk', { actor: 'dprk', time: '2014' }],
      'the same actor more than once',
    ],
    [
      'two actors only',
      ['russia', { actor: 'china', time: '2014' }, { actor: 'china', time: '2020' }],
      'found 2 actors, expected at least 3',
    ],
    ['a member without a time', ['russia', 'china', { actor: 'dprk' }], 'expected an id, or an'],
  ])('are refused with %s', (_, list, words) => {
    const problems = problemsOf(members(...list));

    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('group "northern", field "members');
    expect(problems[0]).toContain(words);
  });
});
