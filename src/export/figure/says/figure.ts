import type { Picture, Shape } from '../../../scene/shapes.ts';
import type { FigureName } from '../../../state/views.ts';

/** A row of a legend: a sample as it is drawn, and what it means. */
export interface LegendEntry {
  readonly words: string;
  /** In a box of the size of `SAMPLE`. */
  readonly sample: readonly Shape[];
}

/** A source, numbered by its place in a list. */
export interface Note {
  /** Author, title, publisher, date and address, as far as they are known. */
  readonly words: string;
  /** Author or title, and the date: for where there is no room. */
  readonly short: string;
}

/** One line of a drawing, and the numbers of the notes that it rests on. */
export interface Resting {
  readonly words: string;
  readonly notes: readonly number[];
}

export interface FigureQuotation {
  readonly claim: string;
  /** The words, between quotation marks, and who says them. */
  readonly words: string;
  readonly voice: string;
  /** What is said of these words, a sentence or more each; none of most. */
  readonly errata: readonly string[];
  /** The number of its source. */
  readonly note: number;
}

/** Everything that a figure shows and says, whatever its size, colours and format. */
export interface Figure {
  readonly view: FigureName;
  /** What its title and its caption are until the reader changes them. */
  readonly title: string;
  readonly caption: string;
  /** One line for each filter in force; none where nothing is filtered. */
  readonly filters: readonly string[];
  /** What is drawn, and nothing else: rows, in sections. */
  readonly legend: readonly (readonly LegendEntry[])[];
  /** How to read what a legend row cannot say: one sentence, or none. */
  readonly reading: string;
  /** The sources that the drawn lines rest on, numbered from 1 by their place. */
  readonly notes: readonly Note[];
  /** The documents on public record behind what is drawn as context. */
  readonly documents: readonly string[];
  readonly resting: readonly Resting[];
  /** The words behind the selected tie, each of which can stand in the figure. */
  readonly quotations: readonly FigureQuotation[];
  readonly credit: string;
  /** The picture in words, for who cannot see it. */
  readonly alternative: string;
  /** Of its file, without the ending: as it is, and with words of the selected tie in it. */
  readonly fileName: string;
  readonly fileNameQuoting: string;
  /** What is drawn and how it reads, by the ids of the dataset: what a later version is compared with. */
  readonly drawn: Readonly<Record<string, string>>;
  /** The picture in the shape of some room; its size is its own. Without a height it is as high as it needs. */
  readonly pictureIn: (room: { readonly width: number; readonly height: number | null }) => Picture;
}
