import type { Dataset, RelationType } from '../../../model/dataset.ts';
import { nameOfKind } from '../../../model/words/actor-words.ts';
import { actorSample } from '../../../scene/actor-sample.ts';
import type { AmountScale } from '../../../scene/amount-steps.ts';
import type { Look } from '../../../scene/look.ts';
import { letterSample, lineSample } from '../../../scene/sample.ts';
import type { LegendEntry } from './figure.ts';

/** How the legend of ties is drawn: as the lines beside it. */
export interface LegendManner {
  /** By what measure lines are narrower than on the large drawing. */
  readonly narrower: number;
  /** Whether lines carry letters. */
  readonly lettered: boolean;
  /** How widths tell amounts, where the reader lets them. */
  readonly scale: AmountScale | null;
}

export type LegendSections = readonly (readonly LegendEntry[])[];

export function sections(...each: LegendSections): LegendSections {
  return each.filter((entries) => entries.length > 0);
}

export function letterEntries(relations: readonly RelationType[]): readonly LegendEntry[] {
  return relations.map(({ name, mark }) => ({ words: name, sample: letterSample(mark) }));
}

type Lettering = 'with its letter' | 'without';

/** A row as `rowAsIs` makes it, but for a dispute, which has a row of its own: a halo would pass for a part of every other. */
export function row(words: string, look: Look | null, manner: LegendManner, letter?: Lettering) {
  return rowAsIs(words, look && { ...look, disputed: false }, manner, letter);
}

/** A stretch of line as a tie that looks so has it; no row where there is no such tie. */
export function rowAsIs(
  words: string,
  look: Look | null,
  { narrower, lettered }: LegendManner,
  letter: Lettering = 'without',
): readonly LegendEntry[] {
  if (look === null) return [];
  const own = lettered && letter === 'with its letter' ? '' : null;
  return [{ words, sample: lineSample(look, { narrower, letter: own }) }];
}

/** The kinds of the actors of a dataset whose rims have a colour. */
export function kindRows({ actorKinds, actors }: Dataset): readonly LegendEntry[] {
  const used = new Set(actors.map(({ kind }) => kind));
  return actorKinds.flatMap((each) =>
    each.colour === null || !used.has(each.kind)
      ? []
      : [{ words: nameOfKind(each), sample: actorSample(each.colour) }],
  );
}
