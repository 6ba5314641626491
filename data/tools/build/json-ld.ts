import type { DatasetJson } from '../../../src/dataset/format.ts';
import { readEdtf } from '../../../src/model/time/edtf.ts';
import { timeInWords } from '../../../src/model/words/time-words.ts';

/** The dataset for search engines, as schema.org describes datasets. Addresses are relative to the page. */
export function datasetJsonLd(file: DatasetJson): object {
  const times = file.snapshots.flatMap(({ time }) => time ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `Two Triangles: ${file.title}`,
    description: `${file.claims.length} claims on ${file.passages.length} verbatim passages of ${file.sources.length} documents, about ties between ${file.actors.length} actors: Russia, the DPRK, China, the USA, the ROK, Japan and those around them. Each claim names its pair, kind of relation, time, speaker and kind of statement.`,
    version: file.version,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    inLanguage: 'en',
    creator: { '@type': 'Organization', name: 'The Two Triangles project' },
    temporalCoverage: `${times.at(0)}/${times.at(-1)}`,
    spatialCoverage: 'North-East Asia',
    measurementTechnique: 'Manual coding of texts by a codebook; ties are derived from claims.',
    variableMeasured: file.relationTypes.map(({ name }) => name),
    isBasedOn: file.sources.map(({ title, author, authorNames, publisher, written }) => ({
      '@type': 'CreativeWork',
      name: title ?? 'Untitled',
      ...(author === null ? {} : { author: personLd(author, authorNames ?? []) }),
      ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
      ...(written === null ? {} : { temporal: writtenInWords(written.edtf) }),
    })),
    distribution: [
      ['dataset.json', 'application/json', 'Everything, in the app’s own format'],
      ['data/datapackage.json', 'application/json', 'Frictionless Data Package with tables as CSV'],
      ['data/claims.csv', 'text/csv', 'The claims as a table'],
    ].map(([contentUrl, encodingFormat, name]) => ({
      '@type': 'DataDownload',
      contentUrl,
      encodingFormat,
      name,
    })),
  };
}

/** A person by the whole name, and by its parts where the text shows which is which. */
function personLd(
  name: string,
  [parts, ...more]: readonly { family: string; given?: string | null }[],
) {
  const person = { '@type': 'Person', name };
  if (parts === undefined || more.length > 0) return person;
  return { ...person, familyName: parts.family, givenName: parts.given ?? undefined };
}

function writtenInWords(edtf: string): string {
  const reading = readEdtf(edtf);
  return reading.ok ? timeInWords(reading.time) : edtf;
}
