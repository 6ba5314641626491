import type { Snapshot } from '../../../src/model/dataset.ts';
import { titledMoment } from '../../../src/model/words/moment-words.ts';

/** What a link to a year shows, before anybody follows it. */
export interface Card {
  readonly year: Snapshot['id'];
  readonly title: string;
  readonly description: string;
  /** The picture in words. */
  readonly alternative: string;
}

export function cardOf(snapshot: Snapshot, alternative: string): Card {
  return {
    year: snapshot.id,
    title: titledMoment(snapshot),
    description: snapshot.caption.map(({ sentence }) => sentence).join(' '),
    alternative,
  };
}

/** The picture of a year, in the folder of the build. */
export function pictureFile(year: Snapshot['id']): string {
  return `card-${year}.png`;
}

/** The page of a year, in the folder of the build: a link to it ends with the year and a slash. */
export function pageFile(year: Snapshot['id']): string {
  return `${year}/index.html`;
}

/** Whether a file of the build is there for who shows links, and not for the app. */
export function isForLinks(file: string): boolean {
  return /^card-[^/]+\.png$|^[^/]+\/index\.html$/.test(file);
}
