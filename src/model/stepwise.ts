/** Work that is done in small steps, once, by whoever has time for the next step or needs the result now. */
export class Stepwise<Found> {
  readonly #steps: Generator<undefined, Found>;
  #result: { readonly found: Found } | null = null;

  constructor(steps: Generator<undefined, Found>) {
    this.#steps = steps;
  }

  /** Does one more step. Whether there may be another. */
  step(): boolean {
    if (this.#result === null) {
      const { done, value } = this.#steps.next();
      if (done === true) this.#result = { found: value };
    }
    return this.#result === null;
  }

  /** Whether nothing is left to do. */
  get isDone(): boolean {
    return this.#result !== null;
  }

  /** What comes of it; does whatever is left to do. */
  result(): Found {
    for (;;) {
      if (this.#result !== null) return this.#result.found;
      this.step();
    }
  }
}
