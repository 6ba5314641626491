import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Of each fault, in characters. */
const LONGEST = 700;

/** Says in short, after all else, what failed and why: of a long report often no more than the end is kept. */
export default class ToldLast implements Reporter {
  readonly #faults: string[] = [];

  onTestEnd(test: TestCase, { status, error }: TestResult): void {
    if (status === test.expectedStatus) return;
    const words = stripVTControlCharacters(error?.message ?? status).replaceAll(/\n\s*\n/g, '\n');
    const { file, line } = error?.location ?? test.location;
    this.#faults.push(
      `${test.titlePath().filter(Boolean).join(' › ')}\n${file}:${line}\n${words.slice(0, LONGEST)}`,
    );
  }

  onExit(): Promise<void> {
    if (this.#faults.length > 0) process.stdout.write(`\n${this.#faults.join('\n\n')}\n`);
    return Promise.resolve();
  }
}
