import { measureOf, sizeIn } from '../model/amounts.ts';
import type { Choices } from '../model/choices.ts';
import type { Dataset } from '../model/dataset.ts';
import { remembered } from '../model/remembered.ts';
import type { Standing } from '../model/standing.ts';

/** So many widths tell amounts apart. */
export const AMOUNT_STEPS = 8;

/** Where amounts differ by more than this, their square roots would leave all but the largest alike. */
const MOST_APART = 1000;

/** How the amounts of a measure become widths of lines: the same at all times, whatever counts as evidence. */
export interface AmountScale {
  readonly measure: string;
  /** Whether equal steps of width are equal ratios of amounts; else widths follow their square root. */
  readonly logarithmic: boolean;
  /** From 1 to {@link AMOUNT_STEPS}, for an amount so far from zero; 0 where there is none. */
  readonly stepOf: (size: number | null) => number;
}

/** The step of a tie by its amounts of the moment. */
export function stepIn(standing: Pick<Standing, 'evidence'>, scale: AmountScale): number {
  return scale.stepOf(sizeIn(standing, scale.measure));
}

/** The scale of the measure that a reader lets width follow; `null` where width tells the number of sources. */
export function scaleIn(dataset: Dataset, { measure }: Choices): AmountScale | null {
  return measure === null ? null : (scalesOf(dataset).get(measure) ?? null);
}

const scalesOf = remembered((dataset: Dataset): ReadonlyMap<string, AmountScale> => {
  const sizes = new Map<string, { least: number; most: number }>();
  for (const { amount } of dataset.claims) {
    if (amount === null) continue;
    const [measure, size] = [measureOf(amount), Math.abs(amount.value)];
    const known = sizes.get(measure) ?? { least: Number.POSITIVE_INFINITY, most: 0 };
    sizes.set(measure, known);
    known.most = Math.max(known.most, size);
    if (size > 0) known.least = Math.min(known.least, size);
  }
  return new Map(
    [...sizes].map(([measure, { least, most }]) => [measure, scale(measure, least, most)]),
  );
});

/** Of amounts from the smallest that is not zero to the largest. */
function scale(measure: string, least: number, most: number): AmountScale {
  const logarithmic = most > least * MOST_APART;
  const shareOf = (size: number) => {
    if (!logarithmic) return most === 0 ? 0 : Math.sqrt(size / most);
    return (Math.log(Math.max(size, least)) - Math.log(least)) / (Math.log(most) - Math.log(least));
  };
  return {
    measure,
    logarithmic,
    stepOf: (size) => (size === null ? 0 : 1 + Math.round(shareOf(size) * (AMOUNT_STEPS - 1))),
  };
}
