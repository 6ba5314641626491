import type { ActorId } from '../model/dataset.ts';
import type { PairSection } from '../model/pair-lanes.ts';
import { actorsOf, type PairId, type Tie } from '../model/tie.ts';
import type { Font } from './shapes.ts';
import { sharingRoom, shortName, widthInLetters } from './short-name.ts';

export const NAME_FONTS = {
  section: { family: 'serif', size: 12, weight: 600 },
  pair: { family: 'sans', size: 10.5, weight: 600 },
  tie: { family: 'sans', size: 9.5, weight: 400 },
} as const satisfies Readonly<Record<string, Font>>;

type Named = keyof typeof NAME_FONTS;

/** Where words begin, in pixels: those of a tie behind its letter. */
export const NAMES_LEFT: Readonly<Record<Named, number>> = { section: 0, pair: 0, tie: 18 };
/** Room between words and axis, in pixels. */
const EDGE = 6;
const NARROWEST = 118;
const WIDEST = 210;
/** How wide a letter is, about, as a share of the size of its font: as capitals are in ours. */
const LETTER = { sans: 0.5, serif: 0.58 } as const;

/** The column of names beside the axis of a timeline: what stands in it, and how wide it is, in pixels. */
export interface NamesColumn {
  readonly width: number;
  readonly ofSection: (title: string) => string;
  readonly ofPair: (pair: PairId) => string;
  /** The kind of a tie, and its direction where it has one: the fonts of figures have no arrows. */
  readonly ofTie: (tie: Tie) => string;
}

/** As wide as its longest name, within bounds; names that are wider end in "…". */
export function namesColumn(
  sections: readonly PairSection[],
  nameOf: (actor: ActorId) => string,
): NamesColumn {
  const columnOf = (width: number): NamesColumn => {
    const roomFor = (named: Named) =>
      (width - EDGE - NAMES_LEFT[named]) / letterIn(NAME_FONTS[named]);
    return {
      width,
      ofSection: (title) => shortName(title, roomFor('section')),
      ofPair: (pair) => sharingRoom(actorsOf(pair).map(nameOf), [' – '], roomFor('pair')),
      ofTie: ({ relation, from, to }) => {
        const names = relation.directed ? [nameOf(from), nameOf(to)] : [];
        return sharingRoom([relation.shortName, ...names], [': ', ' to '], roomFor('tie'));
      },
    };
  };
  const whole = columnOf(Number.POSITIVE_INFINITY);
  const roomOf = (named: Named, words: string) =>
    NAMES_LEFT[named] + widthInLetters(words) * letterIn(NAME_FONTS[named]) + EDGE;
  const wished = sections.flatMap(({ title, lanes }) => [
    roomOf('section', title),
    ...lanes.flatMap(({ pair, ties }) => [
      roomOf('pair', whole.ofPair(pair)),
      ...ties.map(({ tie }) => roomOf('tie', whole.ofTie(tie))),
    ]),
  ]);
  const widest = wished.reduce((most, each) => Math.max(most, each), NARROWEST);
  return columnOf(Math.min(Math.ceil(widest), WIDEST));
}

function letterIn({ family, size }: (typeof NAME_FONTS)[Named]): number {
  return size * LETTER[family];
}
