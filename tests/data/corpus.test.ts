import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCodedSource, sourceFiles } from '../../data/tools/coding/coding.ts';
import { compose } from '../../data/tools/coding/compose.ts';
import { lockedSentences, lockOf } from '../../data/tools/coding/lock.ts';
import { readLock } from '../../data/tools/coding/texts.ts';
import { coverageProblems } from '../../src/coding/sentence-coverage.ts';
import { asserts, covers } from '../../src/model/coverage.ts';
import { networkAt } from '../../src/model/network.ts';
import { yearSpan } from '../../src/model/time/day.ts';
import { yearOf } from '../builder.ts';

const coded = sourceFiles('data').map(readCodedSource);
const { file, dataset } = compose('data');

describe('the corpus', () => {
  test('codes all five documents, each with its main claims', () => {
    expect(dataset.sources).toHaveLength(5);
    expect(dataset.claims.length).toBeGreaterThanOrEqual(370);
    expect(dataset.passages.length).toBeGreaterThanOrEqual(195);
    for (const source of dataset.sources) {
      const claims = dataset.claims.filter((claim) => claim.source === source);
      expect(claims.length, `claims of ${source.id}`).toBeGreaterThanOrEqual(40);
    }
  });

  test('has the same version whenever it is composed from the same files', () => {
    expect(compose('data').file).toEqual(file);
  });

  test('has snapshots of 2014, 2022, 2024 and 2025, each with ties that sources attest', () => {
    expect(dataset.snapshots.map(yearOf)).toEqual([2014, 2022, 2024, 2025]);
    for (const year of dataset.snapshots.map(yearOf)) {
      const states = [...networkAt(dataset, yearSpan(year)).ties.values()];
      expect(states.filter(({ state }) => state === 'attested').length).toBeGreaterThan(0);
    }
  });

  test('rests each sentence of a caption on assertions that cover its year', () => {
    for (const { time, caption } of dataset.snapshots) {
      const year = yearOf({ time });
      expect(caption).toHaveLength(2);
      for (const { claims } of caption) {
        const resting = claims.map((claim) => asserts(claim) && covers(claim, yearSpan(year)));
        expect(resting).not.toContain(false);
      }
    }
  });

  test('uses every speaker and every event that it lists', () => {
    const speakers = new Set(dataset.claims.map((claim) => claim.speaker));
    const events = new Set(dataset.claims.map((claim) => claim.event));

    expect(dataset.speakers.filter((each) => !speakers.has(each)).map(({ id }) => id)).toEqual([]);
    expect(dataset.events.filter((each) => !events.has(each)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the codebook', () => {
  test.each(['isolation', 'china-sees'])(
    '"%s" prints no year of its own events, so that no 2022 of it is stated',
    (id) => {
      const stated = dataset.claims.filter(
        ({ source, time }) =>
          source.id === id && time.basis === 'stated' && time.when.text.includes('2022'),
      );

      expect(stated.map((claim) => claim.id)).toEqual([]);
    },
  );

  test('a label is not a tie: nobody makes rivals of Japan and the northern three', () => {
    for (const year of dataset.snapshots.map(yearOf)) {
      const rivals = [...networkAt(dataset, yearSpan(year)).ties.values()].filter(
        ({ tie, state }) =>
          state === 'attested' &&
          tie.relation.id === 'rivalry' &&
          [tie.from, tie.to].some((actor) => actor === 'japan'),
      );
      expect(rivals).toEqual([]);
    }
  });

  test('what is feared of members by name is a possibility: nine pairs of the triangles in 2022', () => {
    const across = dataset.claims.filter(
      ({ passage, relation }) => passage.id === 'isolation.25' && relation === 'rivalry',
    );
    const [northern, southern] = dataset.groups.map(({ members }) => members);

    expect(across.map((claim) => `${claim.from} ${claim.to}`).sort()).toEqual(
      (northern ?? []).flatMap((one) => (southern ?? []).map((other) => `${one} ${other}`)).sort(),
    );
    expect(across.filter(asserts)).toEqual([]);
  });

  test('a time from outside is told with its document, and is not the time of a caption', () => {
    const outside = dataset.claims.filter(({ time }) => time.basis === 'outside');
    const captioned = new Set(
      dataset.snapshots.flatMap(({ caption }) => caption.flatMap(({ claims }) => claims)),
    );

    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter(({ time }) => time.document === null)).toEqual([]);
    expect(outside.filter((claim) => captioned.has(claim))).toEqual([]);
  });

  test('what is said of no year is not attested in it: no claim about troops speaks of 2024', () => {
    const troops = dataset.claims.filter(({ event }) => event?.id === 'dprk-troops-2024');

    expect(troops.length).toBeGreaterThanOrEqual(3);
    expect(troops.filter((claim) => covers(claim, yearSpan(2024)))).toEqual([]);
  });

  test('a hedge without a day attests no year: technology is only “believed” to have come', () => {
    const attested = dataset.snapshots
      .map(yearOf)
      .filter((year) => standingIn('military:russia:dprk', year)?.state === 'attested');

    expect(attested).toEqual([]);
  });

  test('a recognition stands, and a vote is over', () => {
    expect(standingIn('un-recognition:dprk:dpr-lpr', 2024)?.state).toBe('carried forward');
    expect(standingIn('un-recognition:china:dprk', 2022)?.state).toBe('attested');
    expect(standingIn('un-recognition:china:dprk', 2024)).toBeUndefined();
  });

  test('offered is not given: South Korean aid of 2022 is denied, not a tie', () => {
    const aid = networkAt(dataset, yearSpan(2022)).ties;
    const economy = [...aid.values()].find(
      ({ tie }) => tie.pair === 'dprk:rok' && tie.relation.id === 'economy',
    );

    expect(economy?.state).toBe('denied');
  });

  test('one act, several ties: the recognition of 2022 is told toward all three concerned', () => {
    const recognition = dataset.claims.filter((claim) => claim.event?.id === 'recognition-2022');
    const targets = new Set(
      recognition.filter((claim) => claim.from === 'dprk').map((claim) => claim.to),
    );

    expect([...targets]).toEqual(expect.arrayContaining(['dpr-lpr', 'russia', 'ukraine']));
  });

  test('disagreement is data: whether China welcomes the rapprochement is disputed', () => {
    const tie = [...networkAt(dataset, yearSpan(2022)).ties.values()].find(
      (each) => each.tie.pair === 'china:dprk' && each.tie.relation.id === 'hedging',
    );

    expect(tie?.disputed).toBe(true);
    expect(tie?.evidence.map((claim) => claim.speaker.id)).toContain('yun-sun');
    expect(tie?.opposing.map((claim) => claim.speaker.id)).toContain('suano');
  });
});

describe('disagreements', () => {
  test.each([
    'china-welcomes-it',
    'when-it-began',
    'will-it-last',
    'what-was-recognised',
    'shells',
    'kim-visit-2025',
    'washington-and-moscow-2025',
    'who-courts-whom',
    'only-ally',
    'alliance-or-transaction',
    'american-room',
  ])('"%s" is told with at least two sides, each in its words', (id) => {
    const sides = dataset.disagreements.find((each) => each.id === id)?.sides ?? [];

    expect(sides.length).toBeGreaterThanOrEqual(2);
    const voices = sides.map(({ claims }) =>
      claims.map(({ speaker, source }) => `${speaker.id} in ${source.id}`),
    );
    const first = new Set(voices[0]);
    expect(
      voices
        .slice(1)
        .flat()
        .some((voice) => !first.has(voice)),
    ).toBe(true);
  });

  test('mark the ties on which both sides assert something in the same year', () => {
    const tiesOf2022 = networkAt(dataset, yearSpan(2022)).ties;
    const shells = [...tiesOf2022.values()].find(({ tie }) => tie.id === 'military:dprk:russia');

    // One side tells of deliveries without a day, which makes nothing of 2022; the question is asked of the tie all the same.
    expect(shells?.tie.disagreements.map(({ id }) => id)).toContain('shells');
    expect(shells?.disputed).toBe(false);
    const welcome = [...tiesOf2022.values()].find(({ tie }) => tie.id === 'hedging:china:dprk');
    expect(welcome?.divisions.map(({ id }) => id)).toEqual(['china-welcomes-it']);
  });
});

describe('places where a document errs', () => {
  test('are some thirty at least, in every document', () => {
    expect(dataset.errata.length).toBeGreaterThanOrEqual(30);
    const documents = new Set(dataset.errata.map(({ passage }) => passage.source));
    expect(documents.size).toBe(dataset.sources.length);
  });

  test.each([
    ['vetoing', 'North Korea has no veto'],
    ['13 and 15 members', '13 of the 15'],
    ['2016 and 2017', '2018 and 2019'],
    ['finalized a defense agreement', 'Article 4'],
    ['Southeast Asia', 'North-East Asia'],
    ['only the third country', 'Abkhazia'],
    ['Royal United Services Institute for Defense Studies', 'Defence and Security Studies'],
    ['a greater opening of the market', 'border was shut'],
    ['last met', 'met again in Beijing'],
    ['troop support', 'Russia did so on 26 April 2025'],
  ])('name "%s" and say what is true: %s', (words, truth) => {
    const readings = dataset.errata.filter((each) => each.words === words);

    expect(readings.map(({ reading }) => reading).join('\n')).toContain(truth);
  });

  test('that are wrong and certain name the document, unless the text itself shows it', () => {
    const bare = dataset.errata.filter(
      ({ kind, certainty, document }) =>
        kind === 'wrong' && certainty === 'certain' && document === null,
    );

    // Geography, and the word for isolating others.
    expect(bare.map(({ words }) => words).sort()).toEqual([
      'Southeast Asia',
      'isolationist policy',
    ]);
  });
});

test('the codebook for readers of the repository names every kind of relation', () => {
  const codebook = readFileSync('data/README.md', 'utf8');

  for (const { name } of dataset.relationTypes) expect(codebook).toContain(name);
  expect(codebook).toContain(
    `${dataset.claims.length} claims on ${dataset.passages.length} passages`,
  );
});

describe('the quotations', () => {
  test('are, every one, as they were when last verified against their texts', () => {
    const lock = readLock();

    for (const each of coded) {
      const { id } = each.source;
      const { on, ...verified } = lock[id] ?? {};
      expect(lockOf(each, lockedSentences(lock, id))).toEqual(verified);
      expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test('were held against the whole of their texts, on the day that the lock keeps', () => {
    const lock = readLock();

    for (const { id, verified } of dataset.sources) {
      expect(verified?.against).toBe('the whole text');
      expect(verified?.on.text).toBe(lock[id]?.on);
    }
  });

  test('leave no sentence of any text without a claim or a reason', () => {
    const lock = readLock();

    for (const each of coded) {
      const sentences = lockedSentences(lock, each.source.id);
      expect(sentences.length).toBeGreaterThan(20);
      expect(sentences.at(-1)?.end).toBeGreaterThanOrEqual(each.passages.at(-1)?.end ?? Infinity);
      expect(coverageProblems(each, sentences)).toEqual([]);
    }
  });

  test('are verbatim: what is wrong in a text stays wrong in its quotation', () => {
    const words = dataset.passages.map((passage) => passage.exact).join('\n');

    expect(words).toContain('vetoing the UN resolution');
    expect(words).toContain('rapprpchments');
    expect(words).toContain('callong for');
  });
});

describe('the public record', () => {
  test('says of every treaty when it was signed and since when it is in force, or what is shown', () => {
    const treaties = dataset.publicRecord.filter(({ label }) => /\b[Tt]reaty\b/.test(label));

    expect(treaties.length).toBeGreaterThanOrEqual(7);
    expect(treaties.filter(({ label }) => !/\bsigned\b/.test(label))).toEqual([]);
    expect(
      treaties.filter(({ label, note }) => !/\bin force\b|\bentry into force\b/.test(label + note)),
    ).toEqual([]);
  });

  test('has the sanctions on the DPRK in every year, and the vote on Crimea in 2014', () => {
    for (const year of dataset.snapshots.map(yearOf)) {
      const sanctions = standingIn('sanctions:un:dprk', year)?.context ?? [];
      expect(sanctions.map(({ id }) => id)).toContain('un-sanctions-dprk');
    }
    const crimea = standingIn('un-recognition:un:ukraine', 2014);
    expect(crimea?.context.map(({ document }) => document)).toEqual(['A/RES/68/262']);
  });
});

/** How a tie stands in a year; undefined where it does not. */
function standingIn(id: string, year: number) {
  return [...networkAt(dataset, yearSpan(year)).ties.values()].find(({ tie }) => tie.id === id);
}
