import { barsOf, packed } from '../model/biography.ts';
import type { PairSection } from '../model/pair-lanes.ts';
import type { PairId, Tie } from '../model/tie.ts';
import type { Box } from './geometry.ts';
import { letterOn } from './letters.ts';
import type { Look } from './look.ts';
import { type Font, type Picture, polyline, type Shape, type Tone } from './shapes.ts';
import { barShapes, IN_FIGURE } from './time-shapes.ts';
import { AXIS_HEAD, type AxisScene, axisShapes } from './timeline-axis.ts';

/** What the biographies of ties are drawn from. */
export interface TimelineScene extends AxisScene {
  readonly sections: readonly PairSection[];
  readonly pairName: (pair: PairId) => string;
  readonly tieName: (tie: Tie) => string;
  /** How a tie looks at the moment: its letter has the badge of that. */
  readonly lookOf: (tie: Tie) => Look;
}

/** A strip of the picture with its height; its shapes begin at 0. */
interface Row {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Widths of one column of lanes, in pixels: names, and the axis beside them. */
const NAMES = 118;
const LEAST_AXIS = 150;
const GAP = 22;

/** All lanes in as many columns as show them largest in the given shape. */
export function timelinePicture(scene: TimelineScene, room: Box): Picture {
  const blocks = blocksOf(scene);
  const tried = [1, 2, 3, 4].map((columns) => settingIn(blocks, columns, room));
  const scaleOf = ({ width, height }: Box) => Math.min(room.width / width, room.height / height);
  const best = tried.reduce((first, each) =>
    scaleOf(each) > scaleOf(first) + 0.001 ? each : first,
  );
  return drawnIn(scene, blocks, best);
}

/** What is not parted between columns: a pair with its ties, and above the first of a section its title. */
interface LaneBlock {
  readonly height: number;
  readonly rowsIn: (columnWidth: number) => readonly Row[];
}

function blocksOf(scene: TimelineScene): readonly LaneBlock[] {
  return scene.sections.flatMap(({ title, lanes }) =>
    lanes.map(({ pair, ties }, index): LaneBlock => {
      const packedBars = ties.map(({ episodes }) => packed(barsOf(scene.axis, episodes)));
      const heads = (index === 0 ? SECTION.height : 0) + PAIR.height;
      return {
        height: packedBars.reduce((sum, bars) => sum + tieHeight(bars), heads),
        rowsIn: (columnWidth) => [
          ...(index === 0 ? [sectionRow(title, columnWidth)] : []),
          pairRow(scene.pairName(pair), columnWidth),
          ...ties.map(({ tie }, at) =>
            tieRow(scene, tie, packedBars[at] ?? [], columnWidth - NAMES),
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

function settingIn(blocks: readonly LaneBlock[], most: number, room: Box): Setting {
  const columnWidth = Math.max((room.width - (most - 1) * GAP) / most, NAMES + LEAST_AXIS);
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

function drawnIn(scene: TimelineScene, blocks: readonly LaneBlock[], setting: Setting): Picture {
  const { width, height, columnWidth, columns, places } = setting;
  const left = (column: number) => column * (columnWidth + GAP);
  const axes = Array.from(
    { length: columns },
    (_, column): Shape => ({
      kind: 'group',
      role: 'axis',
      x: left(column) + NAMES,
      shapes: axisShapes(scene, columnWidth - NAMES, height),
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
  const font = { family: 'serif', size: 12, weight: 600 } as const;
  return headRow(title, font, rule(width, 'ink', 3), SECTION);
}

function pairRow(name: string, width: number): Row {
  const font = { family: 'sans', size: 10.5, weight: 600 } as const;
  const above = { ...rule(width, 'context', 1.5), opacity: 0.45 };
  return headRow(name, font, above, PAIR);
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
            x: 18,
            y: 11,
            words: tie.relation.shortName,
            font: { family: 'sans', size: 9.5, weight: 400 },
            tone: 'ink',
            anchor: 'start',
          },
          {
            kind: 'group',
            role: 'bars',
            x: NAMES,
            shapes: bars.flatMap((bar) => barShapes(bar, axisWidth, IN_FIGURE)),
          },
        ],
      },
    ],
  };
}
