import type { RelationType } from '../../../model/dataset.ts';
import { letterSample } from '../../../scene/sample.ts';
import type { LegendEntry } from './figure.ts';

export type LegendSections = readonly (readonly LegendEntry[])[];

export function sections(...each: LegendSections): LegendSections {
  return each.filter((entries) => entries.length > 0);
}

export function letterEntries(relations: readonly RelationType[]): readonly LegendEntry[] {
  return relations.map(({ name, mark }) => ({ words: name, sample: letterSample(mark) }));
}
