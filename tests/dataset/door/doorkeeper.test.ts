import { describe, expect, test } from 'vitest';
import { syntheticDataset } from '../../../data/tools/synthetic.ts';
import { buildModel } from '../../../src/dataset/build-model.ts';
import { Doorkeeper } from '../../../src/dataset/door/doorkeeper.ts';
import type { Arrival, Progress, Verdict } from '../../../src/dataset/door/messages.ts';
import { partsOf, withoutParts, withParts } from '../../../src/dataset/door/parts.ts';
import { aDataset } from '../../builder.ts';

const TODAY = '2026-03-01';

function paste(text: string): Arrival {
  return { kind: 'paste', text, today: TODAY };
}

function fileOf(content: string | Uint8Array<ArrayBuffer>, name: string): Arrival {
  return {
    kind: 'file',
    file: new Blob([content]),
    name,
    written: '2024-05-12',
    today: TODAY,
  };
}

function accepted(verdict: Verdict) {
  if (verdict.kind !== 'accepted') throw new Error(`It was ${verdict.kind}.`);
  return verdict;
}

/** A dataset of three actors of which the last two have no place. */
function unplaced() {
  const file = aDataset().claim().file();
  const [first, ...others] = file.actors;
  return { ...file, actors: [first, ...others.map(({ place: _place, ...actor }) => actor)] };
}

describe('the door', () => {
  test('lets in our own format, under a version worked out from what it holds', async () => {
    const file = { ...aDataset().claim().file(), version: '000000000000' };

    const verdict = accepted(await new Doorkeeper(() => {}).open(paste(JSON.stringify(file))));
    const model = buildModel(verdict.file, verdict.version);

    expect(model.claims).toHaveLength(file.claims?.length ?? 0);
    expect(verdict.version).toMatch(/^[0-9a-f]{12}$/);
    expect(verdict.version).not.toBe(file.version);
  });

  test('keeps what reads as the same dataset again', async () => {
    const first = accepted(await new Doorkeeper(() => {}).open(paste(JSON.stringify(unplaced()))));
    const again = accepted(
      await new Doorkeeper(() => {}).open(fileOf(await first.content.text(), 'kept.json')),
    );

    expect(again.version).toBe(first.version);
    expect(again.file).toEqual(first.file);
  });

  test('gives a place to every actor without one, and tells how that goes', async () => {
    const told: Progress[] = [];

    const { file } = accepted(
      await new Doorkeeper((progress) => told.push(progress)).open(
        paste(JSON.stringify(unplaced())),
      ),
    );

    const places = file.actors.map(({ place }) => `${place.x} ${place.y}`);
    expect(new Set(places).size).toBe(file.actors.length);
    expect(told.at(-1)).toEqual({ step: 'laying out', done: 1 });
  });

  test('asks what the columns of a table mean, and opens it as they are read', async () => {
    const keeper = new Doorkeeper(() => {});
    const table = 'source,target,type,start\nAnna,Ben,friendship,2019\nBen,Cleo,friendship,2020\n';

    const asked = await keeper.open(fileOf(table, 'class.csv'));
    if (asked.kind !== 'table') throw new Error(`It was ${asked.kind}.`);
    const summary = keeper.understand(asked.mapping);
    const { file } = accepted(keeper.openAs(asked.mapping));

    expect(summary).toMatchObject({ ok: true, actors: 3, ties: 2 });
    expect(file.actors.map(({ name }) => name).sort()).toEqual(['Anna', 'Ben', 'Cleo']);
    expect(file.passages.map(({ exact }) => exact)).toEqual([
      'Anna,Ben,friendship,2019',
      'Ben,Cleo,friendship,2020',
    ]);
  });

  test('refuses what is wrong with as many sentences as are told, and all of them when asked', async () => {
    const builder = aDataset();
    for (let count = 0; count < 1500; count += 1) builder.claim({ from: 'atlantis' });
    const keeper = new Doorkeeper(() => {});

    const verdict = await keeper.open(paste(JSON.stringify(builder.file())));

    if (verdict.kind !== 'refused') throw new Error(`It was ${verdict.kind}.`);
    expect(verdict.count).toBe(1500);
    expect(verdict.problems.length).toBeLessThan(1500);
    const lines = (await keeper.problems().text()).trim().split('\n');
    expect(lines).toHaveLength(1500);
    expect(lines.at(-1)).toContain('found "atlantis"');
  });

  test('refuses what is no text with a word on what it is', async () => {
    const workbook = new Uint8Array([0x50, 0x4b, 3, 4, ...new Array(60).fill(0)]);

    const verdict = await new Doorkeeper(() => {}).open(fileOf(workbook, 'class.xlsx'));

    expect(verdict).toMatchObject({ kind: 'refused', count: 1 });
  });
});

test('a long dataset crosses over in parts, and is the same on the other side', async () => {
  const json = syntheticDataset({ seed: 4, actors: 40, ties: 900, years: 3, claimsPerTie: 4 });
  const verdict = accepted(await new Doorkeeper(() => {}).open(paste(JSON.stringify(json))));

  const parts = [...partsOf(verdict)];

  expect(parts.length).toBeGreaterThan(2);
  expect(withParts(withoutParts(verdict), parts)).toEqual(verdict);
});
