import { type Comparison, TURNS, type Turn } from '../../../model/comparison.ts';
import { type RelationType, TENORS } from '../../../model/dataset.ts';
import { type Standing, TIE_STATES } from '../../../model/standing.ts';
import type { ComparedMoments } from '../../../model/time/moment.ts';
import { TENOR_NAMES } from '../../../model/words/tenor-words.ts';
import { turnInWords } from '../../../model/words/turn-words.ts';
import { capitalised, countInWords } from '../../../model/words/words.ts';
import { type Look, lookOf, lookOfTurn, SILENCE, turnLook } from '../../../scene/look.ts';
import { plainest, plainestInInk } from '../../../scene/plainest.ts';
import { lineSample } from '../../../scene/sample.ts';
import { strokeOf, widthTold } from '../../../scene/strokes.ts';
import type { LegendEntry } from './figure.ts';
import { type LegendSections, letterEntries, sections } from './legend-rows.ts';

/** How the legend of ties is drawn: as the lines beside it. */
export interface LegendManner {
  /** By what measure lines are narrower than on the large drawing. */
  readonly narrower: number;
  /** Whether lines carry letters. */
  readonly lettered: boolean;
}

/** The letters, colours, strokes and widths of the ties that are drawn, each in a stroke that is drawn. */
export function legendOfTies(
  relations: readonly RelationType[],
  shown: readonly Standing[],
  silent: boolean,
  manner: LegendManner,
): LegendSections {
  const { lettered } = manner;
  const used = relationsOf(relations, shown);
  const looks = [...new Set(shown.map(lookOf))].filter((look) => look.kind === 'standing');
  // What is hatched has the colour of all that is.
  const coloured = looks.filter((look) => !look.hatched);
  const isSeen = (look: Look) => lettered || hasHalo(look);
  return sections(lettered ? letterEntries(used) : [], [
    ...TENORS.flatMap((tenor) =>
      row(
        TENOR_NAMES[tenor],
        plainest(coloured.filter((look) => strokeOf(look).tone === tenor)),
        manner,
      ),
    ),
    ...TIE_STATES.flatMap((state) => {
      const own = looks.filter((look) => look.state === state);
      return row(state, plainestInInk(own), manner, 'with its letter');
    }),
    ...(lettered
      ? row(
          'an act: a vote, a visit',
          plainestInInk(looks.filter(({ acts }) => acts)),
          manner,
          'with its letter',
        )
      : []),
    ...(silent ? row('no evidence', SILENCE, { narrower: 1, lettered }) : []),
    ...widthRows(looks, manner),
    ...hatchedRows(
      used,
      shown.map((standing) => [standing.tie.relation, lookOf(standing)]),
      manner,
    ),
    ...disputedRow(
      looks.filter((look) => look.disputed && isSeen(look)),
      manner,
    ),
  ]);
}

/** What became of the ties that are drawn between two years. */
export function legendOfTurns(
  relations: readonly RelationType[],
  shown: readonly Comparison[],
  years: ComparedMoments,
  narrower: number,
): LegendSections {
  const manner = { narrower, lettered: true };
  const used = relationsOf(relations, shown);
  const looks = [...new Set(shown.map(lookOfTurn))].filter((look) => look.kind === 'turn');
  const rowsOf = (turn: Turn) => {
    const own = looks.filter((look) => look.turn === turn);
    const [said, silent] = (['said', 'silence'] as const).map((basis) =>
      plainest(own.filter((look) => look.basis === basis)),
    );
    const words = capitalised(turnInWords(turn, years));
    const apart = String(dashesOf(turn, 'said')) !== String(dashesOf(turn, 'silence'));
    return [
      ...row(words, said ?? (apart ? null : (silent ?? null)), manner, 'with its letter'),
      ...(apart
        ? row(`${words}, inferred from silence`, silent ?? null, manner, 'with its letter')
        : []),
    ];
  };
  return sections(letterEntries(used), [
    ...TURNS.flatMap(rowsOf),
    ...widthRows(looks, manner),
    ...hatchedRows(
      used,
      shown.map((each) => [each.tie.relation, lookOfTurn(each)]),
      manner,
    ),
    ...disputedRow(
      looks.filter((look) => look.disputed),
      manner,
    ),
  ]);
}

function dashesOf(turn: Turn, basis: Comparison['basis']): readonly number[] {
  return strokeOf(turnLook({ turn, basis })).dashes;
}

/** The kinds that are drawn, in the order of the dataset. */
function relationsOf(
  relations: readonly RelationType[],
  shown: readonly Pick<Standing, 'tie'>[],
): readonly RelationType[] {
  return relations.filter((relation) => shown.some(({ tie }) => tie.relation === relation));
}

/** The widths that are drawn, each a number of sources. */
function widthRows(looks: readonly Look[], manner: LegendManner): readonly LegendEntry[] {
  const told = new Set(looks.flatMap((look) => widthTold(look) ?? []));
  return [...told]
    .sort((a, b) => a - b)
    .flatMap((sources) => {
      const own = looks.filter((look) => widthTold(look) === sources);
      return row(countInWords(sources, 'source'), plainestInInk(own), manner);
    });
}

/** The kinds that are hatched, as they are drawn. */
function hatchedRows(
  relations: readonly RelationType[],
  drawn: readonly (readonly [RelationType, Look])[],
  manner: LegendManner,
): readonly LegendEntry[] {
  return relations
    .filter(({ line }) => line === 'hatched')
    .flatMap((relation) => {
      const own = drawn.filter(([of]) => of === relation).map(([, look]) => look);
      return row(relation.name, plainest(own), manner);
    });
}

/** Disputed ties by their halo; by the sign of their letter where none has one. */
function disputedRow(disputed: readonly Look[], manner: LegendManner): readonly LegendEntry[] {
  const haloed = disputed.filter(hasHalo);
  const words = manner.lettered ? 'disputed (±)' : 'disputed';
  return haloed.length > 0
    ? rowAsIs(words, plainestInInk(haloed), manner)
    : rowAsIs(words, plainest(disputed), manner, 'with its letter');
}

function hasHalo(look: Look): boolean {
  return strokeOf(look).below.some(({ part }) => part === 'halo');
}

type Lettering = 'with its letter' | 'without';

/** As below, but for a dispute, which has a row of its own: a halo would pass for a part of every other. */
function row(words: string, look: Look | null, manner: LegendManner, letter?: Lettering) {
  return rowAsIs(words, look && { ...look, disputed: false }, manner, letter);
}

/** A stretch of line as a tie that looks so has it; no row where there is no such tie. */
function rowAsIs(
  words: string,
  look: Look | null,
  { narrower, lettered }: LegendManner,
  letter: Lettering = 'without',
): readonly LegendEntry[] {
  if (look === null) return [];
  const own = lettered && letter === 'with its letter' ? '' : null;
  return [{ words, sample: lineSample(look, { narrower, letter: own }) }];
}
