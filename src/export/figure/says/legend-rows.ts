import type { RelationType } from '../../../model/dataset.ts';
import { letterSample } from '../../../scene/sample.ts';
import type { LegendEntry } from './figure.ts';

export type Legend = readonly (readonly LegendEntry[])[];

export function sections(...each: Legend): Legend {
  return each.filter((entries) => entries.length > 0);
}

export function letterEntries(relations: readonly RelationType[]): readonly LegendEntry[] {
  return relations.map(({ name, mark }) => ({ words: name, sample: letterSample(mark) }));
}
