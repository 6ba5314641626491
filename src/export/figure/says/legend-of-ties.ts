import { type Comparison, TURNS, type Turn } from '../../../model/comparison.ts';
import { type RelationType, TENORS } from '../../../model/dataset.ts';
import { type Standing, TIE_STATES } from '../../../model/standing.ts';
import type { ComparedMoments } from '../../../model/time/moment.ts';
import { TENOR_NAMES } from '../../../model/words/tenor-words.ts';
import { turnInWords } from '../../../model/words/turn-words.ts';
import { capitalised } from '../../../model/words/words.ts';
import {
  type Look,
  lookOf,
  lookOfTurn,
  SILENCE,
  standingSeen,
  turnLook,
} from '../../../scene/look.ts';
import { plainest, plainestInInk } from '../../../scene/plainest.ts';
import { strokeOf } from '../../../scene/strokes.ts';
import type { LegendEntry } from './figure.ts';
import { widthRows } from './legend-of-widths.ts';
import {
  type LegendManner,
  type LegendSections,
  letterEntries,
  row,
  rowAsIs,
  sections,
} from './legend-rows.ts';

/** The letters, colours, strokes and widths of the ties that are drawn, each in a stroke that is drawn. */
export function legendOfTies(
  relations: readonly RelationType[],
  shown: readonly Standing[],
  silent: boolean,
  manner: LegendManner,
): LegendSections {
  const { lettered, scale } = manner;
  const used = relationsOf(relations, shown);
  const drawn = shown.map((standing) => ({ standing, look: lookOf(standing, scale) }));
  const looks = looksOf(drawn).filter((look) => look.kind === 'standing');
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
    ...(silent ? row('no evidence', SILENCE, { ...manner, narrower: 1 }) : []),
    ...widthRows(drawn, manner),
    ...hatchedRows(
      used,
      drawn.map(({ standing, look }) => [standing.tie.relation, look]),
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
  manner: LegendManner,
): LegendSections {
  const used = relationsOf(relations, shown);
  const drawn = shown.map((comparison) => ({
    relation: comparison.tie.relation,
    standing: standingSeen(comparison),
    look: lookOfTurn(comparison, manner.scale),
  }));
  const looks = looksOf(drawn).filter((look) => look.kind === 'turn');
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
  return sections(manner.lettered ? letterEntries(used) : [], [
    ...TURNS.flatMap(rowsOf),
    ...widthRows(drawn, manner),
    ...hatchedRows(
      used,
      drawn.map(({ relation, look }) => [relation, look]),
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

function looksOf(drawn: readonly { readonly look: Look }[]): readonly Look[] {
  return [...new Set(drawn.map(({ look }) => look))];
}

/** The kinds that are drawn, in the order of the dataset. */
function relationsOf(
  relations: readonly RelationType[],
  shown: readonly Pick<Standing, 'tie'>[],
): readonly RelationType[] {
  return relations.filter((relation) => shown.some(({ tie }) => tie.relation === relation));
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
