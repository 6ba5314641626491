import { isOwnDataset } from '../dataset/own-dataset.ts';
import { sha256Of } from '../dataset/version-of.ts';
import type { Dataset } from '../model/dataset.ts';
import { addressOf } from '../state/address/view-address.ts';
import type { View } from '../state/view.ts';

/** So long may a name be with its ending: every file system, archive and mail takes it. */
const MOST = 100;
/** Of the title of a dataset, so much. */
const MOST_OF_TITLE = 30;
/** Of a hash that tells names apart which were cut, so much. */
const HASH = 6;

/**
 * The name of a file: of which data, what it shows, what the reader has selected, focused, filtered and left out,
 * and of which version of the data. In small letters of ASCII, digits and hyphens, which no file system refuses or
 * takes for others. What has no room, or other letters, gives way to a short hash of it.
 *
 * @param what what is shown and of when: "network-2022".
 * @param ending what follows: ".svg", "-ties.csv".
 */
export function fileNameOf(dataset: Dataset, view: View, what: string, ending: string): string {
  const data = isOwnDataset(dataset) ? 'two-triangles' : plain(dataset.title, MOST_OF_TITLE);
  const [head, tail] = [`${data || 'dataset'}-${what}`, `-${dataset.version}${ending}`];
  const chosen = chosenIn(view);
  const room = MOST - head.length - tail.length;
  return `${head}${chosen === '' ? '' : inRoom(chosen, room)}${tail}`;
}

/** What the address of a view says beside its name and its year: "tie=military:dprk:russia&off=war". */
function chosenIn(view: View): string {
  return addressOf(view)
    .slice(1)
    .split('&')
    .filter((part) => !/^(view|year|since|until)=/.test(part))
    .join('&');
}

function inRoom(chosen: string, room: number): string {
  const words = plain(chosen, Number.POSITIVE_INFINITY);
  if (words.length + 1 <= room && !chosen.includes('%')) return `-${words}`;
  const hash = sha256Of(chosen).slice(0, HASH);
  return `-${[plain(words, room - HASH - 2), hash].filter((part) => part !== '').join('-')}`;
}

/** Text as small letters, digits and hyphens; letters with marks without these. */
function plain(text: string, most: number): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/%[0-9a-f]{2}/g, '-')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, Math.max(most, 0))
    .replace(/^-+|-+$/g, '');
}
