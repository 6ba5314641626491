import { describe, expect, test } from 'vitest';
import { whatCanBeDone } from '../../../src/panels/menu/what-can-be-done.ts';
import { addressOf } from '../../../src/state/address/view-address.ts';
import { createExplorer } from '../../../src/state/explorer.ts';
import type { OpenMenu } from '../../../src/state/view-store.ts';
import { aDataset } from '../../builder.ts';

const DATASET = aDataset().claim().claim({ relation: 'war' }).build();

const ACTOR = { kind: 'actor', id: 'russia' } as OpenMenu['target'];
const TIE = { kind: 'tie', id: 'military:dprk:russia' } as OpenMenu['target'];
const PAIR = { kind: 'pair', id: 'dprk:russia' } as OpenMenu['target'];

/** What a menu offers at an address: its words, each with the address that it leads to. */
function offeredAt(address: string, target: OpenMenu['target'], dataset = DATASET) {
  const explorer = createExplorer(dataset, `?year=2022${address}`);
  const { view } = explorer.store.getState();
  const { name, groups } = whatCanBeDone(target, view, explorer);
  const doings = groups.flat();
  return {
    name,
    words: doings.map(({ words }) => words),
    leadsTo: (words: string) => {
      const doing = doings.find((each) => each.words === words);
      if (doing === undefined) throw new Error(`"${words}" is not offered.`);
      return addressOf(doing.view).replace('?', '');
    },
  };
}

describe('a menu on an actor', () => {
  test('shows its words, or only its ties, and all ties again', () => {
    const { name, leadsTo } = offeredAt('', ACTOR);

    expect(name).toBe('RUSSIA');
    expect(leadsTo('Show the evidence')).toBe('year=2022&actor=russia');
    expect(leadsTo('Show only its ties')).toBe('year=2022&actor=russia&focus=russia');
    expect(leadsTo('Export a figure of its ties…')).toBe('year=2022&actor=russia&focus=russia');

    const focused = offeredAt('&focus=russia', ACTOR);
    expect(focused.leadsTo('Show all ties again')).toBe('year=2022&actor=russia');
    expect(focused.leadsTo('Export a figure of its ties…')).toContain('focus=russia');
  });

  test('adds it to others that are selected, or takes it out, and to none where none are', () => {
    expect(offeredAt('', ACTOR).words).not.toContain('Add to the selection');
    expect(offeredAt('&actor=russia', ACTOR).words).not.toContain('Take out of the selection');

    const beside = offeredAt('&actor=dprk', ACTOR);
    expect(beside.leadsTo('Add to the selection')).toBe('year=2022&pair=dprk:russia');
    expect(beside.leadsTo('DPRK – RUSSIA through the years')).toBe(
      'view=pair&of=dprk:russia&year=2022',
    );
    expect(beside.leadsTo('Select nothing')).toBe('year=2022');

    const among = offeredAt('&actors=dprk:russia:usa', ACTOR);
    expect(among.leadsTo('Take out of the selection')).toBe('year=2022&pair=dprk:usa');
  });
});

describe('a menu on a tie', () => {
  test('leads to all between the two, to their years, and to what became of it', () => {
    const { name, leadsTo } = offeredAt('', TIE);

    expect(name).toBe('DPRK → RUSSIA: Relations of military');
    expect(leadsTo('Show all ties of the two')).toBe('year=2022&pair=dprk:russia');
    expect(leadsTo('DPRK – RUSSIA through the years')).toBe('view=pair&of=dprk:russia&year=2022');
    expect(leadsTo('Compare 2014 with 2022')).toBe(
      'view=compare&year=2022&tie=military:dprk:russia',
    );
  });

  test('keeps only its kind, or all again; neither where there is one kind', () => {
    const only = offeredAt('', TIE).words.find((words) => words.startsWith('Show only “'));
    expect(offeredAt('', TIE).leadsTo(only ?? '')).toMatch(/off=(?!.*military)/);

    const others = DATASET.relationTypes.filter(({ id }) => id !== 'military');
    const off = others.map(({ id }) => id).join();
    expect(offeredAt(`&off=${off}`, TIE).leadsTo('Show all kinds again')).toBe('year=2022');
  });

  test('compares no years where these are compared, or where there is one', () => {
    const compares = (words: readonly string[]) => words.some((each) => each.startsWith('Compare'));
    const one = aDataset().stops('2022').claim().build();

    expect(compares(offeredAt('', TIE).words)).toBe(true);
    expect(compares(offeredAt('&view=compare', TIE).words)).toBe(false);
    expect(compares(offeredAt('', TIE, one).words)).toBe(false);
  });
});

test('a menu on a pair leads to its years, of which a figure is made', () => {
  const { name, leadsTo } = offeredAt('', PAIR);

  expect(name).toBe('DPRK – RUSSIA');
  expect(leadsTo('Export a figure of the two…')).toBe('view=pair&of=dprk:russia&year=2022');
});

test.each([ACTOR, TIE, PAIR])(
  'no menu says the same twice, and each can be copied: %j',
  (target) => {
    const { words, leadsTo } = offeredAt('&actors=dprk:usa:china', target);

    expect(new Set(words).size).toBe(words.length);
    expect(leadsTo('Copy a link to it')).toBe(`year=2022&${target.kind}=${target.id}`);
  },
);
