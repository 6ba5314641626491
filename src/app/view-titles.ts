import type { ViewName } from '../state/view.ts';

export const VIEW_TITLES: Readonly<Record<ViewName, string>> = {
  network: 'Network',
  about: 'About the data',
};
