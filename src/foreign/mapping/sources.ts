import type { DatasetInput } from '../../dataset/format.ts';
import type { Span } from '../../model/time/day.ts';
import { type Edtf, readEdtf } from '../../model/time/edtf.ts';
import { cleanName, cutName, idMaker, nameKey } from './identifiers.ts';
import type { Provenance } from './mapping.ts';
import type { Ways } from './ways.ts';

type Source = NonNullable<DatasetInput['sources']>[number];
type Speaker = NonNullable<DatasetInput['speakers']>[number];

export interface Voices {
  /** The file itself, as the source of its rows. */
  readonly file: () => SourceNamed;
  /** A document that rows quote, when it was written and where it can be read, where they say so. */
  readonly document: (name: string, written: Edtf | null, ways: Ways) => SourceNamed;
  /** The id of whoever a row names; of the file itself where it names nobody. */
  readonly speaker: (name: string) => string;
  readonly sources: () => Source[];
  readonly speakers: () => Speaker[];
}

export interface SourceNamed {
  readonly isFile: boolean;
  readonly id: string;
  /** By when it was written: an undated document, by the day of the file that quotes it. */
  readonly written: Span;
  /** Whose day that is. */
  readonly dayOf: 'file' | 'document';
  /** Whether its own day is not known. */
  readonly undated: boolean;
}

/** The kind of a document that rows quote. */
export const QUOTED = 'document';

const DAY_OF_FILE = 'The date of the file; no column says when it was written.';

/** The documents and speakers of a file; undefined where its day cannot be read. */
export function voicesIn(provenance: Provenance): Voices | undefined {
  const day = readEdtf(provenance.written);
  if (!day.ok || !Number.isFinite(day.time.span.to)) return undefined;
  const { span } = day.time;
  const sources = new Map<string, { readonly source: Source; readonly written: Span }>();
  const speakers = new Map<string, Speaker>();
  const newSourceId = idMaker('document');
  const newSpeakerId = idMaker('speaker');
  const ids = { file: newSourceId('file'), nobody: newSpeakerId('file') };

  const addOnce = (key: string, written: Span, sourceOf: () => Source): SourceNamed => {
    const known = sources.get(key) ?? { source: sourceOf(), written };
    sources.set(key, known);
    const dayOf = known.source.written?.basis === 'stated' ? 'document' : 'file';
    const undated = known.source.written === null;
    return { isFile: key === '', id: known.source.id, written: known.written, dayOf, undated };
  };

  return {
    file: () =>
      addOnce('', span, () => ({
        id: ids.file,
        title: cutName(provenance.fileName) || null,
        author: null,
        publisher: null,
        kind: 'data file',
        written: provenance.dated
          ? { edtf: provenance.written, basis: 'inferred', reason: DAY_OF_FILE }
          : null,
        sha256: provenance.sha256,
      })),
    document: (name, written, { address, doi, archived, accessed }) => {
      const key = [written?.text, address, doi, nameKey(name)].join('\n');
      const named = addOnce(key, written?.span ?? span, () => ({
        id: newSourceId(name),
        title: cleanName(name) || null,
        author: null,
        publisher: null,
        kind: QUOTED,
        written: written === null ? null : { edtf: written.text, basis: 'stated' },
        address,
        doi,
        note: 'Known only from the file that quotes it.',
      }));
      const { source } = sources.get(key) ?? {};
      if (source !== undefined) {
        source.archived ??= archived;
        // As dates of EDTF begin with their years, the last of them is the latest.
        if ((source.accessed ?? '') < (accessed ?? '')) source.accessed = accessed;
      }
      return named;
    },
    speaker: (name) => {
      const key = nameKey(cleanName(name));
      const known =
        speakers.get(key) ?? speakerJson(key, key === '' ? ids.nobody : newSpeakerId(key));
      speakers.set(key, known);
      return known.id;
    },
    sources: () => [...sources.values()].map(({ source }) => source),
    speakers: () => [...speakers.values()],
  };
}

function speakerJson(name: string, id: string): Speaker {
  return {
    id,
    name: name === '' ? null : name,
    kind: 'author',
    note:
      name === ''
        ? 'Whoever made the file; it names nobody.'
        : 'The file does not say in what capacity.',
  };
}
