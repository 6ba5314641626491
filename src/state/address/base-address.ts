import type { Dataset } from '../../model/dataset.ts';
import { type EvidenceBase, MODALITIES, SIDES } from '../../model/evidence-base.ts';
import { readEdtf } from '../../model/time/edtf.ts';
import { escaped, listed, type Miss, named } from './address-words.ts';

/**
 * The evidence that counts, as parts of an address: `known` (a date), and what is left out:
 * `no-source`, `no-speaker`, `no-statement`, `no-side`, and `no-confidence` once for each. None where everything
 * counts.
 */
export function baseParts(base: EvidenceBase): readonly string[] {
  const lists = [
    ['no-source', base.withoutSources],
    ['no-speaker', base.withoutSpeakers],
    ['no-statement', base.withoutModalities],
    ['no-side', base.withoutSides],
  ] as const;
  return [
    ...(base.knownBy === null ? [] : [`known=${escaped(base.knownBy.text)}`]),
    ...lists
      .filter(([, left]) => left.size > 0)
      .map(([name, left]) => {
        const words = [...left].map((word) => escaped(word.replaceAll(' ', '-')));
        return `${name}=${words.sort().join(',')}`;
      }),
    // These are texts of any kind, with commas and blanks.
    ...[...base.withoutConfidences].sort().map((word) => `no-confidence=${escaped(word)}`),
  ];
}

export function readBase(parameters: URLSearchParams, dataset: Dataset, miss: Miss): EvidenceBase {
  const read = <Id extends string>(name: string, what: string, known: readonly Id[]) =>
    new Set(
      listed(parameters.get(name)).flatMap((word) => named(word, known, () => miss(what, word))),
    );
  return {
    knownBy: dateOf(parameters.get('known'), miss),
    withoutSources: read(
      'no-source',
      'source',
      dataset.sources.map(({ id }) => id),
    ),
    withoutSpeakers: read(
      'no-speaker',
      'speaker',
      dataset.speakers.map(({ id }) => id),
    ),
    withoutModalities: read('no-statement', 'kind of statement', MODALITIES),
    withoutSides: read('no-side', 'side', SIDES),
    withoutConfidences: new Set(
      parameters.getAll('no-confidence').filter((word) => {
        const known = dataset.claims.some(({ confidence }) => confidence === word);
        if (!known) miss('confidence', word);
        return known;
      }),
    ),
  };
}

function dateOf(text: string | null, miss: Miss): EvidenceBase['knownBy'] {
  if (text === null) return null;
  const reading = readEdtf(text);
  if (reading.ok && reading.time.kind === 'date') return reading.time;
  miss('date', text);
  return null;
}
