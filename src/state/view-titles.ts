import type { ViewName } from './view.ts';

/** What the navigation calls each view. */
export const VIEW_TITLES: Readonly<Record<ViewName, string>> = {
  network: 'Network',
  compare: 'Compare',
  years: 'Four years',
  timeline: 'Timeline',
  matrix: 'Matrix',
  triads: 'Triads',
  table: 'Table',
  sources: 'Sources',
  about: 'About the data',
};
