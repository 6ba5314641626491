import { describe, expect, test } from 'vitest';
import type { Actor, ActorId, Passage } from '../../src/model/dataset.ts';
import { passagesNamingBoth } from '../../src/model/named-together.ts';
import { pairOf } from '../../src/model/tie.ts';
import { aDataset } from '../builder.ts';

const [SOME_PASSAGE] = aDataset().claim().build().passages;
const [SOME_ACTOR] = aDataset().build().actors;

function passage(exact: string): Passage {
  if (SOME_PASSAGE === undefined) throw new Error('There is no passage.');
  return { ...SOME_PASSAGE, exact };
}

function actor(id: string, ...names: string[]): Actor {
  if (SOME_ACTOR === undefined) throw new Error('There is no actor.');
  return { ...SOME_ACTOR, id: id as ActorId, name: names[0] ?? id, names };
}

const ACTORS = [
  actor('dprk', 'North Korea', 'DPRK', 'N.K.'),
  actor('rok', 'South Korea'),
  actor('korea', 'Korea'),
  actor('usa', 'United States', 'US', 'U.S.', 'American camp'),
  actor('west', 'the West', 'Western'),
  actor('un', 'UN', 'United Nations'),
  actor('china', 'China', '中国'),
  actor('russia', 'Russia', 'Russian', '러시아'),
  actor('dpr', 'DPR', 'pro-Russian territories in eastern Ukraine'),
  actor('ukraine', 'Ukraine', 'eastern Ukraine'),
];

function namesBoth(a: string, b: string, words: string): boolean {
  const pair = pairOf(a as ActorId, b as ActorId);
  return passagesNamingBoth({ actors: ACTORS, passages: [passage(words)] }, pair).length === 1;
}

describe('a passage names two actors', () => {
  test.each([
    ['by their names', 'dprk', 'usa', 'North Korea wrote to the United States.'],
    ['by any of their names', 'dprk', 'usa', 'DPRK and US.'],
    ['by a name that ends in a full stop', 'dprk', 'usa', 'The U.S. and N.K.: enemies.'],
    ['in the genitive', 'dprk', 'usa', 'North Korea’s letter, US’s answer.'],
    ['within a compound', 'dprk', 'west', 'The US-led, Western-backed DPRK-watchers.'],
    ['at the beginning of a sentence', 'west', 'dprk', 'The West fears the DPRK.'],
    ['before and after line breaks', 'usa', 'dprk', 'Enemies: US\nDPRK'],
    ['where words are not set apart', 'china', 'usa', '美国和中国的关系: US'],
    ['where names have endings', 'russia', 'usa', '러시아는 US'],
    ['beside another that hides one of their names', 'korea', 'rok', 'South Korea is in Korea.'],
    ['of which one names the other too', 'russia', 'dpr', 'Russia and the DPR'],
  ])('%s', (_how, a, b, words) => {
    expect(namesBoth(a, b, words)).toBe(true);
  });

  test.each([
    ['where it names one only', 'dprk', 'usa', 'North Korea wrote to nobody.'],
    ['by part of a word', 'dpr', 'usa', 'The DPRK and the US.'],
    ['by part of another word', 'un', 'usa', 'UNESCO in the US'],
    ['by a word that only looks like a name', 'usa', 'dprk', 'Tell us of the DPRK.'],
    ['by part of a longer name', 'korea', 'usa', 'South Korea and the US.'],
    [
      'by part of a name of the other',
      'russia',
      'dpr',
      'The pro-Russian territories in eastern Ukraine.',
    ],
    [
      'by part of a name of a third',
      'russia',
      'ukraine',
      'The pro-Russian territories in eastern Ukraine.',
    ],
    ['by one stretch of text twice', 'korea', 'rok', 'South Korea alone.'],
  ])('not %s', (_how, a, b, words) => {
    expect(namesBoth(a, b, words)).toBe(false);
  });

  test('not by one mention of a name that both have', () => {
    const actors = [actor('one', 'Korea'), actor('two', 'Korea')];
    const pair = pairOf('one' as ActorId, 'two' as ActorId);
    const find = (words: string) =>
      passagesNamingBoth({ actors, passages: [passage(words)] }, pair);

    expect(find('Korea.')).toEqual([]);
    expect(find('Korea and Korea.')).toHaveLength(1);
  });

  test('whatever signs stand in their names', () => {
    const actors = [actor('one', 'A.B (C) [d] *+?^$|{2}/\\-'), actor('two', 'Zed')];
    const pair = pairOf('one' as ActorId, 'two' as ActorId);
    const passages = [passage('A.B (C) [d] *+?^$|{2}/\\- and Zed'), passage('AxB and Zed')];

    expect(passagesNamingBoth({ actors, passages }, pair)).toEqual([passages[0]]);
  });
});

test('an actor that no text names by its names may be named by ours', () => {
  const actors = [{ ...actor('one', 'Alpha'), names: [] }, actor('two', 'Zed')];
  const pair = pairOf('one' as ActorId, 'two' as ActorId);

  expect(passagesNamingBoth({ actors, passages: [passage('Alpha, Zed')] }, pair)).toHaveLength(1);
});

test('passages come in the order of the dataset, and none for actors that are not there', () => {
  const passages = ['US, DPRK', 'US', 'DPRK, US'].map(passage);
  const both = pairOf('dprk' as ActorId, 'usa' as ActorId);

  expect(passagesNamingBoth({ actors: ACTORS, passages }, both)).toEqual([
    passages[0],
    passages[2],
  ]);
  const nobody = pairOf('nobody' as ActorId, 'usa' as ActorId);
  expect(passagesNamingBoth({ actors: ACTORS, passages }, nobody)).toEqual([]);
});

describe('among 80,000 passages and 2,000 actors', () => {
  const MANY = 80_000;
  const filler = 'met with others, and said at length what it thought of all of them. '.repeat(3);
  const pair = pairOf('a100' as ActorId, 'a700' as ActorId);
  const passagesOf = (wordsOf: (index: number) => string): readonly Passage[] =>
    Array.from({ length: MANY }, (_, index) => passage(wordsOf(index)));
  /** Processor time of what is done, in microseconds; the least of three times. */
  const costOf = (act: () => unknown) => {
    const costs = [1, 2, 3].map(() => {
      const begun = process.cpuUsage();
      act();
      return process.cpuUsage(begun).user;
    });
    return Math.max(1, Math.min(...costs));
  };
  /** What is found, and how many plain searches of all texts for one word it takes: thousands, if name by name. */
  const looked = (actors: readonly Actor[], passages: readonly Passage[]) => ({
    found: passagesNamingBoth({ actors, passages }, pair),
    searches:
      costOf(() => passagesNamingBoth({ actors, passages }, pair)) /
      costOf(() => passages.filter(({ exact }) => exact.includes('answered nobody'))),
  });

  test('a pair is looked up without looking for each name', () => {
    const actors = Array.from({ length: 2000 }, (_, index) =>
      actor(`a${index}`, `Company ${index}`, `Company ${index} of Somewhere`, `C${index}`),
    );
    const passages = passagesOf(
      (index) => `Company ${index % 2000} ${filler} Then C${(index * 7) % 2000} answered.`,
    );

    const { found, searches } = looked(actors, passages);

    expect(found.map(({ exact }) => exact)).toEqual(
      passages
        .map(({ exact }) => exact)
        .filter((exact) => /Company 100\b/.test(exact) && /C700\b/.test(exact)),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(searches).toBeLessThan(200);
  });

  test('so is one though all passages name both, and thousands of names hold theirs', () => {
    const actors = Array.from({ length: 2000 }, (_, index) =>
      actor(`a${index}`, `Russian Company ${index}`, `the Company of Ukraine ${index}`),
    ).map((each) => {
      if (each.id === 'a100') return { ...each, names: ['Russia', 'Russian'] };
      return each.id === 'a700' ? { ...each, names: ['Ukraine'] } : each;
    });
    const passages = passagesOf(() => `The Company ${filler} Then Russia and Ukraine answered.`);

    const { found, searches } = looked(actors, passages);

    expect(found).toHaveLength(MANY);
    expect(searches).toBeLessThan(200);
  });
});
