import type { Dataset } from '../../model/dataset.ts';
import type { Collections } from '../build-model.ts';
import type { LoadFailure } from '../load-failure.ts';

/** What the thread that loads the app's own dataset is asked for: the file at a whole address. */
export interface LoadingRequest {
  readonly address: string;
}

/** What it tells: parts of the file, and last whether they count. */
export type LoadingMessage =
  | { readonly kind: 'part'; readonly part: Partial<Collections> }
  | ({ readonly kind: 'loaded' } & Pick<Dataset, 'version' | 'title'>)
  | { readonly kind: 'failed'; readonly failure: LoadFailure };
