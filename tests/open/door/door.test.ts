// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { syntheticDataset } from '../../../data/tools/synthetic/synthetic.ts';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { type Door, type Outcome, openDoor } from '../../../src/open/door/door.ts';
import type { BroughtFile, Progress } from '../../../src/open/door/messages.ts';
import { aDataset } from '../../builder.ts';
import { WorkerHere } from './worker-here.ts';

let door: Door;
/** What the page was told while it waited. */
const told: Progress[] = [];
beforeEach(() => {
  WorkerHere.said.length = 0;
  vi.stubGlobal('Worker', WorkerHere);
  told.length = 0;
  door = openDoor((progress) => told.push(progress));
});
afterEach(() => {
  door.close();
  vi.unstubAllGlobals();
});

function paste(value: unknown): Promise<Outcome> {
  return door.open({ kind: 'paste', text: JSON.stringify(value), today: '2026-03-01' });
}

function brought(content: string, name: string): BroughtFile {
  return { file: new Blob([content]), name, written: '2024-05-12' };
}

/** How many records each message brought, as far as it brought any. */
function amountsSaid(): readonly number[] {
  return WorkerHere.said.flatMap((message) =>
    message.kind === 'part' ? Object.values(message.part).map((records) => records.length) : [],
  );
}

describe('a dataset that crosses over from the worker', () => {
  test('comes in parts, none of which holds the page up, and is the same on the page', async () => {
    const json = syntheticDataset({ seed: 4, actors: 40, ties: 900, years: 3, claimsPerTie: 4 });

    const outcome = await paste(json);

    if (outcome.kind !== 'accepted') throw new Error(`It was ${outcome.kind}.`);
    const { dataset } = outcome;
    const reading = readDataset({ ...json, version: dataset.version });
    expect(reading.ok && reading.dataset).toEqual(dataset);
    expect(Math.max(...amountsSaid())).toBeLessThanOrEqual(1000);
    expect(amountsSaid().reduce((sum, amount) => sum + amount, 0)).toBeGreaterThan(
      dataset.claims.length + dataset.passages.length,
    );
    // What ends it is short, however long the dataset is.
    expect(JSON.stringify(WorkerHere.said.at(-1)).length).toBeLessThan(300);
  });

  test('has all that a dataset can hold', async () => {
    const json = aDataset()
      .event('visit', '2022-07')
      .claim({ id: 'one', event: 'visit' })
      .claim({ id: 'two', passage: 'p.one' })
      .erratum('slip', 'p.one')
      .disagreement('question', ['one'], ['two'])
      .onRecord({ time: '2024-06-19' })
      .changed(({ snapshots }) => {
        for (const each of snapshots) each.caption = [{ sentence: 'So.', claims: ['two'] }];
      })
      .file();

    const outcome = await paste(json);

    if (outcome.kind !== 'accepted') throw new Error(`It was ${outcome.kind}.`);
    const reading = readDataset({ ...json, version: outcome.dataset.version });
    expect(reading.ok && reading.dataset).toEqual(outcome.dataset);
  });

  test('leaves nothing behind for the one that is opened next', async () => {
    await paste(aDataset().claim({ id: 'first' }).file());

    const outcome = await paste(aDataset().claim({ id: 'second' }).file());

    expect(outcome.kind === 'accepted' && outcome.dataset.claims.map(({ id }) => id)).toEqual([
      'second',
    ]);
  });
});

describe('times that only opened datasets have', () => {
  test.each(['185X', '17XX', '-0043-03-15', '1914-21', '[1774-09,1774-10]', '[..1168]', '185X/..'])(
    'are read on the page as in the worker: %s',
    async (time) => {
      const outcome = await paste(aDataset().source('text', null).claim({ time }).file());

      if (outcome.kind !== 'accepted') throw new Error(`It was ${outcome.kind}.`);
      expect(outcome.dataset.claims.map((claim) => claim.time.when.text)).toEqual([time]);
    },
  );
});

describe('a table that is read in the worker', () => {
  async function opened(content: string) {
    const outcome = await door.open({ kind: 'file', ...brought(content, 'ties.csv') });
    if (outcome.kind !== 'table') throw new Error(`It was ${outcome.kind}.`);
    return outcome;
  }

  test('is summed up on the page, and opened as a reader says', async () => {
    const { mapping } = await opened('source,target,year\nann,acme,2014\nbo,acme,2015\n');

    const summary = await door.understand(mapping);
    const outcome = await door.openAs(mapping);

    expect(summary).toMatchObject({ ok: true, actors: 3, ties: 2, stops: ['2014', '2015'] });
    if (outcome.kind !== 'accepted') throw new Error(`It was ${outcome.kind}.`);
    expect(outcome.dataset.title).toBe('ties');
    expect(outcome.dataset.actors.map(({ name }) => name).sort()).toEqual(['acme', 'ann', 'bo']);
  });

  test('has actors added to it, or says why not', async () => {
    const { mapping } = await opened('source,target,year\nann,acme,2014\n');

    const refused = await door.addActors(brought('from,to\nA,B\n', 'more.csv'));
    const added = await door.addActors(brought('id,name\nann,Ann\nacme,Acme\n', 'people.csv'));

    expect(refused).toMatchObject({ kind: 'refused', count: 1 });
    if (added.kind !== 'added') throw new Error(`It was ${added.kind}.`);
    const outcome = await door.openAs({ ...mapping, actorColumns: added.actorColumns });
    expect(outcome.kind === 'accepted' && outcome.dataset.actors.map(({ name }) => name)).toEqual([
      'Ann',
      'Acme',
    ]);
  });

  test('is refused with its problems, all of which are listed when asked', async () => {
    const { mapping } = await opened(`from,to,year\nA,B,2014\n${'A,C,soon\n'.repeat(30)}`);

    expect(await door.openAs(mapping)).toMatchObject({ kind: 'refused', count: 30 });
    const list = await door.problems();
    expect((await list.text()).trim().split('\n')).toHaveLength(30);
  });
});

test('what the worker does is told to the page as it goes on', async () => {
  await paste(aDataset().claim().file());

  expect([...new Set(told.map(({ step }) => step))]).toEqual(['reading', 'checking']);
});

test('what the worker cannot cope with is told as a fault', async () => {
  await expect(door.addActors({ file: new Blob([]), name: 'a', written: '2024' })).rejects.toThrow(
    'No table was opened that could be mapped.',
  );
});
