import type { Font, Shape } from '../../../scene/shapes.ts';
import type { Figure, Resting } from '../says/figure.ts';
import type { FigureWish } from '../says/wish.ts';
import {
  addressBlock,
  type Block,
  gapBlock,
  heightOf,
  LEADING,
  legendBlock,
  stacked,
  textBlock,
} from './text-blocks.ts';
import type { MeasureText } from './wrapped.ts';

interface Fit {
  /** How large text is, as a share of what the size asks for. */
  readonly scale: number;
  /** How many notes are told. */
  readonly notes: number;
  /** How much smaller or larger lines are drawn in the picture than at their own size. */
  readonly strokes: number;
  readonly resting: boolean;
  readonly measure: MeasureText;
  /** The width of title and credit, and that of all else. */
  readonly inner: number;
  readonly side: number;
}

/** All that a figure says: above, beside or below the picture, and at its foot. */
export function wordsBlocks(figure: Figure, wish: FigureWish, fit: Fit) {
  const { size, title, caption, quotation } = wish;
  const wide = { width: fit.inner, measure: fit.measure };
  const side = { width: fit.side, measure: fit.measure };
  const sans = (points: number, weight: Font['weight'] = 400): Font => ({
    family: 'sans',
    size: points * fit.scale,
    weight,
  });
  const serif = (points: number, weight: Font['weight']): Font => ({
    family: 'serif',
    size: points,
    weight,
  });
  const small = (words: string) => textBlock(words, sans(size.small), 'inkSoft', side);
  const told = figure.notes.slice(0, fit.notes);
  const untold = figure.notes.length - told.length;
  return {
    head: [
      ...(title === '' ? [] : [textBlock(title, serif(size.title, 600), 'ink', wide)]),
      ...(caption === ''
        ? []
        : [textBlock(caption, { ...sans(size.body), size: size.body }, 'inkSoft', wide)]),
      gapBlock(10),
    ],
    body: [
      ...figure.legend.flatMap((entries, index) => [
        ...(index === 0 ? [] : [gapBlock(4)]),
        legendBlock(entries, size.small * fit.scale, fit.strokes, side),
      ]),
      ...(figure.reading === '' ? [] : [gapBlock(3), small(figure.reading)]),
      ...section(figure.filters.map((filter) => small(`${filter}.`))),
      ...section(
        quotation === null
          ? []
          : [
              textBlock(quotation.words, serif(size.body * fit.scale, 400), 'ink', side),
              small(`${quotation.voice}. Source ${quotation.note}`),
              ...quotation.errata.map(small),
            ],
      ),
      ...section(
        told.length === 0
          ? []
          : [
              textBlock('Sources', sans(size.small, 600), 'ink', side),
              ...told.map((note, index) =>
                noteBlock(size.notes === 'full' ? note.words : note.short, index + 1),
              ),
            ],
      ),
      ...(untold === 0
        ? []
        : [small(`${told.length === 0 ? '' : 'and '}${untold} more; the app has them all.`)]),
      ...section(
        figure.documents.length === 0
          ? []
          : [small(`Context, from the public record: ${namedInWords(figure.documents)}.`)],
      ),
      ...(fit.resting && figure.resting.length > 0
        ? section([restingBlock(figure.resting, sans(size.small * RESTING_SIZE), fit)])
        : []),
    ],
    credit: [
      textBlock(figure.credit, sans(size.small * 0.95), 'inkSoft', wide),
      ...(wish.address === ''
        ? []
        : [addressBlock(wish.address, sans(size.small * 0.95), 'inkSoft', wide)]),
    ],
  };

  function noteBlock(words: string, number: number): Block {
    const margin = { words: `${number}.`, width: 18 * fit.scale };
    const { height, shapes } = textBlock(words, sans(size.small), 'inkSoft', side, margin);
    return { height, shapes: [{ kind: 'group', role: 'note', shapes }] };
  }
}

/** How high all lists together are at least: a row each has one line. Known before anything is measured. */
export function leastHeight(
  { resting }: Figure,
  { size }: Pick<FigureWish, 'size'>,
  fit: Pick<Fit, 'scale' | 'notes'> & Partial<Pick<Fit, 'resting'>>,
): number {
  const rows = fit.resting ? (resting.length / COLUMNS) * RESTING_SIZE : 0;
  return (fit.notes + rows) * size.small * fit.scale * LEADING;
}

/** Blocks with some room above them; nothing where there are none. */
function section(blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [gapBlock(8), ...blocks];
}

const COLUMNS = 3;
/** Of its text, as a share of other small text. */
const RESTING_SIZE = 0.86;
const COLUMN_GAP = 16;

/** Which sources each line rests on, in columns. */
function restingBlock(resting: readonly Resting[], font: Font, { side, measure }: Fit): Block {
  const width = (side - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;
  const rows = resting.map(({ words, notes }) =>
    textBlock(
      `${words} [${notes.length === 0 ? 'public\u00a0record' : notes.join(',\u00a0')}]`,
      font,
      'inkSoft',
      { width, measure },
    ),
  );
  const head = textBlock('What each line rests on', { ...font, weight: 600 }, 'ink', {
    width: side,
    measure,
  });
  const total = heightOf(rows);
  const columns: Block[][] = [[]];
  for (const row of rows) {
    const current = columns.at(-1) ?? [];
    if (columns.length < COLUMNS && heightOf(current) + row.height / 2 > total / COLUMNS) {
      columns.push([row]);
    } else {
      current.push(row);
    }
  }
  const shapes: Shape[] = columns.flatMap((blocks, index) =>
    stacked(blocks, index * (width + COLUMN_GAP), head.height),
  );
  return {
    height: head.height + Math.max(...columns.map(heightOf)),
    shapes: [...head.shapes, ...shapes],
  };
}

/** A figure has room for so many names of documents; its data has them all. */
const MOST_NAMED = 40;

/** Names in a row, and how many more there are where they are too many for a figure. */
export function namedInWords(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  if (more <= 0) return names.join('; ');
  return `${names.slice(0, MOST_NAMED).join('; ')}; and ${more} more`;
}
