import { describe, expect, test } from 'vitest';
import { readCodebook } from '../../data/tools/coding/coding.ts';
import { compose } from '../../data/tools/coding/compose.ts';
import type { Codebook } from '../../src/coding/codebook.ts';
import { lint, rulesOf } from '../../src/coding/lint.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { aDataset, type ClaimWish, type DatasetBuilder } from '../builder.ts';

const CODEBOOK = readCodebook('data');

function faultsIn(dataset: Dataset): readonly string[] {
  return lint(dataset, CODEBOOK);
}

/** What is wrong with a dataset of one claim, whose passage has the words. */
function faultsOf(words: string, wish: ClaimWish = {}): readonly string[] {
  return faultsIn(worded(aDataset().claim({ id: 'c', note: null, ...wish }), words).build());
}

/** Gives the last passage other words, in which the DPRK and Russia go by their names. */
function worded(builder: DatasetBuilder, words: string): DatasetBuilder {
  return builder.changed((file) => {
    const passage = file.passages.at(-1);
    if (passage === undefined) throw new Error('There is no passage.');
    Object.assign(passage, { exact: words, end: (passage.start ?? 0) + words.length });
    for (const actor of file.actors) {
      actor.names = ['dprk', 'russia'].filter((id) => id === actor.id && words.includes(id));
    }
  });
}

const PLAIN = 'In 2022 dprk arms russia.';

describe('the coding', () => {
  test('keeps every rule of the codebook that a program can check, without exception', () => {
    expect(rulesOf(CODEBOOK).length).toBeGreaterThan(10);
    expect(faultsIn(compose('data').dataset)).toEqual([]);
  });

  test('that is plain and right raises nothing', () => {
    expect(faultsOf(PLAIN)).toEqual([]);
  });
});

describe('the lint finds', () => {
  test.each([
    ['a forecast that makes a tie', 'In 2022 dprk will arm russia.', {}, 'makes no tie'],
    ['a condition that makes a tie', 'If dprk arms russia in 2022.', {}, 'makes no tie'],
    ['a plan that makes a tie', 'In 2022 dprk plans to arm russia.', {}, 'makes no tie'],
    [
      'a year that its passage does not print',
      'dprk arms russia.',
      {},
      'stated only where the passage prints its years',
    ],
    ['tenors that a kind cannot have', PLAIN, { tenor: 'conflictual' }, 'are not conflictual'],
    [
      'a refusal that passes for contact',
      'In 2022 dprk refuses russia.',
      { relation: 'diplomacy', tenor: 'conflictual' },
      'contact and alignment are not conflictual',
    ],
    [
      'a hedge that goes on as if it were stated',
      'In 2022 dprk is believed to arm russia.',
      { time: '2022/..', modality: 'analysis', note: 'By whom is not said.' },
      'Hedged is not stated',
    ],
    [
      'a hedge that is coded as a fact',
      'In 2022 dprk reportedly arms russia.',
      { note: 'By whom is not said.' },
      'Hedged is not stated',
    ],
    [
      'a person who is not in the passage, though letters of the name are',
      'In 2022 the UN saw dprk arm russia under cover.',
      { persons: ['Kim Jong-un'] },
      'names Kim',
    ],
    [
      'an official statement of somebody who is no official',
      PLAIN,
      { modality: 'official statement' },
      'made by an official',
    ],
    ['a dispute with nobody', PLAIN, { stance: 'disputes' }, 'disputes what no other claim says'],
    ['a tie of labels', 'In 2022 the pro-Russian eastern forces of dprk.', {}, 'are labels only'],
  ] as const)('%s', (_, words, wish, complaint) => {
    expect(faultsOf(words, wish as ClaimWish).join('\n')).toContain(complaint);
  });

  test('a reason for what is stated', () => {
    const builder = worded(aDataset().claim(), PLAIN).changed((file) => {
      for (const claim of file.claims) claim.time.reason = 'The passage prints it.';
    });

    expect(faultsIn(builder.build()).join('\n')).toContain('What is stated needs no reason');
  });

  test('a dispute with oneself', () => {
    const builder = worded(aDataset().claim(), PLAIN);
    worded(builder.claim({ stance: 'disputes' }), `${PLAIN} Or not.`);

    expect(faultsIn(builder.build()).join('\n')).toContain('disputes what no other claim says');
  });

  test('an event that goes on for ever', () => {
    const builder = worded(aDataset().claim({ time: '2022/..' }), PLAIN).changed((file) => {
      for (const claim of file.claims) claim.time.kind = 'event';
    });

    expect(faultsIn(builder.build()).join('\n')).toContain('only a state is open-ended');
  });

  test.each([
    ['recognises', []],
    ['votes for', ['only a state is open-ended']],
  ])('an act that goes on for ever, unless it is one that %s somebody', (does, complaints) => {
    const builder = worded(
      aDataset().claim({ time: '2022/..', event: 'act', note: null }),
      PLAIN,
    ).changed((file) => {
      const [type] = file.relationTypes.filter(({ directed }) => directed);
      if (type === undefined) throw new Error('There is no directed type.');
      file.relationTypes.push({ ...type, id: 'un-recognition' });
      const name = `The DPRK ${does} the two territories`;
      file.events.push({ id: 'act', name, time: '2022', outside: null });
      for (const claim of file.claims) {
        claim.relation = 'un-recognition';
        claim.time.kind = 'event';
      }
    });

    const faults = faultsIn(builder.build());
    expect(faults).toHaveLength(complaints.length);
    for (const complaint of complaints) expect(faults.join('\n')).toContain(complaint);
  });

  test('claims about one event that disagree on the day, unless a note says why', () => {
    const letters = (note: string | null) =>
      worded(aDataset().claim({ event: 'letters', note }), 'dprk wrote to russia in 2022.').changed(
        (file) => {
          file.events.push({ id: 'letters', name: 'Letters', time: '2021-08', outside: null });
          for (const claim of file.claims) claim.time.kind = 'event';
        },
      );

    expect(faultsIn(letters(null).build()).join('\n')).toContain('agree on when it happened');
    expect(faultsIn(letters('The year is misprinted.').build())).toEqual([]);
  });

  test('a named analyst without an affiliation, and an official of no government', () => {
    const builder = worded(aDataset().claim(), PLAIN).changed((file) => {
      const rest = { name: 'N. N.', actor: null, note: null } as const;
      file.speakers.push({ ...rest, id: 'a', affiliation: null, kind: 'analyst' });
      file.speakers.push({ ...rest, id: 'o', affiliation: 'A ministry', kind: 'official' });
    });

    const faults = faultsIn(builder.build()).join('\n');
    expect(faults).toContain('Speaker "a" has no affiliation');
    expect(faults).toContain('Speaker "o" is an official of no actor');
  });

  test('a pair that is friend and foe in one year, unless a note or a dispute explains it', () => {
    const both = (note: string | null) => {
      const friends = worded(aDataset().claim({ note }), PLAIN);
      return worded(
        friends.claim({ relation: 'war', tenor: 'conflictual' }),
        'In 2022 dprk attacks russia.',
      );
    };

    expect(faultsIn(both(null).build()).join('\n')).toContain(
      'both cooperative and conflictual in 2022',
    );
    expect(faultsIn(both('They do both.').build())).toEqual([]);
  });

  test('a name under which no passage speaks of an actor', () => {
    const builder = worded(aDataset().claim(), PLAIN).changed((file) => {
      for (const actor of file.actors) actor.names = actor.id === 'dprk' ? ['Joseon'] : [];
    });

    expect(faultsIn(builder.build()).join('\n')).toContain('Actor "dprk" is called “Joseon” in no');
  });

  test('a passage that makes one claim twice', () => {
    const builder = worded(aDataset().claim({ id: 'c' }), PLAIN).changed((file) => {
      const [claim] = file.claims;
      if (claim !== undefined) file.claims.push({ ...claim, id: 'd' });
    });

    expect(faultsIn(builder.build()).join('\n')).toContain('Claim "d" says again what "c" says');
  });
});

describe('another codebook', () => {
  const EMPTY: Codebook = {
    supposing: [],
    hedges: [],
    labels: [],
    tenors: { says: 'Any tenor will do.', of: {} },
    lasting: [],
  };
  const dataset = worded(
    aDataset().claim({ note: null, tenor: 'conflictual' }),
    'In 2022 würde dprk, it will be said, russia bewaffnen.',
  ).build();

  test('has its own words, and none of ours', () => {
    expect(lint(dataset, EMPTY)).toEqual([]);
    expect(lint(dataset, { ...EMPTY, supposing: ['würde'] }).join('\n')).toContain('makes no tie');
  });

  test('has its own tenors, and its own sentence about them', () => {
    const tenors = {
      says: 'Arms are given to friends.',
      of: { military: ['cooperative' as const] },
    };

    expect(lint(dataset, { ...EMPTY, tenors })).toEqual([
      expect.stringMatching(/ Arms are given to friends\.$/),
    ]);
  });
});
