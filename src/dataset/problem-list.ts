import type { Problem } from './problem.ts';

/** Problems that are kept in full; of the rest only the number is known, until somebody asks for all. */
export const PROBLEMS_KEPT = 1000;

/** Where counting ends: a file with so many is of another kind, and its owner mends one cause, not a million. */
export const MOST_PROBLEMS = 1_000_000;

/**
 * What the checks find. It counts all, and puts into words only those that are kept: a file of
 * 200,000 wrong records would otherwise take more memory for its sentences than for itself.
 */
export class ProblemList {
  readonly #kept: Problem[] = [];
  readonly #onEach: ((problem: Problem) => void) | undefined;
  #count = 0;

  /** Where it is given, `onEach` is told every problem, in order, and keeps what it likes. */
  constructor(onEach?: (problem: Problem) => void) {
    this.#onEach = onEach;
  }

  add(worded: () => Problem): void {
    if (this.isFull) return;
    this.#count += 1;
    if (this.#onEach === undefined && this.#kept.length >= PROBLEMS_KEPT) return;
    const problem = worded();
    if (this.#kept.length < PROBLEMS_KEPT) this.#kept.push(problem);
    this.#onEach?.(problem);
  }

  get kept(): readonly Problem[] {
    return this.#kept;
  }

  get count(): number {
    return this.#count;
  }

  /** Whether there is no use in looking further. */
  get isFull(): boolean {
    return this.#count >= MOST_PROBLEMS;
  }
}
