/** What may set several names in one cell apart: signs, and words between blanks. */
export const SEPARATORS = [
  '|',
  ';',
  ',',
  ' & ',
  ' / ',
  ' and ',
  ' und ',
  ' et ',
  ' y ',
  ' и ',
] as const;

export type Separator = (typeof SEPARATORS)[number];
