/** Work that is done in small steps, once, by whoever has time for the next step or needs the result now. */
export class Stepwise<Found> {
  #state: Doing<Found> | Done<Found>;

  constructor(steps: Generator<undefined, Found>) {
    this.#state = { isDone: false, steps };
  }

  /** Does one more step. Whether there may be another. */
  step(): boolean {
    if (this.#state.isDone) return false;
    const { done, value } = this.#state.steps.next();
    // What the steps held in their hands goes with them.
    if (done === true) this.#state = { isDone: true, found: value };
    return done !== true;
  }

  /** Whether nothing is left to do. */
  get isDone(): boolean {
    return this.#state.isDone;
  }

  /** What comes of it; does whatever is left to do. */
  result(): Found {
    for (;;) {
      if (this.#state.isDone) return this.#state.found;
      this.step();
    }
  }
}

interface Doing<Found> {
  readonly isDone: false;
  readonly steps: Generator<undefined, Found>;
}

interface Done<Found> {
  readonly isDone: true;
  readonly found: Found;
}
