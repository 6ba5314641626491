import type { Collections } from '../../dataset/build-model.ts';
import type { Encoding } from '../../dataset/encodings.ts';
import type { Problem } from '../../dataset/problem.ts';
import type { PlacedFile } from '../../dataset/with-places.ts';
import type { ForeignTable } from '../../foreign/foreign-table.ts';
import type { MappedSummary, Mapping } from '../../foreign/mapping/mapping.ts';
import type { ReadingWish } from './read-content.ts';

/** A file of the reader's device. */
export interface BroughtFile {
  readonly file: Blob;
  readonly name: string;
  /** The day on which it was last changed, as the device says. */
  readonly written: string;
}

/** What a reader brings to be opened. Days are in EDTF: `2024-05-12`. */
export type Arrival =
  | ({ readonly kind: 'file' } & BroughtFile)
  /** Files that were chosen together: a table of ties, one of their actors, and what the columns mean, in any order. */
  | { readonly kind: 'files'; readonly files: readonly BroughtFile[] }
  /** Words are undated: today is only the day on which they are pasted. */
  | { readonly kind: 'paste'; readonly text: string; readonly today: string }
  /** A whole address that the reader agreed to; undated where the host names no day. */
  | { readonly kind: 'link'; readonly address: string; readonly today: string };

/** What became of it. */
export type DoorVerdict =
  | {
      readonly kind: 'accepted';
      readonly file: PlacedFile;
      readonly version: string;
      /** What reads as the same dataset again. */
      readonly content: Blob;
    }
  /** It is no dataset of our format, but a table or a graph: which column is what? */
  | {
      readonly kind: 'table';
      readonly table: ForeignTable;
      /** As guessed. */
      readonly mapping: Mapping;
      readonly asRead: AsRead;
      /** As a file says that came with it; null where none did. */
      readonly saved: MappingBeside | null;
    }
  | Refusal
  | { readonly kind: 'unreachable'; readonly reason: string };

/** What the columns mean as a file says that was saved beside the table. */
export interface MappingBeside {
  readonly mapping: Mapping;
  /** The name of that file. */
  readonly name: string;
}

/** How a table was read, and whether the reader can have it read otherwise. */
export interface AsRead extends ReadingWish {
  /** In which the text is; null where that is no question. */
  readonly encoding: Encoding | null;
  /** Whether it can be read anew: not where two files were chosen together. */
  readonly changeable: boolean;
  /** The names of two tables that were chosen together: the reader can say which of them lists the actors. */
  readonly together?: readonly [ties: string, actors: string];
}

/** A dataset that was let in, without what crosses over in parts. */
export interface Announcement {
  readonly kind: 'announced';
  readonly version: string;
  readonly title: string;
  readonly content: Blob;
}

export interface Refusal {
  readonly kind: 'refused';
  /** The first of them. */
  readonly problems: readonly Problem[];
  /** How many there are. */
  readonly count: number;
}

/** What became of a table of actors that was added to one of ties. */
export type ActorsVerdict =
  | {
      readonly kind: 'added';
      /** The table of ties, with its actors. */
      readonly table: ForeignTable;
      readonly actorColumns: Mapping['actorColumns'];
    }
  | Refusal;

/** What a doorkeeper is asked, one thing at a time. */
export type DoorRequest =
  | { readonly kind: 'open'; readonly arrival: Arrival }
  | { readonly kind: 'add actors'; readonly file: BroughtFile }
  | { readonly kind: 'read as'; readonly wish: ReadingWish }
  | { readonly kind: 'understand'; readonly mapping: Mapping }
  | { readonly kind: 'open as'; readonly mapping: Mapping }
  | { readonly kind: 'list problems' };

export type Reply =
  | {
      readonly kind: 'verdict';
      readonly verdict: Exclude<DoorVerdict, { kind: 'accepted' }> | Announcement;
    }
  | { readonly kind: 'actors'; readonly verdict: ActorsVerdict }
  | { readonly kind: 'understood'; readonly summary: MappedSummary }
  /** All problems of what was refused, a sentence on each line. */
  | { readonly kind: 'problems'; readonly list: Blob };

/** What is being done, and how much of it is done, from 0 to 1; `null` where nobody knows. */
export interface Progress {
  readonly step: 'fetching' | 'reading' | 'checking' | 'laying out';
  readonly done: number | null;
}

export type Report = (progress: Progress) => void;

/** What a worker tells the page. */
export type DoorMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'part'; readonly part: Partial<Collections> }
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'fault'; readonly reason: string };
