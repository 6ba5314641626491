import type { Dataset } from '../../model/dataset.ts';
import { parametersOf } from './address-words.ts';

/** What a link says of the data on which it was made. */
export interface LinkMark {
  /** The version of that data. */
  readonly version: string;
  /** A short hash of what its view drew of them; `null` for a view that draws nothing of its own. */
  readonly drew: string | null;
}

/**
 * The mark is `v`: a version, and behind a dot the hash of what was drawn, `v=0123456789ab.89abcdef`. A link cannot
 * hold all that it showed, as a saved figure does; but that it shows something else by now must not go unsaid.
 * The address of the page while somebody browses has none: it is of the data on the screen.
 */
export function withLinkMark(address: string, { version, drew }: LinkMark): string {
  return `${address}&v=${version}${drew === null ? '' : `.${drew}`}`;
}

/** The mark that names the data, and says nothing of what a view draws of them. */
export function versionMark({ version }: Pick<Dataset, 'version'>): LinkMark {
  return { version, drew: null };
}

/** The mark of an address; `null` where it has none that is sound, as links had none at first. */
export function readLinkMark(search: string): LinkMark | null {
  const mark = /^([0-9a-f]{12})(?:\.([0-9a-f]{8}))?$/.exec(parametersOf(search).get('v') ?? '');
  const [, version, drew = null] = mark ?? [];
  return version === undefined ? null : { version, drew };
}
