import { asMeant, escaped, parametersOf } from './address-words.ts';

/** What an address says of the page itself, whatever the view. */
export interface PageOptions {
  /** The theme that the link was made with; `null` where it leaves that to its reader. */
  readonly theme: 'light' | 'dark' | null;
  /**
   * The dataset, where it is not the app's own: the address of its file, or `local:` and the version
   * of one that was opened from the reader's own device.
   */
  readonly data: string | null;
  /** Which actors of it the reader takes for others, as `joins-address.ts` reads it; `null` for none. */
  readonly joined: string | null;
  /** Whether the page is a frame in another page: nothing but the view, its time and its credit. */
  readonly embedded: boolean;
}

export const NO_OPTIONS: PageOptions = { theme: null, data: null, joined: null, embedded: false };

/** Reads `theme=dark` or `theme=light`, `data`, `joined`, and `embed`, which needs no value. */
export function readPageOptions(search: string): PageOptions {
  const parameters = parametersOf(search);
  const theme = parameters.get('theme');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    data: parameters.get('data') || null,
    joined: parameters.get('joined') || null,
    embedded: parameters.has('embed'),
  };
}

/** What an address says of the view alone, whenever the link was made. */
export function withoutPageOptions(search: string): string {
  const parts = asMeant(search).slice(1).split('&');
  return `?${parts.filter((part) => !/^(theme|data|joined|embed|v)(=|$)/.test(part)).join('&')}`;
}

/** The address of a view with that of the page behind it: `?year=2022&theme=dark&embed`. */
export function withPageOptions(address: string, options: PageOptions): string {
  const { theme, data, joined, embedded } = options;
  return [
    address,
    ...(data === null ? [] : [`data=${escaped(data).replaceAll('%2F', '/')}`]),
    ...(joined === null ? [] : [`joined=${escaped(joined).replaceAll('%2C', ',')}`]),
    ...(theme === null ? [] : [`theme=${theme}`]),
    ...(embedded ? ['embed'] : []),
  ].join('&');
}
