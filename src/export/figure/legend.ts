import type { Episode } from '../../model/biography.ts';
import { type Comparison, TURNS } from '../../model/comparison.ts';
import type { RelationType, Tenor } from '../../model/dataset.ts';
import { CELL_STATES, type Cell } from '../../model/matrix.ts';
import { turnInWords, type Years } from '../../model/prose.ts';
import { standsOnSources } from '../../model/rests-on.ts';
import { type Standing, TIE_STATES, type TieState } from '../../model/standing.ts';
import { type Sign, signOf } from '../../model/triads.ts';
import { capitalised, countInWords, tenorShown } from '../../model/words.ts';
import { CELL_SIZE, cellShapes } from '../../scene/cell-shapes.ts';
import { letterBox } from '../../scene/letters.ts';
import { type PathShape, polyline, type Shape } from '../../scene/shapes.ts';
import { strokeOf } from '../../scene/strokes.ts';
import { barShapes } from '../../scene/time-shapes.ts';
import { WIDEST } from '../../ui/line-width.ts';
import { DASHES } from '../../ui/strokes.ts';
import { type LegendEntry, SAMPLE } from './figure.ts';

const MIDDLE = { x: SAMPLE.width / 2, y: SAMPLE.height / 2 };
const TENORS: readonly Tenor[] = ['cooperative', 'conflictual', 'ambivalent'];

/** The letters, colours, strokes and widths of the ties that are drawn. */
export function legendOfTies(
  relations: readonly RelationType[],
  shown: readonly Standing[],
  silent: boolean,
): Legend {
  const used = relationsOf(relations, shown);
  const tenors = new Set(shown.map(tenorShown));
  const states = new Set<TieState>(shown.map(({ state }) => state));
  const widened = shown.filter(
    (standing) => standsOnSources(standing) && standing.tie.relation.line === 'plain',
  );
  const widths = [
    ...new Set(
      widened
        .filter(({ state }) => state !== 'carried forward')
        .map(({ sources }) => Math.min(sources.length, WIDEST)),
    ),
  ].sort((a, b) => a - b);
  return sections(letterEntries(used), [
    ...TENORS.filter((tenor) => tenors.has(tenor)).map((tenor) =>
      line(tenor, [`tenor-${tenor}`, 'state-attested', 'sources-1']),
    ),
    ...TIE_STATES.filter((state) => states.has(state)).map((state) =>
      line(state, [`state-${state.replaceAll(' ', '-')}`, 'sources-1']),
    ),
    ...(silent ? [silenceEntry()] : []),
    ...widths.map((sources) => line(countInWords(sources, 'source'), [`sources-${sources}`])),
    ...hatchedEntries(used),
    ...(shown.some(({ disputed }) => disputed)
      ? [line('disputed (±)', ['disputed', 'sources-1'])]
      : []),
  ]);
}

/** What became of the ties that are drawn between two years. */
export function legendOfTurns(
  relations: readonly RelationType[],
  shown: readonly Comparison[],
  years: Years,
): Legend {
  const used = relationsOf(relations, shown);
  const turns = TURNS.filter((turn) => shown.some((each) => each.turn === turn));
  const inferred = shown.some(
    ({ turn, ground }) => ground === 'silence' && (turn === 'appeared' || turn === 'ended'),
  );
  return sections(letterEntries(used), [
    ...turns.map((turn) =>
      line(capitalised(turnInWords(turn, years)), [
        `turn-${turn.replaceAll(' ', '-')}`,
        'ground-said',
        'sources-1',
      ]),
    ),
    ...(inferred ? [stroke('inferred from silence', { dashes: DASHES.inferred, width: 2.5 })] : []),
    ...hatchedEntries(used),
  ]);
}

/** How far a soft end fades where a bar is as short as a sample. */
const SOFT_SAMPLE = 0.25;

const BARS = [
  ['full', 'says so'],
  ['thin', 'takes it for granted'],
  ['dotted', 'only supposes'],
  ['struck', 'speaks against it'],
] as const;

/** What bars mean; `looks` are those that are drawn. */
export function legendOfBars(
  relations: readonly RelationType[],
  episodes: readonly Episode[],
  looks: ReadonlySet<string>,
): Legend {
  const tenors = new Set(episodes.map(({ claim }) => claim.tenor));
  const bar = (words: string, look: (typeof BARS)[number][0], tone: Tenor, soft = false) => ({
    words,
    sample: [
      {
        kind: 'group' as const,
        role: 'sample',
        y: 2,
        shapes: barShapes(
          {
            key: words,
            title: words,
            from: 0.06,
            to: 0.94,
            softStart: soft,
            softEnd: soft,
            tone,
            look,
            row: 0,
            claims: 2,
          },
          SAMPLE.width,
          SOFT_SAMPLE,
        ),
      },
    ],
  });
  const first = TENORS.find((tenor) => tenors.has(tenor)) ?? 'cooperative';
  return sections(letterEntries(relations), [
    ...TENORS.filter((tenor) => tenors.has(tenor)).map((tenor) => bar(tenor, 'full', tenor)),
    ...BARS.filter(([look]) => looks.has(look)).map(([look, words]) => bar(words, look, first)),
    ...(episodes.some(({ softStart, softEnd }) => softStart || softEnd)
      ? [bar('inferred, approximate or open end', 'full', first, true)]
      : []),
  ]);
}

const SIGN_WORDS: readonly (readonly [Sign, string])[] = [
  ['positive', 'all cooperative'],
  ['negative', 'all conflictual'],
  ['ambivalent', 'mixed'],
];

/** The forms of the cells that are drawn, and their colours and bars. */
export function legendOfCells(cells: readonly Cell[]): Legend {
  const coloured = cells.filter(({ state }) => state !== 'denied');
  const signs = new Set(coloured.map(({ ties }) => signOf(ties.filter(standsOnSources))));
  const states = CELL_STATES.filter((state) => cells.some((cell) => cell.state === state));
  return sections(
    states.map((state) => cellEntry(state, cellShapes(state, 'unknown'))),
    SIGN_WORDS.filter(([sign]) => signs.has(sign)).map(([sign, words]) =>
      cellEntry(words, cellShapes('attested', sign)),
    ),
  );
}

type Legend = readonly (readonly LegendEntry[])[];

function sections(...each: Legend): Legend {
  return each.filter((entries) => entries.length > 0);
}

function cellEntry(words: string, shapes: readonly Shape[]): LegendEntry {
  const x = (SAMPLE.width - CELL_SIZE) / 2;
  const y = (SAMPLE.height - CELL_SIZE) / 2;
  return { words, sample: [{ kind: 'group', role: 'sample', x, y, shapes }] };
}

/** The kinds that are drawn, in the order of the dataset. */
function relationsOf(
  relations: readonly RelationType[],
  shown: readonly Pick<Standing, 'tie'>[],
): readonly RelationType[] {
  return relations.filter((relation) => shown.some(({ tie }) => tie.relation === relation));
}

function letterEntries(relations: readonly RelationType[]): readonly LegendEntry[] {
  return relations.map(({ name, mark }) => ({
    words: name,
    sample: letterBox(MIDDLE, mark, 'ink'),
  }));
}

function hatchedEntries(relations: readonly RelationType[]): readonly LegendEntry[] {
  return relations
    .filter((relation) => relation.line === 'hatched')
    .map(({ name }) => stroke(name, { ...strokeOf(['hatched']), stroke: 'conflictual' }));
}

function silenceEntry(): LegendEntry {
  return stroke('no evidence', { stroke: 'context', width: 1, dashes: DASHES.silence });
}

/** A stretch of line as a tie with these looks has it. */
function line(words: string, looks: readonly string[]): LegendEntry {
  const { tone, below, ...own } = strokeOf(looks);
  const hollow = below.some(({ part }) => part === 'edge');
  return {
    words,
    sample: [
      ...below.map((each) =>
        across({ stroke: each.part === 'halo' ? 'disputed' : tone, width: each.width }),
      ),
      across({ ...own, stroke: hollow ? 'paper' : tone }),
    ],
  };
}

type Look = Pick<PathShape, 'stroke' | 'width' | 'dashes' | 'round' | 'opacity'>;

function stroke(words: string, look: Look): LegendEntry {
  return { words, sample: [across({ stroke: 'ink', ...look })] };
}

function across(look: Look): PathShape {
  const { width = 1, dashes = [], round = false, opacity = 1 } = look;
  return {
    kind: 'path',
    segments: polyline([
      { x: 2, y: MIDDLE.y },
      { x: SAMPLE.width - 2, y: MIDDLE.y },
    ]),
    stroke: look.stroke,
    width,
    dashes,
    round,
    opacity,
  };
}
