import { type ReactNode, useState } from 'react';
import { Button } from './Button.tsx';
import './first-of-many.css';

/** So many entries of a list are shown at a time: no reader looks through more, and no page holds them well. */
const AT_A_TIME = 200;

interface FirstOfMany<Item> {
  readonly shown: readonly Item[];
  /** How many there are in all, and the way to more of them; nothing where all are shown. */
  readonly more: ReactNode;
}

/**
 * The first of many items, in their order, and those that must not be missing wherever they stand.
 * `what` calls them in a sentence: "ties".
 */
export function useFirstOfMany<Item>(
  items: readonly Item[],
  what: string,
  {
    atATime = AT_A_TIME,
    count = items.length,
    never,
  }: {
    readonly atATime?: number;
    /** How many there are in all, where not all are among the items. */
    readonly count?: number;
    /** Whether an item is never left out, as what is selected. */
    readonly never?: ((item: Item) => boolean) | undefined;
  } = {},
): FirstOfMany<Item> {
  const [limit, setLimit] = useState(atATime);
  if (count <= limit) return { shown: items, more: null };
  const first = items.slice(0, limit);
  const shown = never === undefined ? first : [...first, ...items.slice(limit).filter(never)];
  const next = Math.min(atATime, items.length - shown.length);
  return {
    shown,
    more: (
      <p className="first-of-many">
        {inDigits(shown.length)} of {inDigits(count)} {what} are listed.{' '}
        {next === 0 ? null : (
          <Button onClick={() => setLimit(limit + atATime)}>Show {inDigits(next)} more</Button>
        )}
      </p>
    ),
  };
}

/** A number with its thousands set apart: "20,000". */
export function inDigits(count: number): string {
  return DIGITS.format(count);
}

const DIGITS = new Intl.NumberFormat('en');
