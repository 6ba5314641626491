import type { ViewName } from './view.ts';

/** What the navigation calls each view, in a dataset of so many years. */
export function viewTitle(name: ViewName, years: number): string {
  return name === 'years' ? titleOfYears(years) : VIEW_TITLES[name];
}

const VIEW_TITLES: Readonly<Record<Exclude<ViewName, 'years'>, string>> = {
  network: 'Network',
  compare: 'Compare',
  timeline: 'Timeline',
  matrix: 'Matrix',
  triads: 'Triads',
  table: 'Table',
  sources: 'Sources',
  about: 'About the data',
};

const NUMBERS = ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

function titleOfYears(years: number): string {
  if (years === 1) return 'The year';
  return `${NUMBERS[years - 2] ?? 'All'} years`;
}
