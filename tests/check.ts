/**
 * `npm test`: all checks there are, each an npm script that also runs by itself. Two at a time, because one alone
 * seldom keeps two cores busy; the built app in the browser comes last, once all else is well.
 */
import { spawn } from 'node:child_process';

interface Check {
  readonly name: string;
  /** What `npm run` is given. */
  readonly script: readonly string[];
}

const named = (name: string): Check => ({ name, script: [name] });

/** Checks of one row come one after the other, beside those of the other. */
const SIDE_BY_SIDE: readonly (readonly Check[])[] = [
  [named('unit')],
  [
    named('build'),
    named('types'),
    named('lint'),
    named('dead-code'),
    { name: 'verify-quotes', script: ['verify-quotes', '--', '--check'] },
    named('lint-coding'),
  ],
];
const AT_LAST = named('browser');

interface Verdict {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Runs a check, and shows what it says: while it runs where nothing else does, or else when it is done. */
function verdictOf({ name, script }: Check, alone: boolean): Promise<Verdict> {
  const begun = Date.now();
  const child = spawn('npm', ['run', '--silent', ...script], {
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const said: Buffer[] = [];
  child.stdout?.on('data', (words) => said.push(words));
  child.stderr?.on('data', (words) => said.push(words));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      const verdict = { name, passed: status === 0, seconds: (Date.now() - begun) / 1000 };
      process.stdout.write(`\n${inWords(verdict)}\n`);
      process.stdout.write(Buffer.concat(said));
      resolve(verdict);
    });
  });
}

async function verdictsOf(checks: readonly Check[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const check of checks) verdicts.push(await verdictOf(check, false));
  return verdicts;
}

function inWords({ name, passed, seconds }: Verdict): string {
  return `${passed ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(0)} s)`;
}

const verdicts = (await Promise.all(SIDE_BY_SIDE.map(verdictsOf))).flat();
const isWell = verdicts.every(({ passed }) => passed);
if (isWell) verdicts.push(await verdictOf(AT_LAST, true));

process.stdout.write(`\n${verdicts.map(inWords).join('\n')}\n`);
if (!isWell) process.stdout.write(`not run ${AT_LAST.name}: it waits until all else is well\n`);
if (verdicts.some(({ passed }) => !passed)) process.exitCode = 1;
