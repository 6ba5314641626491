/**
 * `npm run engines`: the built app in Chromium, Firefox and WebKit, a few steps in each; `npm run engines -- --only firefox`
 * in one of them. Fails where an engine is not there, once the others are through.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ENGINES } from './engines.ts';

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const wanted = ENGINES.filter(({ name }) => only === undefined || name === only);
const missing = wanted.filter(({ program }) => program() === undefined);
const there = wanted.filter((engine) => !missing.includes(engine));
const faults = [
  ...(wanted.length > 0
    ? []
    : [`"${only}" is none of ${ENGINES.map(({ name }) => name).join(', ')}.`]),
  ...(existsSync('dist/index.html') ? [] : ['There is no built app: run "npm run build".']),
];

const status =
  faults.length > 0 || there.length === 0
    ? 1
    : spawnSync(
        'npx',
        [
          ...['playwright', 'test', '--config', 'tests/engines/playwright.config.ts'],
          ...there.map(({ name }) => `--project=${name}`),
        ],
        { stdio: 'inherit', shell: process.platform === 'win32' },
      ).status;

const words = [
  ...faults,
  ...missing.map(
    ({ name, install }) => `NOT RUN in ${name}, which is not on this machine. ${install}`,
  ),
];
for (const sentence of words) process.stderr.write(`${sentence}\n`);
if (status !== 0 || words.length > 0) process.exitCode = 1;
