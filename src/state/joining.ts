import { createContext, use } from 'react';
import type { Join } from '../dataset/joined.ts';
import type { Dataset } from '../model/dataset.ts';
import type { View } from './view.ts';

/** Which actors of the dataset on the screen the reader takes for which. */
export interface Joining {
  /** The dataset as it was opened, in which nobody is joined. */
  readonly whole: Dataset;
  /** In the order in which they were chosen. */
  readonly joins: readonly Join[];
  /** Those that the dataset does not allow. */
  readonly refused: readonly Join[];
  /** Whether the reader chose just now, and waits to be told what became of it. */
  readonly justChosen: boolean;
  /** Opens a view of the dataset with other choices, as a step of the browser's history. */
  readonly choose: (joins: readonly Join[], view: View) => void;
}

export const JoiningContext = createContext<Joining | null>(null);

/** Null where a part of the app is looked at by itself. */
export function useJoining(): Joining | null {
  return use(JoiningContext);
}
