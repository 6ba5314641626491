import { barsOf, packed } from '../model/biography.ts';
import type { ActorId } from '../model/dataset.ts';
import type { PairSection } from '../model/pair-lanes.ts';
import type { Tie } from '../model/tie.ts';
import type { Box } from './geometry.ts';
import { letterOn } from './letters.ts';
import type { Look } from './look.ts';
import { type Font, type Picture, polyline, type Shape, type Tone } from './shapes.ts';
import { barShapes, IN_FIGURE } from './time-shapes.ts';
import { AXIS_HEAD, type AxisScene, axisShapes } from './timeline-axis.ts';
import { NAME_FONTS, NAMES_LEFT, type NamesColumn, namesColumn } from './timeline-names.ts';

/** What the biographies of ties are drawn from. */
export interface TimelineScene extends AxisScene {
  readonly sections: readonly PairSection[];
  readonly nameOf: (actor: ActorId) => string;
  readonly tieName: (tie: Tie) => string;
  /** How a tie looks at the moment: its letter has the badge of that. */
  readonly lookOf: (tie: Tie) => Look;
}

/** A strip of the picture with its height; its shapes begin at 0. */
interface Row {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The least width of the axis beside the names, and the room between two columns of lanes, in pixels. */
const LEAST_AXIS = 130;
const GAP = 22;

/** All lanes in as many columns as show them largest in the given shape. */
export function timelinePicture(scene: TimelineScene, room: Box): Picture {
  const names = namesColumn(scene.sections, scene.nameOf);
  const blocks = blocksOf(scene, names);
  const leastWidth = names.width + LEAST_AXIS;
  const tried = [1, 2, 3, 4].map((columns) => settingIn(blocks, columns, leastWidth, room));
  const scaleOf = ({ width, height }: Box) => Math.min(room.width / width, room.height / height);
  const best = tried.reduce((first, each) =>
    scaleOf(each) > scaleOf(first) + 0.001 ? each : first,
  );
  return drawnIn(scene, blocks, best, names.width);
}

/** What is not parted between columns: a pair with its ties, and above the first of a section its title. */
interface LaneBlock {
  readonly height: number;
  readonly rowsIn: (columnWidth: number) => readonly Row[];
}

function blocksOf(scene: TimelineScene, names: NamesColumn): readonly LaneBlock[] {
  return scene.sections.flatMap(({ title, lanes }) =>
    lanes.map(({ pair, ties }, index): LaneBlock => {
      const packedBars = ties.map(({ episodes }) => packed(barsOf(scene.axis, episodes)));
      const heads = (index === 0 ? SECTION.height : 0) + PAIR.height;
      return {
        height: packedBars.reduce((sum, bars) => sum + tieHeight(bars), heads),
        rowsIn: (columnWidth) => [
          ...(index === 0 ? [sectionRow(names.ofSection(title), columnWidth)] : []),
          pairRow(names.ofPair(pair), columnWidth),
          ...ties.map(({ tie }, at) =>
            tieRow(scene, tie, names, packedBars[at] ?? [], columnWidth - names.width),
          ),
        ],
      };
    }),
  );
}

/** Where each block stands, in columns. */
interface Setting extends Box {
  readonly columnWidth: number;
  readonly columns: number;
  readonly places: readonly { readonly column: number; readonly y: number }[];
}

function settingIn(
  blocks: readonly LaneBlock[],
  most: number,
  leastWidth: number,
  room: Box,
): Setting {
  const columnWidth = Math.max((room.width - (most - 1) * GAP) / most, leastWidth);
  const total = blocks.reduce((sum, { height }) => sum + height, 0);
  let column = 0;
  let y = AXIS_HEAD;
  let tallest = AXIS_HEAD;
  const places = blocks.map(({ height }) => {
    // The next column begins where this one has more than its share, half a block for half a block.
    if (column < most - 1 && y - AXIS_HEAD + height / 2 > total / most) {
      column += 1;
      y = AXIS_HEAD;
    }
    const place = { column, y };
    y += height;
    tallest = Math.max(tallest, y);
    return place;
  });
  const columns = column + 1;
  const width = columns * columnWidth + (columns - 1) * GAP;
  return { width, height: tallest, columnWidth, columns, places };
}

function drawnIn(
  scene: TimelineScene,
  blocks: readonly LaneBlock[],
  setting: Setting,
  names: number,
): Picture {
  const { width, height, columnWidth, columns, places } = setting;
  const left = (column: number) => column * (columnWidth + GAP);
  const axes = Array.from(
    { length: columns },
    (_, column): Shape => ({
      kind: 'group',
      role: 'axis',
      x: left(column) + names,
      shapes: axisShapes(scene, columnWidth - names, height),
    }),
  );
  const rows = blocks.flatMap(({ rowsIn }, index) => {
    const place = places[index] ?? { column: 0, y: AXIS_HEAD };
    let { y } = place;
    return rowsIn(columnWidth).map((row): Shape => {
      const top = y;
      y += row.height;
      return { kind: 'group', role: 'row', x: left(place.column), y: top, shapes: row.shapes };
    });
  });
  return { width, height, shapes: [...axes, ...rows] };
}

/** Rows of words: how high they are, and where their words stand. */
const SECTION = { height: 22, baseline: 17 };
const PAIR = { height: 16, baseline: 12.5 };

function sectionRow(title: string, width: number): Row {
  return headRow(title, NAME_FONTS.section, rule(width, 'ink', 3), SECTION);
}

function pairRow(name: string, width: number): Row {
  const above = { ...rule(width, 'context', 1.5), opacity: 0.45 };
  return headRow(name, NAME_FONTS.pair, above, PAIR);
}

function headRow(
  words: string,
  font: Font,
  above: Shape,
  { height, baseline }: { readonly height: number; readonly baseline: number },
): Row {
  return {
    height,
    shapes: [above, { kind: 'text', x: 0, y: baseline, words, font, tone: 'ink', anchor: 'start' }],
  };
}

function rule(width: number, stroke: Tone, y: number) {
  const segments = polyline([
    { x: 0, y },
    { x: width, y },
  ]);
  return { kind: 'path', segments, stroke, width: 0.75 } as const;
}

function tieHeight(bars: ReturnType<typeof packed>): number {
  const rows = bars.reduce((most, { row }) => Math.max(most, row + 1), 1);
  return Math.max(rows * IN_FIGURE.step + 4, 15);
}

function tieRow(
  { tieName, lookOf }: TimelineScene,
  tie: Tie,
  names: NamesColumn,
  bars: ReturnType<typeof packed>,
  axisWidth: number,
): Row {
  return {
    height: tieHeight(bars),
    shapes: [
      {
        kind: 'group',
        role: 'tie',
        title: tieName(tie),
        shapes: [
          {
            kind: 'group',
            role: 'letter',
            x: 8,
            y: 7.5,
            scale: 0.8,
            // Without signs, for which a row has no room.
            shapes: letterOn({ x: 0, y: 0 }, tie.relation.mark, lookOf(tie)),
          },
          {
            kind: 'text',
            x: NAMES_LEFT.tie,
            y: 11,
            words: names.ofTie(tie),
            font: NAME_FONTS.tie,
            tone: 'ink',
            anchor: 'start',
          },
          {
            kind: 'group',
            role: 'bars',
            x: names.width,
            shapes: bars.flatMap((bar) => barShapes(bar, axisWidth, IN_FIGURE)),
          },
        ],
      },
    ],
  };
}
