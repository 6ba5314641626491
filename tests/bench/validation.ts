/**
 * `npm run bench-validation -- --rounds 3`: what the door takes with files of 1 MB and of nearly the most
 * that it reads (64 MB), right ones and ones in which every record is wrong, from bytes to verdict: seconds of a
 * processor, which other work on the machine hardly changes, and the ratio to `JSON.parse` of the same text.
 */
import { parseArgs } from 'node:util';
import { syntheticDataset } from '../../data/tools/synthetic/synthetic.ts';
import { MOST_BYTES } from '../../src/dataset/decode.ts';
import type { DatasetJson } from '../../src/dataset/format.ts';
import { Doorkeeper } from '../../src/open/door/doorkeeper.ts';
import { median } from './measure.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });

const MEGABYTE = 1024 * 1024;

/** Ways in which every record of a file can be wrong, the right one among them. */
const KINDS: Readonly<Record<string, (file: DatasetJson) => object>> = {
  right: (file) => file,
  'every shape wrong': (file) => ({
    ...file,
    passages: file.passages.map((passage) => ({ ...passage, exact: 7, start: 'here' })),
    claims: file.claims.map((claim) => ({ ...claim, tenor: 'warm', modality: null })),
  }),
  'every reference wrong': (file) => ({
    ...file,
    passages: file.passages.map((passage) => ({ ...passage, source: 'nothing' })),
    claims: file.claims.map((claim) => ({
      ...claim,
      from: 'nobody',
      to: 'nobody',
      speaker: 'none',
    })),
  }),
};

/** A made-up dataset whose text is nearly as long as asked for, and not longer. */
function fileOf(bytes: number): DatasetJson {
  const claimsPerTie = 4;
  const sample = syntheticDataset({ seed: 1, actors: 100, ties: 100, years: 4, claimsPerTie });
  const perTie = JSON.stringify(sample.claims).length + JSON.stringify(sample.passages).length;
  const ties = Math.floor((bytes * 0.93) / (perTie / 100));
  return syntheticDataset({
    seed: 1,
    actors: Math.max(20, Math.ceil(ties / 10)),
    ties,
    years: 4,
    claimsPerTie,
  });
}

/** Seconds of a processor, those of the collector of rubbish among them. */
async function secondsOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

async function measured(text: string, rounds: number) {
  const file = new Blob([text]);
  const written = '2025-12-31';
  const doors: number[] = [];
  const parses: number[] = [];
  let verdict = '';
  for (let round = 0; round < rounds; round += 1) {
    parses.push(await secondsOf(() => JSON.parse(text)));
    doors.push(
      await secondsOf(async () => {
        const keeper = new Doorkeeper(() => {});
        verdict = (await keeper.open({ kind: 'file', file, name: 'made-up.json', written })).kind;
      }),
    );
  }
  return { door: median(doors), parse: median(parses), verdict };
}

const lines = [
  '| file | records | verdict | door, s | JSON.parse, s | ratio |',
  '|---|--:|---|--:|--:|--:|',
];
for (const bytes of [MEGABYTE, MOST_BYTES]) {
  const file = fileOf(bytes);
  const records = file.claims.length + file.passages.length;
  for (const [kind, made] of Object.entries(KINDS)) {
    const text = JSON.stringify(made(file));
    const { door, parse, verdict } = await measured(text, Number(values.rounds));
    const size = `${(text.length / MEGABYTE).toFixed(1)} MB, ${kind}`;
    lines.push(
      `| ${[size, records, verdict, door.toFixed(2), parse.toFixed(2), (door / parse).toFixed(1)].join(' | ')} |`,
    );
  }
}
process.stdout.write(`${lines.join('\n')}\n`);
