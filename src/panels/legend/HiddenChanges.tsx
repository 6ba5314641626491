import { useComparisons } from '../../state/use-comparisons.ts';
import { HiddenTies } from './HiddenTies.tsx';

/** How many of the ties that are compared filters hide. */
export function HiddenChanges() {
  const { all, shown } = useComparisons();
  return <HiddenTies hidden={all.length - shown.length} all={all.length} />;
}
