import { type ReactNode, useMemo } from 'react';
import { type Join, type Joined, joinedIn } from '../dataset/joined.ts';
import type { Dataset } from '../model/dataset.ts';

interface Props {
  readonly whole: Dataset;
  readonly joins: readonly Join[];
  readonly children: (joined: Joined) => ReactNode;
}

/** A dataset in which actors are one, for what is within. */
export function JoinedDataset({ whole, joins, children }: Props) {
  const joined = useMemo(() => joinedIn(whole, joins), [whole, joins]);
  return children(joined);
}
