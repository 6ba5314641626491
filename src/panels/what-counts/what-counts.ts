/** The id of the panel in which evidence is switched on and off, for who leads to it. */
export const WHAT_COUNTS = 'what-counts';
