/**
 * The codings from which the claims of `data/sources` were settled, or with which they are compared: of each
 * coder a folder in `data/codings` with a file for each text, whole and as that coder left it. A passage has its
 * exact words and place; a claim has what `data/sources` has of one, but for the speaker, persons and event,
 * which stand as the coder wrote them.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { claim as datasetClaim } from '../../../src/dataset/evidence-records.ts';
import { readEdtf } from '../../../src/model/time/edtf.ts';
import { jsonFilesIn, readAs, type Vocabulary } from './coding.ts';
import type { Located } from './matching.ts';

const CODINGS = 'codings';

const { tenor, modality, directness, stance } = datasetClaim.shape;
const words = z.string().min(1);

const claim = z.strictObject({
  from: words,
  to: words,
  relation: words,
  tenor,
  time: z.strictObject({
    edtf: words,
    kind: datasetClaim.shape.time.shape.kind,
    basis: datasetClaim.shape.time.shape.basis,
    reason: words.nullable(),
  }),
  modality,
  directness,
  stance,
  speaker: words,
  persons: z.array(words).optional(),
  event: words.nullable().optional(),
  note: words.nullable(),
});

const codingFile = z.strictObject({
  source: words,
  /** The hash of the text that was coded. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  passages: z.array(
    z.strictObject({
      exact: words,
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      claims: z.array(claim).min(1),
    }),
  ),
});

/** What one coder made of one text. */
export type CodedText = z.output<typeof codingFile>;

export interface Coding {
  /** The id of the coder. */
  readonly coder: string;
  readonly texts: readonly CodedText[];
}

/** A claim as its coder left it, with where it stands. */
export type CodersClaim = CodedText['passages'][number]['claims'][number] & Located;

/** What the texts and the vocabulary know, without which a coding means nothing. */
export type Known = Pick<Vocabulary, 'actors' | 'relationTypes' | 'coders'> & {
  readonly sources: readonly { readonly id: string; readonly sha256: string | null }[];
};

/** The coding of every coder, in the order of the coders; throws a sentence for each thing that is wrong. */
export function readCodings(folder: string, known: Known): readonly Coding[] {
  const problems = strangersIn(join(folder, CODINGS), known);
  const codings = known.coders.map(({ id }): Coding => {
    const texts = jsonFilesIn(join(folder, CODINGS, id)).map((path) => {
      const text = readAs(codingFile, path);
      if (basename(path) !== `${text.source}.json`) {
        problems.push(`${path} is called after another source than its own, "${text.source}".`);
      }
      problems.push(...codingProblems(text, known).map((problem) => `In ${path}, ${problem}`));
      return text;
    });
    return { coder: id, texts };
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return codings;
}

/** Folders of coders of whom nothing else is known. */
function strangersIn(folder: string, { coders }: Known): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !coders.some(({ id }) => id === entry.name))
    .map(({ name }) => `${join(folder, name)} is the folder of no coder in coders.json.`);
}

/** What is wrong with a coding whose shape is right, a sentence each. */
export function codingProblems(text: CodedText, known: Known): readonly string[] {
  const source = known.sources.find(({ id }) => id === text.source);
  if (source === undefined) return [`"${text.source}" is no source.`];
  const places = text.passages.map(({ start, end }) => `${start}–${end}`);
  return [
    ...(source.sha256 === text.sha256
      ? []
      : [
          `the text that was coded is another than that of source "${source.id}": their hashes differ.`,
        ]),
    ...text.passages.flatMap((passage, index) => {
      const { exact, start, end, claims } = passage;
      const place = places[index] ?? '';
      return [
        ...(end - start === exact.length
          ? []
          : [
              `the passage at ${place} has ${exact.length} code units, not ${end - start}: “${exact}”.`,
            ]),
        ...(places.indexOf(place) === index ? [] : [`there are two passages at ${place}.`]),
        ...claims.flatMap((each, number) =>
          claimProblems(each, known).map(
            (problem) => `claim ${number + 1} of the passage at ${place} ${problem}`,
          ),
        ),
      ];
    }),
  ];
}

function claimProblems(
  { from, to, relation, time }: CodedText['passages'][number]['claims'][number],
  { actors, relationTypes }: Known,
): readonly string[] {
  const reading = readEdtf(time.edtf);
  return [
    ...[from, to]
      .filter((id) => !actors.some((actor) => actor.id === id))
      .map((id) => `names "${id}", who is no actor.`),
    ...(from === to ? [`ties "${from}" to itself.`] : []),
    ...(relationTypes.some(({ id }) => id === relation)
      ? []
      : [`is of the kind "${relation}", which there is not.`]),
    ...(reading.ok ? [] : [`has the time "${time.edtf}", which ${reading.reason}.`]),
    ...(time.basis === 'stated' || time.reason !== null
      ? []
      : [`does not say how its time "${time.edtf}" is known.`]),
  ];
}

/** The claims of a coding, in the order in which they stand. */
export function claimsOfCoding({ texts }: Coding): readonly CodersClaim[] {
  return texts.flatMap(({ source, passages }) =>
    passages.flatMap(({ start, end, claims }) =>
      claims.map((each) => ({ ...each, source: { id: source }, passage: { start, end } })),
    ),
  );
}
