import { ActorList } from '../tie-list/ActorList.tsx';
import { SilentPairs } from '../tie-list/SilentPairs.tsx';

/** What stands below the list of ties: it loads after it. */
export function BelowTies() {
  return (
    <>
      <SilentPairs />
      <ActorList />
    </>
  );
}
