import type { RelationType } from '../../../model/dataset.ts';
import { letterBox } from '../../../scene/letters.ts';
import { type PathShape, polyline } from '../../../scene/shapes.ts';
import { type LegendEntry, SAMPLE } from './figure.ts';

export const MIDDLE = { x: SAMPLE.width / 2, y: SAMPLE.height / 2 };

export type Legend = readonly (readonly LegendEntry[])[];

export function sections(...each: Legend): Legend {
  return each.filter((entries) => entries.length > 0);
}

export function letterEntries(relations: readonly RelationType[]): readonly LegendEntry[] {
  return relations.map(({ name, mark }) => ({
    words: name,
    sample: letterBox(MIDDLE, mark, 'ink'),
  }));
}

type Look = Pick<PathShape, 'stroke' | 'width' | 'dashes' | 'round' | 'opacity'>;

export function stroke(words: string, look: Look): LegendEntry {
  return { words, sample: [across({ stroke: 'ink', ...look })] };
}

/** A straight line through the middle of a sample. */
export function across(look: Look): PathShape {
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
