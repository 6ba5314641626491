/**
 * `npm run mutation`: changes the code of dataset, model, addresses and of all that paints in thousands of
 * small ways, and counts how many of them the tests notice. `--mutate src/model/time/day.ts,src/model/tie.ts` does so for
 * some files only. File by file, each against the tests that are near to it, so that a run that was
 * broken off goes on where it was: what is known of a file is kept until it or its tests change.
 * Ends with 1 below 85 %.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { filesIn, nearTests } from './near-tests.ts';

const ADDRESSES = /^src\/state\/(address\/|selection-words\.ts)/;
/** Workers and what has to do with them, which the journeys and the browser try. */
const ELSEWHERE = [
  'src/dataset/own/loading.ts',
  'src/dataset/own/loading.worker.ts',
  'src/open/door/door.ts',
  'src/open/door/door.worker.ts',
];
/** What says how things look and where, and what paints them. */
const PAINTING = ['src/scene', 'src/views/network/drawing'];
/** Of these, what only a page can have: canvases that last from frame to frame. */
const ON_A_PAGE = ['drawing', 'painter', 'surface', 'paint-actors'].map(
  (name) => `src/views/network/drawing/${name}.ts`,
);
const RESULTS = '.mutation';
const GOAL = 85;

interface Count {
  readonly noticed: number;
  readonly survived: number;
}

/** What of a report of Stryker counts: whatever is known before a test runs counts on no side. */
function countOf(report: string): Count {
  const { files }: { files: Record<string, { mutants: { status: string }[] }> } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const among = (...statuses: string[]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  return { noticed: among('Killed', 'Timeout'), survived: among('Survived', 'NoCoverage') };
}

/** The share of mutants that the tests notice, in percent; all of none. */
function scoreOf({ noticed, survived }: Count): number {
  const all = noticed + survived;
  return all === 0 ? 100 : (100 * noticed) / all;
}

function allFiles(): readonly string[] {
  return [
    ...filesIn('src/state', '.ts').filter((file) => ADDRESSES.test(file)),
    ...['src/dataset', 'src/foreign', 'src/open/door', 'src/open/layout']
      .flatMap((folder) => filesIn(folder, '.ts'))
      .filter((file) => !ELSEWHERE.includes(file)),
    ...filesIn('src/model', '.ts'),
    ...PAINTING.flatMap((folder) => filesIn(folder, '.ts')).filter(
      (file) => !ON_A_PAGE.includes(file),
    ),
  ];
}

function measured(file: string, tests: readonly string[]): Count {
  const report = `${RESULTS}/${file.replaceAll('/', '.')}.json`;
  const { status } = spawnSync(
    'npx',
    [
      ...['stryker', 'run', 'tests/mutation/stryker.config.json', '--mutate', file],
      ...['--testFiles', tests.join(','), '--incremental', '--incrementalFile', report],
    ],
    { stdio: 'inherit' },
  );
  if (status !== 0 || !existsSync(report)) throw new Error(`${file} could not be measured.`);
  return countOf(report);
}

const asked = process.argv.indexOf('--mutate');
const files = asked < 0 ? allFiles() : (process.argv[asked + 1] ?? '').split(',');
const missing = files.find((file) => !existsSync(file));
if (missing !== undefined) throw new Error(`There is no file "${missing}" to change.`);
mkdirSync(RESULTS, { recursive: true });

const lines: string[] = [];
const total = { noticed: 0, survived: 0 };
const add = (name: string, count: Count) => {
  const share = scoreOf(count).toFixed(1).padStart(6);
  lines.push(`${share} %  ${count.noticed} of ${count.noticed + count.survived}  ${name}`);
};
for (const file of files) {
  const tests = nearTests(file);
  if (tests.length === 0) {
    lines.push(`no test leads to  ${file}`);
    continue;
  }
  const count = measured(file, tests);
  total.noticed += count.noticed;
  total.survived += count.survived;
  add(file, count);
}
if (total.noticed === 0) throw new Error('No change was noticed: no test ran.');
add('all', total);
process.stdout.write(`\n${lines.join('\n')}\n`);
if (scoreOf(total) < GOAL) process.exitCode = 1;
