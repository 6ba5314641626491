import { describe, expect, test, vi } from 'vitest';
import { buildModel } from '../../../src/dataset/build-model.ts';
import { Doorkeeper } from '../../../src/dataset/door/doorkeeper.ts';
import type {
  Arrival,
  BroughtFile,
  Progress,
  Verdict,
} from '../../../src/dataset/door/messages.ts';
import { filesArrival } from '../../../src/open/today.ts';
import { aDataset } from '../../builder.ts';

const TODAY = '2026-03-01';

function paste(text: string): Arrival {
  return { kind: 'paste', text, today: TODAY };
}

function brought(content: string | Uint8Array<ArrayBuffer>, name: string): BroughtFile {
  return { file: new Blob([content]), name, written: '2024-05-12' };
}

function fileOf(content: string | Uint8Array<ArrayBuffer>, name: string): Arrival {
  return { kind: 'file', ...brought(content, name) };
}

function filesOf(...files: readonly BroughtFile[]): Arrival {
  return { kind: 'files', files };
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

  test('gives a table the same version on whatever day it is opened', async () => {
    const table = new File(['from,to,year\nA,B,2014\nB,C,\n'], 'a.csv', { lastModified: 0 });
    const versionOn = async (day: string) => {
      vi.setSystemTime(day);
      const keeper = new Doorkeeper(() => {});
      const arrival = filesArrival([table])?.arrival ?? paste('');
      const asked = await keeper.open(arrival);
      if (asked.kind !== 'table') throw new Error(`It was ${asked.kind}.`);
      return accepted(keeper.openAs(asked.mapping)).version;
    };

    vi.useFakeTimers({ toFake: ['Date'] });
    const versions = [await versionOn('2024-06-01'), await versionOn('2025-01-02')];
    vi.useRealTimers();

    expect(new Set(versions).size).toBe(1);
  });

  test('refuses what is wrong with as many sentences as are told, and all of them when asked', async () => {
    const builder = aDataset();
    for (let count = 0; count < 1500; count += 1) builder.claim({ from: 'atlantis' });
    const keeper = new Doorkeeper(() => {});
    const { version: _version, ...file } = builder.file();

    const verdict = await keeper.open(paste(JSON.stringify(file)));

    if (verdict.kind !== 'refused') throw new Error(`It was ${verdict.kind}.`);
    expect(verdict.count).toBe(1500);
    expect(verdict.problems.length).toBeLessThan(1500);
    const lines = (await keeper.problems().text()).trim().split('\n');
    expect(lines).toHaveLength(1500);
    expect(lines.at(-1)).toContain('found "atlantis"');
  });

  test('lists as many problems as it counted, of a table as of what was refused before it', async () => {
    const keeper = new Doorkeeper(() => {});
    const listed = async () => (await keeper.problems().text()).trim().split('\n');
    const { claims: _claims, ...file } = aDataset().claim().file();

    const wrong = await keeper.open(paste(JSON.stringify({ ...file, version: 7, claims: [{}] })));
    expect(await listed()).toHaveLength(wrong.kind === 'refused' ? wrong.count : -1);

    const rows = `A,B,2014\n${'A,,2014\n'.repeat(300)}`;
    const asked = await keeper.open(fileOf(`from,to,year\n${rows}`, 'a.csv'));
    if (asked.kind !== 'table') throw new Error(`It was ${asked.kind}.`);
    expect(keeper.understand(asked.mapping)).toMatchObject({ ok: false, count: 300 });
    expect(await listed()).toHaveLength(300);
    expect(keeper.openAs(asked.mapping)).toMatchObject({ kind: 'refused', count: 300 });
    expect(await listed()).toHaveLength(300);

    const rest = { ...asked.mapping, unreadable: 'leave out' } as const;
    expect(keeper.understand(rest)).toMatchObject({ ok: true, leftOut: { rows: 300 } });
    expect((await listed()).at(-1)).toMatch(/^In row 302, field "to": found nothing/);

    await keeper.open(fileOf('from,to\n"A,B\n', 'a.csv'));
    expect(await listed()).toEqual([expect.stringContaining('quoted field unterminated')]);
  });

  test('refuses what is no text with a word on what it is', async () => {
    const workbook = new Uint8Array([0x50, 0x4b, 3, 4, ...new Array(60).fill(0)]);

    const verdict = await new Doorkeeper(() => {}).open(fileOf(workbook, 'class.xlsx'));

    expect(verdict).toMatchObject({ kind: 'refused', count: 1 });
  });
});

describe('two tables', () => {
  const ties = brought('source,target,year\nann,acme,2014\nbo,acme,2015\n', 'ties.csv');
  const people = brought(
    'id,name,kind,group,x,y\nann,Ann,person,Board,0,0\nbo,Bo,person,Board,10,0\nacme,Acme,firm,Board,5,5\n',
    'people.csv',
  );

  test.each([
    ['the ties first', [ties, people]],
    ['the actors first', [people, ties]],
  ])('that are chosen together are one dataset: %s', async (_order, files) => {
    const keeper = new Doorkeeper(() => {});

    const asked = await keeper.open(filesOf(...files));
    if (asked.kind !== 'table') throw new Error(`It was ${asked.kind}.`);
    const { file } = accepted(keeper.openAs(asked.mapping));

    expect(file.title).toBe('ties');
    expect(file.actors.map(({ name, kind }) => `${name}, ${kind}`)).toEqual([
      'Ann, person',
      'Bo, person',
      'Acme, firm',
    ]);
    expect(file.groups).toMatchObject([{ name: 'Board' }]);
    expect(file.actors[1]?.place).toEqual({ x: 1, y: 0.25 });
    expect(JSON.stringify(file.about)).toContain('people.csv');
  });

  test('become one dataset when the second is added to the first, and the last one added counts', async () => {
    const keeper = new Doorkeeper(() => {});
    const asked = await keeper.open({ kind: 'file', ...ties });
    if (asked.kind !== 'table') throw new Error(`It was ${asked.kind}.`);

    await keeper.addActors(brought('id,name\nann,Nobody\n', 'old.csv'));
    const added = await keeper.addActors(people);
    if (added.kind !== 'added') throw new Error(`It was ${added.kind}.`);
    const { actorColumns } = added;
    const { file } = accepted(keeper.openAs({ ...asked.mapping, actorColumns }));

    expect(added.table.notes).toEqual(['Actors are read from "people.csv".']);
    expect(file.actors.map(({ name }) => name)).toEqual(['Ann', 'Bo', 'Acme']);
  });

  test('of which the second cannot be added leave the first as it was', async () => {
    const keeper = new Doorkeeper(() => {});
    const asked = await keeper.open({ kind: 'file', ...ties });
    if (asked.kind !== 'table') throw new Error(`It was ${asked.kind}.`);

    expect(await keeper.addActors(ties)).toMatchObject({
      kind: 'refused',
      problems: [{ record: 'the file "ties.csv"', found: expect.stringContaining('"source"') }],
    });
    expect(keeper.understand(asked.mapping)).toMatchObject({ ok: true, actors: 3, ties: 2 });
  });

  test.each([
    ['two of ties', [ties, ties], 'no list of actors'],
    ['two of actors', [people, people], 'no columns in either'],
    ['three files', [ties, people, people], '3 files at once'],
    ['a dataset beside a table', [brought('{}', 'class.json'), ties], 'JSON'],
    ['a graph', [ties, brought('<gexf><graph><nodes/><edges/></graph></gexf>', 'a.gexf')], ''],
    ['a broken table', [ties, brought('id,name\n1,"A\n', 'people.csv')], 'quote'],
    ['an empty file', [ties, brought('', 'people.csv')], 'an empty file'],
  ])('are told apart from %s', async (_what, files, found) => {
    const verdict = await new Doorkeeper(() => {}).open(filesOf(...files));

    if (verdict.kind !== 'refused') throw new Error(`It was ${verdict.kind}.`);
    expect(verdict.count).toBe(1);
    expect(verdict.problems[0]?.found).toContain(found);
    expect(verdict.problems[0]?.record).toMatch(
      /the files$|the file "(class\.json|people\.csv|a\.gexf)"$/,
    );
  });
});
