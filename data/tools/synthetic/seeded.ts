/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Seeded {
  /** A whole number from 0 to one below the bound. */
  readonly below: (bound: number) => number;
  /** True as often as the share says. */
  readonly chance: (share: number) => boolean;
  /** One of the values; the more often it stands among them, the likelier. */
  readonly oneOf: <Value>(values: readonly [Value, ...Value[]]) => Value;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to make up data. */
export function seededBy(seed: number): Seeded {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(share() * bound);
  return {
    below,
    chance: (wanted) => share() < wanted,
    oneOf: (values) => values[below(values.length)] ?? values[0],
  };
}
