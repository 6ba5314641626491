import { type Comparison, TURNS, type Turn } from '../../../model/comparison.ts';
import { type RelationType, TENORS } from '../../../model/dataset.ts';
import { type Standing, TIE_STATES, type TieState } from '../../../model/standing.ts';
import { type ComparedYears, turnInWords } from '../../../model/words/prose.ts';
import { TENOR_NAMES } from '../../../model/words/tenor-words.ts';
import { capitalised, countInWords, tenorShown } from '../../../model/words/words.ts';
import {
  type Look,
  lookOf,
  lookOfTurn,
  SILENCE,
  standingLook,
  turnLook,
} from '../../../scene/look.ts';
import { lineSample } from '../../../scene/sample.ts';
import { widthTold } from '../../../scene/strokes.ts';
import type { LegendEntry } from './figure.ts';
import { type LegendSections, letterEntries, sections } from './legend-rows.ts';

/** How the legend of ties is drawn: as the lines beside it. */
export interface LegendManner {
  /** By what measure lines are narrower than on the large drawing. */
  readonly narrower: number;
  /** Whether lines carry letters. */
  readonly lettered: boolean;
}

/** The letters, colours, strokes and widths of the ties that are drawn. */
export function legendOfTies(
  relations: readonly RelationType[],
  shown: readonly Standing[],
  silent: boolean,
  { narrower, lettered }: LegendManner,
): LegendSections {
  const used = relationsOf(relations, shown);
  const tenors = new Set(shown.map(tenorShown));
  const states = new Set<TieState>(shown.map(({ state }) => state));
  const line = (words: string, wish: Parameters<typeof standingLook>[0], letter = false) =>
    lineEntry(words, standingLook(wish), narrower, lettered && letter);
  return sections(lettered ? letterEntries(used) : [], [
    ...TENORS.filter((tenor) => tenors.has(tenor)).map((tenor) =>
      line(TENOR_NAMES[tenor], { tenor }),
    ),
    ...TIE_STATES.filter((state) => states.has(state)).map((state) => line(state, { state }, true)),
    ...(silent ? [lineEntry('no evidence', SILENCE, 1)] : []),
    ...widthEntries(shown.map(lookOf), narrower),
    ...hatched(used).map(({ name }) => line(name, { hatched: true })),
    ...(shown.some(({ disputed }) => disputed)
      ? [line(lettered ? 'disputed (±)' : 'disputed', { disputed: true })]
      : []),
  ]);
}

/** What became of the ties that are drawn between two years. */
export function legendOfTurns(
  relations: readonly RelationType[],
  shown: readonly Comparison[],
  years: ComparedYears,
): LegendSections {
  const used = relationsOf(relations, shown);
  const turns = TURNS.filter((turn) => shown.some((each) => each.turn === turn));
  const inferred = (['new', 'turned'] as const).filter((turn) =>
    shown.some((each) => each.turn === turn && each.basis === 'silence'),
  );
  const line = (turn: Turn, basis: Comparison['basis'], words: string) =>
    lineEntry(words, turnLook({ turn, basis }), 1, true);
  return sections(letterEntries(used), [
    ...turns.map((turn) => line(turn, 'said', capitalised(turnInWords(turn, years)))),
    ...inferred.map((turn) =>
      line(turn, 'silence', `${capitalised(turnInWords(turn, years))}, inferred from silence`),
    ),
    ...widthEntries(shown.map(lookOfTurn), 1),
    ...hatched(used).map(({ name }) => lineEntry(name, turnLook({ hatched: true }), 1)),
  ]);
}

/** The kinds that are drawn, in the order of the dataset. */
function relationsOf(
  relations: readonly RelationType[],
  shown: readonly Pick<Standing, 'tie'>[],
): readonly RelationType[] {
  return relations.filter((relation) => shown.some(({ tie }) => tie.relation === relation));
}

function hatched(relations: readonly RelationType[]): readonly RelationType[] {
  return relations.filter((relation) => relation.line === 'hatched');
}

/** The widths that are drawn, each a number of sources. */
function widthEntries(drawn: readonly Look[], narrower: number): readonly LegendEntry[] {
  const told = new Set(drawn.flatMap((look) => widthTold(look) ?? []));
  return [...told]
    .sort((a, b) => a - b)
    .map((sources) =>
      lineEntry(countInWords(sources, 'source'), standingLook({ sources }), narrower),
    );
}

/** A stretch of line as a tie that looks so has it, with the basis of its letter where it has one. */
function lineEntry(words: string, look: Look, narrower: number, lettered = false): LegendEntry {
  return { words, sample: lineSample(look, { narrower, letter: lettered ? '' : null }) };
}
