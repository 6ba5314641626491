import type { Problem } from './problem.ts';

/** Why a dataset did not load, told apart as far as a browser lets a page know. */
export type LoadFailure =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly status: number }
  /** The version asked for is gone: a newer one has taken its place. */
  | { readonly kind: 'replaced' }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[]; readonly count: number };

export class LoadError extends Error {
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure) {
    super(`The dataset did not load: ${failure.kind}.`);
    this.name = 'LoadError';
    this.failure = failure;
  }
}
