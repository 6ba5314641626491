/** How much, as a source gives it. Shown and compared, never added up: two sources may count the same thing. */
export interface Amount {
  readonly value: number;
  /** What it counts or measures; `null` where nobody says. */
  readonly unit: string | null;
}
