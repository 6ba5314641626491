import { ActorList } from '../panels/ties/ActorList.tsx';
import { SilentPairs } from '../panels/ties/SilentPairs.tsx';

/** What stands below the list of ties: it loads after it. */
export function BelowTies() {
  return (
    <>
      <SilentPairs />
      <ActorList />
    </>
  );
}
