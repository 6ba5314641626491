import { changesInBrief } from '../../model/words/turn-words.ts';
import { useComparisons } from '../../state/use-comparisons.ts';

/** The name of the picture of what became of ties from one year to another. */
export function NameOfDifference() {
  const { shown, moments } = useComparisons();
  return `Difference of two networks. ${changesInBrief(shown, moments)} The list named Changes says the same in words.`;
}
