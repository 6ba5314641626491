import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a browser may take to start, in milliseconds: machines are slow now and then. */
const PATIENCE_MS = 120_000;

/** The first of some files that is there; one that a variable of the environment names goes first. */
export function firstThere(variable: string, paths: readonly string[]): string | undefined {
  const named = process.env[variable];
  return [...(named ? [named] : []), ...paths].find((path) => existsSync(path));
}

/** Starts a program that is silent unless it cannot be started. */
export function started(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  return spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...env } });
}

/** Ends a program, and waits until it has gone. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await Promise.race([gone, pause(5_000, undefined, { ref: false })]);
  child.kill('SIGKILL');
}

/** Tries until something is there. */
export async function awaited<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const found = await attempt();
    if (found !== undefined) return found;
    await pause(200);
  }
  throw new Error(`${what} did not answer within ${PATIENCE_MS / 1000} seconds.`);
}
