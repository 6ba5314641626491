import { type Comparison, TURNS, type Turn } from '../../../model/comparison.ts';
import { type RelationType, TENORS } from '../../../model/dataset.ts';
import { type Standing, TIE_STATES, type TieState } from '../../../model/standing.ts';
import { turnInWords, type Years } from '../../../model/words/prose.ts';
import { TENOR_NAMES } from '../../../model/words/tenor-words.ts';
import { capitalised, countInWords, tenorShown } from '../../../model/words/words.ts';
import { DASHES } from '../../../scene/dashes.ts';
import { letterOn, signedLetter } from '../../../scene/letters.ts';
import { looksOf, turnLooksOf } from '../../../scene/look.ts';
import { strokeOf, widthTold } from '../../../scene/strokes.ts';
import type { LegendEntry } from './figure.ts';
import { across, type Legend, letterEntries, MIDDLE, sections, stroke } from './legend-rows.ts';

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
): Legend {
  const used = relationsOf(relations, shown);
  const tenors = new Set(shown.map(tenorShown));
  const states = new Set<TieState>(shown.map(({ state }) => state));
  const line = (words: string, looks: readonly string[], letter: string | null = null) =>
    lineEntry(words, looks, { narrower, letter: lettered ? letter : null });
  return sections(lettered ? letterEntries(used) : [], [
    ...TENORS.filter((tenor) => tenors.has(tenor)).map((tenor) =>
      line(TENOR_NAMES[tenor], [`tenor-${tenor}`, 'state-attested', 'sources-1']),
    ),
    ...TIE_STATES.filter((state) => states.has(state)).map((state) =>
      line(state, [`state-${state.replaceAll(' ', '-')}`, 'sources-1'], ''),
    ),
    ...(silent ? [silenceEntry()] : []),
    ...widthEntries(
      shown.map((standing) => looksOf(standing, 'shown')),
      narrower,
    ),
    ...hatched(used).map(({ name }) => line(name, ['hatched', 'sources-1'])),
    ...(shown.some(({ disputed }) => disputed)
      ? [line(lettered ? 'disputed (±)' : 'disputed', ['disputed', 'sources-1'])]
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
  const inferred = (['appeared', 'ended'] as const).filter((turn) =>
    shown.some((each) => each.turn === turn && each.ground === 'silence'),
  );
  const line = (turn: Turn, ground: string, words: string) =>
    lineEntry(words, [`turn-${turn.replaceAll(' ', '-')}`, `ground-${ground}`, 'sources-1'], {
      narrower: 1,
      letter: '',
    });
  return sections(letterEntries(used), [
    ...turns.map((turn) => line(turn, 'said', capitalised(turnInWords(turn, years)))),
    ...inferred.map((turn) =>
      line(turn, 'silence', `${capitalised(turnInWords(turn, years))}, inferred from silence`),
    ),
    ...widthEntries(
      shown.map((each) => turnLooksOf(each, 'shown')),
      1,
    ),
    ...hatched(used).map(({ name }) => stroke(name, { dashes: DASHES.hatched, width: 7 })),
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
function widthEntries(
  drawn: readonly (readonly string[])[],
  narrower: number,
): readonly LegendEntry[] {
  const told = new Set(drawn.flatMap((looks) => widthTold(looks) ?? []));
  return [...told]
    .sort((a, b) => a - b)
    .map((sources) =>
      lineEntry(countInWords(sources, 'source'), [`sources-${sources}`], {
        narrower,
        letter: null,
      }),
    );
}

function silenceEntry(): LegendEntry {
  return stroke('no evidence', { stroke: 'context', width: 1, dashes: DASHES.silence });
}

/** A stretch of line as a tie with these looks has it, with the ground of its letter. */
function lineEntry(
  words: string,
  looks: readonly string[],
  { narrower, letter }: { readonly narrower: number; readonly letter: string | null },
): LegendEntry {
  const { tone, below, ...own } = strokeOf(looks, narrower);
  const hollow = below.some(({ part }) => part === 'edge');
  return {
    words,
    sample: [
      ...below.map((each) =>
        across({ stroke: each.part === 'halo' ? 'disputed' : tone, width: each.width }),
      ),
      across({ ...own, stroke: hollow ? 'paper' : tone }),
      ...(letter === null ? [] : letterOn(MIDDLE, signedLetter(letter, looks).trim(), looks)),
    ],
  };
}
