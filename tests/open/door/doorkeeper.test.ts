import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildModel } from '../../../src/dataset/build-model.ts';
import { Doorkeeper } from '../../../src/open/door/doorkeeper.ts';
import type {
  Arrival,
  BroughtFile,
  DoorVerdict,
  Progress,
} from '../../../src/open/door/messages.ts';
import { filesArrival } from '../../../src/open/today.ts';
import { aDataset, type DatasetBuilder } from '../../builder.ts';
import { xlsxOf } from '../../foreign/workbooks/workbook-bytes.ts';
import { closeHosts, host } from './host.ts';

const TODAY = '2026-03-01';

afterEach(closeHosts);

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

function accepted(verdict: DoorVerdict) {
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

  test.each([
    ['rows', '[{"from": "A", "to": "B", "year": 1900}]', 'table'],
    [
      'a graph',
      '{"nodes": [{"id": "A"}, {"id": "B"}], "links": [{"source": "A", "target": "B"}]}',
      'json',
    ],
  ])('asks what the columns mean of JSON that holds %s', async (_what, text, kind) => {
    const verdict = await new Doorkeeper(() => {}).open(fileOf(text, 'ties.json'));

    expect(verdict).toMatchObject({ kind: 'table', table: { kind, rowCount: expect.any(Number) } });
  });

  test.each([
    ['{"name": "x", "size": 3}', 'found JSON with "name", "size" at its top'],
    ['hello', 'found text that is not JSON (line 1, column 1: "hello" where a value should be)'],
    ['{"nodes": [', 'found JSON that ends in the middle'],
  ])('refuses other JSON in one sentence: %s', async (text, found) => {
    const keeper = new Doorkeeper(() => {});
    const verdict = await keeper.open(fileOf(text, 'ties.json'));

    expect(verdict).toMatchObject({ kind: 'refused', count: 1 });
    expect(await keeper.problems().text()).toContain(found);
  });

  test('tells our own format by its fields, and what is wrong with it by them too', async () => {
    const verdict = await new Doorkeeper(() => {}).open(paste('{"actors": [], "nodes": []}'));

    expect(verdict).toMatchObject({ kind: 'refused' });
    if (verdict.kind === 'refused') expect(verdict.count).toBeGreaterThan(1);
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

  test.each([
    ['a claim', () => aDataset().claim().claim({ from: 'russia', to: 'usa' })],
    ['a public record', () => aDataset().claim().onRecord({ from: 'russia', to: 'usa' })],
  ])('gives actors places nearer to each other where %s ties them', async (_what, tied) => {
    const apart = async (builder: DatasetBuilder) => {
      const { actors, ...json } = builder.file();
      const homeless = actors.map(({ place: _place, ...actor }) => actor);
      const text = JSON.stringify({ ...json, actors: homeless, groups: [] });
      const { file } = accepted(await new Doorkeeper(() => {}).open(paste(text)));
      const [one, other] = file.actors.filter(({ id }) => id === 'russia' || id === 'usa');
      if (one === undefined || other === undefined) throw new Error('They are not there.');
      return Math.hypot(one.place.x - other.place.x, one.place.y - other.place.y);
    };

    expect(await apart(tied())).toBeLessThan(await apart(aDataset().claim()));
  });

  test('tells what it does, one step after the other, and lays out nothing that has its place', async () => {
    const told: Progress[] = [];
    const address = await host((_, response) => {
      const text = JSON.stringify(aDataset().claim().file());
      response.setHeader('Content-Length', String(text.length));
      response.end(text);
    });

    accepted(
      await new Doorkeeper((progress) => told.push(progress)).open({
        kind: 'link',
        address,
        today: TODAY,
      }),
    );

    expect([...new Set(told.map(({ step }) => step))]).toEqual(['fetching', 'reading', 'checking']);
    expect(told.find(({ step }) => step === 'reading')).toEqual({ step: 'reading', done: null });
    const checking = told.flatMap(({ step, done }) => (step === 'checking' && done ? [done] : []));
    expect(checking.length).toBeGreaterThan(1);
    expect(checking).toEqual([...checking].sort());
  });

  test('says so where nothing is to be had from a link', async () => {
    const address = await host((_, response) => response.writeHead(404).end());

    expect(
      await new Doorkeeper(() => {}).open({ kind: 'link', address, today: TODAY }),
    ).toMatchObject({ kind: 'unreachable', reason: expect.stringContaining('status 404') });
  });

  test('shows of a table what a reader looks at, and opens all of it', async () => {
    const rows = Array.from({ length: 70 }, (_, index) => `A,B${index},2014\n`).join('');
    const people = Array.from({ length: 70 }, (_, index) => `B${index},Bo ${index}\n`).join('');
    const keeper = new Doorkeeper(() => {});

    const asked = await keeper.open(fileOf(`from,to,year\n${rows}`, 'a.csv'));
    const added = await keeper.addActors(brought(`id,name\nA,Ann\n${people}`, 'people.csv'));
    if (asked.kind !== 'table' || added.kind !== 'added') throw new Error('It was refused.');

    expect(asked.table).toMatchObject({ text: '', rowCount: 70, actors: null });
    expect(asked.table.rows).toHaveLength(50);
    expect(added.table.actors?.rows).toHaveLength(50);
    expect(added.table.actors?.columns.map(({ name }) => name)).toEqual(['id', 'name']);
    expect(keeper.understand({ ...asked.mapping, actorColumns: added.actorColumns })).toMatchObject(
      { ok: true, actors: 71, ties: 70 },
    );
  });

  test('keeps of a table the dataset that it became', async () => {
    const keeper = new Doorkeeper(() => {});
    const asked = await keeper.open(fileOf('from,to,year\nA,B,2014\n', 'a.csv'));
    if (asked.kind !== 'table') throw new Error(`It was ${asked.kind}.`);
    const first = accepted(keeper.openAs(asked.mapping));

    const again = accepted(await keeper.open(fileOf(await first.content.text(), 'kept.json')));

    expect(again.version).toBe(first.version);
  });

  test('refuses what is no JSON with where it stops being it, and lists that alone', async () => {
    const keeper = new Doorkeeper(() => {});
    await keeper.open(paste('{"claims": [{}]}'));

    const verdict = await keeper.open(paste('{"title": "A",\n "claims": [,]}'));

    const found = 'text that is not JSON (line 2, column 13:';
    expect(verdict).toMatchObject({
      kind: 'refused',
      count: 1,
      problems: [{ record: 'the dataset', found: expect.stringContaining(found) }],
    });
    const lines = (await keeper.problems().text()).trim().split('\n');
    expect(lines).toEqual([expect.stringContaining(found)]);
  });

  test('has nothing to map and no problem to list before anything is opened', async () => {
    const asked = await new Doorkeeper(() => {}).open(fileOf('from,to\nA,B\n', 'a.csv'));
    if (asked.kind !== 'table') throw new Error(`It was ${asked.kind}.`);
    const keeper = new Doorkeeper(() => {});

    expect(() => keeper.understand(asked.mapping)).toThrow('No table was opened');
    expect(() => keeper.openAs(asked.mapping)).toThrow('No table was opened');
    await expect(keeper.addActors(brought('id\nA\n', 'a.csv'))).rejects.toThrow(
      'No table was opened',
    );
    expect(await new Doorkeeper(() => {}).problems().text()).toBe('');
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

    const rows = `A,B,2014\n${'A,C,soon\n'.repeat(300)}`;
    const asked = await keeper.open(fileOf(`from,to,year\n${rows}`, 'a.csv'));
    if (asked.kind !== 'table') throw new Error(`It was ${asked.kind}.`);
    expect(keeper.understand(asked.mapping)).toMatchObject({ ok: false, count: 300 });
    expect(await listed()).toHaveLength(300);
    expect(keeper.openAs(asked.mapping)).toMatchObject({ kind: 'refused', count: 300 });
    expect(await listed()).toHaveLength(300);

    const rest = { ...asked.mapping, unreadable: 'leave out' } as const;
    expect(keeper.understand(rest)).toMatchObject({ ok: true, leftOut: { rows: 300 } });
    expect((await listed()).at(-1)).toMatch(/^In row 302, field "year": found "soon"/);

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

  test('that cannot be put together are refused, and why is listed when asked', async () => {
    const told: Progress[] = [];
    const keeper = new Doorkeeper((progress) => told.push(progress));

    expect(await keeper.open(filesOf(ties, ties))).toMatchObject({
      kind: 'refused',
      count: 1,
      problems: [{ record: 'the files', found: expect.stringContaining('no list of actors') }],
    });
    expect(await keeper.problems().text()).toMatch(/^In the files: found no list of actors/);
    expect(told).toEqual([{ step: 'reading', done: null }]);
  });
});

/** The table that a verdict asks about. */
function asked(verdict: DoorVerdict) {
  if (verdict.kind !== 'table') throw new Error(`It was ${verdict.kind}.`);
  return { ...verdict, names: verdict.table.columns.map(({ name }) => name) };
}

describe('a table that can be read in several ways', () => {
  const cyrillic = Uint8Array.from(
    Buffer.from('\xee\xf2,\xea\xee\xec\xf3\n\xc8\xe2\xe0\xed,\xc0\xed\xed\xe0\n', 'latin1'),
  );

  test('is read in the encoding that its reader chooses, which is told', async () => {
    const keeper = new Doorkeeper(() => {});
    const first = asked(await keeper.open(fileOf(cyrillic, 'partners.csv')));
    const again = asked(await keeper.readAs({ encoding: 'windows-1251', header: 'as found' }));
    const { file } = accepted(keeper.openAs(again.mapping));

    expect(first.asRead).toEqual({
      encoding: 'windows-1252',
      header: 'as found',
      changeable: true,
    });
    expect(again.names).toEqual(['от', 'кому']);
    expect(again.asRead.encoding).toBe('windows-1251');
    expect(file.actors.map(({ name }) => name)).toEqual(['Иван', 'Анна']);
    expect(JSON.stringify(file.about)).toContain(
      'Read as Windows-1251 (Cyrillic), as whoever opened the file chose.',
    );
  });

  test('is read under the names that its reader points at', async () => {
    const keeper = new Doorkeeper(() => {});
    await keeper.open(fileOf('Acme,Beta\nGamma,Delta\n', 'partners.csv'));
    const again = asked(await keeper.readAs({ encoding: null, header: 'none' }));

    expect(again.names).toEqual(['Column 1', 'Column 2']);
    expect(keeper.understand(again.mapping)).toMatchObject({ ok: true, claims: 2 });
  });

  test('stays as it is where it cannot be read so', async () => {
    const keeper = new Doorkeeper(() => {});
    const { mapping } = asked(await keeper.open(fileOf(cyrillic, 'partners.csv')));

    expect(await keeper.readAs({ encoding: 'utf-8', header: 'as found' })).toMatchObject({
      kind: 'refused',
      count: 1,
    });
    expect(keeper.understand(mapping)).toMatchObject({ ok: true, claims: 1 });
  });

  test('is asked nothing where its text says in what it is', async () => {
    const { asRead } = asked(await new Doorkeeper(() => {}).open(paste('from,to\nA,é\n')));

    expect(asRead).toEqual({ encoding: null, header: 'as found', changeable: true });
  });

  test('is none before anything was opened', async () => {
    await expect(
      new Doorkeeper(() => {}).readAs({ encoding: null, header: 'none' }),
    ).rejects.toThrow('No file was opened');
  });
});

describe('a workbook', () => {
  const ties = [
    ['source', 'target', 'year'],
    ['ann', 'acme', 2014],
    ['bo', 'acme', 2015],
  ];
  const people = [
    ['id', 'name', 'kind'],
    ['ann', 'Ann', 'person'],
    ['bo', 'Bo', 'person'],
    ['acme', 'Acme', 'firm'],
  ];

  test('is a dataset of the ties and the actors in its sheets', async () => {
    const bytes = xlsxOf({
      sheets: [
        { name: 'People', rows: people },
        { name: 'Ties', rows: ties },
        { name: 'Notes', rows: [['Made by Ann.']] },
      ],
    });
    const keeper = new Doorkeeper(() => {});
    const { file } = accepted(
      keeper.openAs(asked(await keeper.open(fileOf(bytes, 'class.xlsx'))).mapping),
    );

    expect(file.title).toBe('class');
    expect(file.actors.map(({ name, kind }) => `${name}, ${kind}`)).toEqual([
      'Ann, person',
      'Bo, person',
      'Acme, firm',
    ]);
    expect(file.passages?.map(({ exact }) => exact)).toEqual(['ann,acme,2014', 'bo,acme,2015']);
    for (const words of ['Sheet \\"Notes\\" was left out.', 'Actors are read from \\"People\\".']) {
      expect(JSON.stringify(file.about)).toContain(words);
    }
  });

  test('may be packed with gzip, and read under other names of columns', async () => {
    const bytes = gzipSync(xlsxOf({ sheets: [{ name: 'A', rows: [['x', 'y'], ...ties] }] }));
    const keeper = new Doorkeeper(() => {});
    await keeper.open(fileOf(Uint8Array.from(bytes), 'class.xlsx.gz'));

    expect(asked(await keeper.readAs({ encoding: null, header: 2 })).names).toEqual([
      'source',
      'target',
      'year',
    ]);
  });

  test('can be a list of actors for ties in another file, and the other way round', async () => {
    const csv = brought('source,target,year\nann,acme,2014\n', 'ties.csv');
    const book = brought(
      xlsxOf({
        sheets: [
          { name: 'Codes', rows: [] },
          { name: 'People', rows: people },
        ],
      }),
      'people.xlsx',
    );
    const both = brought(
      xlsxOf({
        sheets: [
          { name: 'Ties', rows: ties },
          { name: 'People', rows: people },
        ],
      }),
      'class.xlsx',
    );
    const keeper = new Doorkeeper(() => {});

    expect(asked(await keeper.open(filesOf(csv, book))).table.actors?.rows).toHaveLength(3);
    await keeper.open({ kind: 'file', ...csv });
    expect(await keeper.addActors(both)).toMatchObject({ kind: 'added' });
  });
});
