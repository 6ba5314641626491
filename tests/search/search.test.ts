import { describe, expect, test } from 'vitest';
import { compose } from '../../data/tools/coding/compose.ts';
import { FIRST_CHOICES, shownTies } from '../../src/model/choices.ts';
import { tiesOf } from '../../src/model/tie.ts';
import { type Entry, entriesOf } from '../../src/search/entries.ts';
import { hiddenInWords } from '../../src/search/hidden-words.ts';
import { findingIn } from '../../src/search/index-entries.ts';
import { namesFound } from '../../src/search/names-found.ts';
import { slipsBetween } from '../../src/search/near-words.ts';
import { folded } from '../../src/ui/folded.ts';
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

describe('a name in another language', () => {
  const { dataset } = compose('data');
  const find = findingIn(entriesOf(dataset, tiesOf(dataset)));

  function firstActor(sought: string): string | undefined {
    const [group] = find(sought).groups;
    return group?.kind === 'actor' ? group.items[0]?.title : undefined;
  }

  test.each([
    ['북한', 'DPRK'],
    ['朝鲜', 'DPRK'],
    ['北朝鮮', 'DPRK'],
    ['КНДР', 'DPRK'],
    ['Corée du Nord', 'DPRK'],
    ['coree du nord', 'DPRK'],
    ['nordkorea', 'DPRK'],
    ['Россия', 'Russia'],
    ['Росія', 'Russia'],
    ['俄羅斯', 'Russia'],
    ['etats unis', 'USA'],
    ['suedkorea', 'ROK'],
    ['臺灣', 'Taiwan'],
  ])('finds by “%s” the actor %s before all else', (sought, title) => {
    expect(firstActor(sought)).toBe(title);
  });

  test('of which each actor has some, each language once for each name', () => {
    for (const { name, otherNames } of dataset.actors) {
      const each = otherNames.map(({ language, name: other }) => `${language} ${other}`);
      expect(each.length, name).toBeGreaterThan(1);
      expect(new Set(each).size, name).toBe(each.length);
    }
  });

  test('is said where it is what was found, and no other', () => {
    const [dprk] = find('북한').groups[0]?.items ?? [];
    if (dprk === undefined) throw new Error('Nothing is found.');

    expect(namesFound(dprk, '북한')).toEqual([{ name: '북한', language: 'ko' }]);
    expect(namesFound(dprk, 'coree nord')).toEqual([{ name: 'Corée du Nord', language: 'fr' }]);
    expect(namesFound(dprk, 'Pyongyang')).toEqual([{ name: 'Pyongyang', language: null }]);
    expect(namesFound(dprk, 'dprk')).toEqual([]);
    expect(namesFound(dprk, ' ')).toEqual([]);
  });

  test('is never offered instead of something far from it', () => {
    expect(find('hostille').total).toBeGreaterThan(0);
    for (const sought of ['Poutine', 'Macron', 'Xylophone', 'Schröder', 'Obama']) {
      const { instead } = find(sought);
      const [far] = instead === null ? [0] : [slipsBetween(folded(sought), folded(instead), 9)];
      expect(far, `${sought}: ${instead}`).toBeLessThanOrEqual(sought.length / 3);
    }
    expect(find('Poutine').instead).toBe('Putin');
    expect(find('Kizilyazi').total).toBeGreaterThan(0);
  });
});
