import { describe, expect, test } from 'vitest';
import { FIRST_CHOICES, shownTies } from '../../src/model/choices.ts';
import { tiesOf } from '../../src/model/tie.ts';
import { type Entry, entriesOf } from '../../src/search/entries.ts';
import { hiddenInWords } from '../../src/search/hidden-words.ts';
import { findingIn } from '../../src/search/index-entries.ts';
import { aDataset, type DatasetBuilder, networkIn, yearOf } from '../builder.ts';

function corpus() {
  return aDataset()
    .event('letters', '2022')
    .claim({ id: 'artillery', event: 'letters', persons: ['Kim Jong-un'] })
    .claim({ id: 'later', time: '2024', relation: 'alliance' })
    .onRecord({ from: 'usa', to: 'japan', relation: 'alliance', document: '11 UST 1632' });
}

function entriesIn(builder: DatasetBuilder): readonly Entry[] {
  const dataset = builder.build();
  return entriesOf(dataset, tiesOf(dataset));
}

function found(sought: string) {
  return findingIn(entriesIn(corpus()))(sought);
}

function titlesOf(sought: string): readonly string[] {
  return found(sought).groups.flatMap(({ items }) => items.map(({ title }) => title));
}

describe('searching', () => {
  test('has an entry for each actor, pair, tie, event, speaker, source and passage', () => {
    const kinds = entriesIn(corpus()).map(({ kind }) => kind);

    const counts = Object.fromEntries(
      [...new Set(kinds)].map((kind) => [kind, kinds.filter((each) => each === kind).length]),
    );
    expect(counts).toEqual({
      actor: 6,
      pair: 15,
      tie: 3,
      event: 1,
      speaker: 1,
      source: 1,
      quotation: 2,
    });
  });

  test.each([
    ['jap', 'JAPAN'],
    ['words artillery', '“The words of artillery.”'],
    ['artilery', '“The words of artillery.”'],
    ['KIM', '“The words of artillery.”'],
    ['event letters', 'The event letters'],
    ['title', 'The title of text'],
    ['1632', 'JAPAN – USA: Relations of alliance'],
  ])('finds by "%s"', (sought, title) => {
    expect(titlesOf(sought)).toContain(title);
  });

  test('finds what holds every word, not some', () => {
    expect(titlesOf('artillery japan')).toEqual([]);
  });

  test('suggests another word where it finds nothing', () => {
    expect(found('artxlleyr').instead).toBe('artillery');
    expect(found('japan').instead).toBeNull();
    // Of several words, what sounds alike is rarely what was meant.
    expect(found('artillery japan').instead).toBeNull();
  });

  test('finds nothing for nothing', () => {
    expect(found('   ')).toMatchObject({ groups: [], total: 0 });
  });

  test('leaves out speakers of whom no claim is left', () => {
    const silent = corpus().speaker('mute', { name: 'A mute voice' });

    expect(entriesIn(silent).filter(({ kind }) => kind === 'speaker')).toHaveLength(1);
  });
});

describe('a search among very many things', () => {
  const entries = entriesIn(corpus());
  const scan = findingIn(entries, 0);
  const keysOf = ({ groups }: ReturnType<typeof scan>) =>
    groups.flatMap(({ items }) => items.map(({ key }) => key));

  test.each(['russia', 'RUSS', 'artillery', 'dprk russia', 'japan', 'artillery japan', '   '])(
    'finds for "%s" all that the index of few things finds',
    (sought) => {
      const indexed = findingIn(entries)(sought);
      const counted = ({ total, groups }: typeof indexed) => ({
        total,
        kinds: groups.map(({ kind, items }) => [kind, items.length]),
      });

      expect(counted(scan(sought))).toEqual(counted(indexed));
    },
  );

  test('puts first what is called just so', () => {
    expect(keysOf(scan('russia'))[0]).toBe('actor russia');
  });

  test('forgives no slip, and says so', () => {
    expect(scan('artxlleyr')).toMatchObject({ total: 0, instead: null, forgiving: false });
    expect(findingIn(entries)('artxlleyr').forgiving).toBe(true);
  });
});

describe('a word on what was found and cannot be seen', () => {
  const dataset = corpus().build();
  const entries = entriesOf(dataset, tiesOf(dataset));

  function wordOn(key: string, year: number, choices = FIRST_CHOICES) {
    const entry = entries.find((each) => each.key === key);
    const snapshot = dataset.snapshots.find((each) => yearOf(each) === year);
    if (entry === undefined || snapshot === undefined) throw new Error(`There is no ${key}.`);
    const network = networkIn(year, dataset);
    const shown = shownTies(network, choices);
    return hiddenInWords(entry, { network, choices, shown, snapshot, claims: dataset.claims });
  }

  const filtered = { ...FIRST_CHOICES, shownStates: new Set<never>() };

  test.each([
    ['tie military:dprk:russia', 2022, ''],
    ['tie military:dprk:russia', 2014, 'not told of in 2014'],
    ['actor russia', 2022, ''],
    ['actor rok', 2022, 'not told of in 2022'],
    ['quotation p.artillery', 2022, ''],
    ['quotation p.artillery', 2024, 'speaks of another time'],
    ['event letters', 2024, 'not told of in 2024'],
    ['source text', 2014, 'no claim on 2014'],
    ['speaker author', 2022, ''],
  ])('is, of %s in %i, "%s"', (key, year, word) => {
    expect(wordOn(key, year)).toBe(word);
  });

  test('never says that a tie is not told of that forecasts speak against', () => {
    const doubted = aDataset().claim({ modality: 'forecast', stance: 'denies' }).build();
    const [entry] = entriesOf(doubted, tiesOf(doubted)).filter(({ kind }) => kind === 'tie');
    const [, snapshot] = doubted.snapshots;
    if (entry === undefined || snapshot === undefined) throw new Error('There is no forecast.');
    const network = networkIn(2022, doubted);

    const word = hiddenInWords(entry, {
      network,
      choices: FIRST_CHOICES,
      shown: shownTies(network, FIRST_CHOICES),
      snapshot,
      claims: doubted.claims,
    });

    expect(word).toBe('only suppositions against it in 2022');
  });

  test('says of a mere forecast that it is shown only when asked for', () => {
    const forecasts = aDataset().claim({ modality: 'forecast' }).build();
    const [entry] = entriesOf(forecasts, tiesOf(forecasts)).filter(({ kind }) => kind === 'tie');
    const [, snapshot] = forecasts.snapshots;
    if (entry === undefined || snapshot === undefined) throw new Error('There is no forecast.');
    const network = networkIn(2022, forecasts);

    const word = hiddenInWords(entry, {
      network,
      choices: FIRST_CHOICES,
      shown: shownTies(network, FIRST_CHOICES),
      snapshot,
      claims: forecasts.claims,
    });

    expect(word).toBe('shown only when asked for');
  });

  test.each(['tie military:dprk:russia', 'actor russia', 'quotation p.artillery'])(
    'says of %s that filters hide it',
    (key) => {
      expect(wordOn(key, 2022, filtered)).toBe('hidden by your filters');
    },
  );
});
