import type { ViewName } from '../state/view.ts';

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
