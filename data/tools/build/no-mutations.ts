/** Stands in for parts of TanStack Query that this app never uses: changes sent to a server, and lists without an end. */

/** Of changes that are to be sent there are none. */
export class MutationCache {
  resumePausedMutations(): Promise<void> {
    return Promise.resolve();
  }
}

/** No query of this app has pages. */
export function infiniteQueryBehavior(): void {}

export const hasNextPage = infiniteQueryBehavior;
export const hasPreviousPage = infiniteQueryBehavior;
