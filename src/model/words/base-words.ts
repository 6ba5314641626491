import type { Dataset, Modality } from '../dataset.ts';
import type { EvidenceBase, Side } from '../evidence-base.ts';
import { timeInWords } from './time-words.ts';
import { speakerInWords, titleInWords } from './words.ts';

export const SIDE_NAMES: Readonly<Record<Side, string>> = {
  party: 'One of the two parties',
  'other government': 'A third party',
  analyst: 'An analyst or institute',
  press: 'The press',
  author: 'The author of the document',
};

export const MODALITY_NAMES: Readonly<Record<Modality, string>> = {
  fact: 'Reported fact',
  'official statement': 'Official statement',
  analysis: 'Analysis',
  forecast: 'Forecast',
  hypothetical: 'Hypothetical',
};

/** What does not count as evidence, a line for each manner of leaving it out; none where all counts. */
export function baseInWords(
  base: EvidenceBase,
  { sources, speakers }: Pick<Dataset, 'sources' | 'speakers'>,
): readonly string[] {
  const left = (what: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`Without ${what}: ${names.join('; ')}`];
  return [
    ...(base.knownBy === null ? [] : [`As known by ${timeInWords(base.knownBy)}`]),
    ...left(
      'the sources',
      sources.filter(({ id }) => base.withoutSources.has(id)).map(titleInWords),
    ),
    ...left(
      'the speakers',
      speakers.filter(({ id }) => base.withoutSpeakers.has(id)).map(speakerInWords),
    ),
    ...left(
      'statements of the kinds',
      [...base.withoutModalities].map((modality) => MODALITY_NAMES[modality]).sort(),
    ),
    ...left('claims of the confidence', [...base.withoutConfidences].sort()),
    ...left('what is said by', [...base.withoutSides].map((side) => SIDE_NAMES[side]).sort()),
  ];
}
