import { useComparisons } from '../../state/use-comparisons.ts';
import { HowManyHidden } from './HowManyHidden.tsx';

/** How many of the ties that are compared filters hold back. */
export function HiddenChanges() {
  const { all, shown } = useComparisons();
  return <HowManyHidden hidden={all.length - shown.length} all={all.length} />;
}
