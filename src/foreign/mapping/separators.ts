/** What may set several names in one cell apart. */
export const SEPARATORS = ['|', ';', ','] as const;

export type Separator = (typeof SEPARATORS)[number];
