import { useChoices, useExplorer } from '../state/use-explorer.tsx';
import { type AmountScale, scaleIn } from './amount-steps.ts';

/** How the widths of lines tell amounts, where the reader lets them. */
export function useAmountScale(): AmountScale | null {
  const { dataset } = useExplorer();
  return scaleIn(dataset, useChoices());
}
