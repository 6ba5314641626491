import { COLLECTIONS, type Collections } from '../build-model.ts';
import type { Announcement, Verdict } from './messages.ts';

/** How many records cross over at once: some milliseconds of work for the page. */
const RECORDS_AT_ONCE = 1000;

type Accepted = Extract<Verdict, { kind: 'accepted' }>;

/** What an accepted file lists, in parts from which the page can build the model one after the other. */
export function* partsOf({ file }: Accepted): Generator<Partial<Collections>> {
  for (const name of COLLECTIONS) {
    const records = file[name];
    for (let at = 0; at < records.length; at += RECORDS_AT_ONCE) {
      yield { [name]: records.slice(at, at + RECORDS_AT_ONCE) };
    }
  }
}

/** What is left of the verdict once its parts are told. */
export function announcementOf({ file, version, content }: Accepted): Announcement {
  return { kind: 'announced', version, title: file.title, content };
}
