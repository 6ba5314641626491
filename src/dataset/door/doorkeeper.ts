import { decoded, MOST_BYTES } from '../decode.ts';
import { readForeign } from '../foreign.ts';
import type { ForeignTable } from '../foreign-table.ts';
import { readJson } from '../json-text.ts';
import { datasetFrom } from '../mapping/dataset-from.ts';
import { guessMapping } from '../mapping/guess-mapping.ts';
import {
  type MappedSummary,
  type Mapping,
  type Provenance,
  summaryOf,
} from '../mapping/mapping.ts';
import type { Problem } from '../problem.ts';
import { problemReport } from '../problem-report.ts';
import { readDataset, readDatasetText } from '../read-dataset.ts';
import { sha256Of } from '../version-of.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { judged, refusal } from './judged.ts';
import type { Arrival, Report, Verdict } from './messages.ts';

/**
 * Lets one thing in at a time: whatever its kind and wherever it comes from, it becomes a dataset
 * that passed every check, or a verdict that says why not. Knows neither page nor worker.
 */
export class Doorkeeper {
  readonly #report: Report;
  #table: { readonly table: ForeignTable; readonly provenance: Provenance } | null = null;

  /** Finds all problems of what was refused last. */
  #find: (onProblem: (problem: Problem) => void) => void = () => {};

  constructor(report: Report) {
    this.#report = report;
  }

  async open(arrival: Arrival): Promise<Verdict> {
    const content = await contentOf(arrival, this.#report);
    if (!content.ok) return content.verdict;
    const { bytes, name, written } = content;
    this.#report({ step: 'reading', done: null });
    const decoding = await decoded(bytes);
    if (!decoding.ok) return refusal([decoding.problem]);
    const { text } = decoding;
    if (isJson(text, name)) return this.#judgedText(text);
    const reading = readForeign(text, name);
    if (!reading.ok) return refusal(reading.problems);
    const { table } = reading;
    const mapping = guessMapping(table);
    const provenance = {
      fileName: name,
      sha256: sha256Of(text),
      written,
      addedOn: arrival.today,
    };
    this.#table = { table, provenance };
    return { kind: 'table', table: previewOf(table), mapping };
  }

  /** What the table comes to with its columns read like this. */
  understand(mapping: Mapping): MappedSummary {
    return summaryOf(this.#mapped(mapping));
  }

  /** Opens the table with its columns read like this. */
  openAs(mapping: Mapping): Verdict {
    const reading = this.#mapped(mapping);
    if (!reading.ok) return refusal(reading.problems, reading.count);
    this.#find = (onProblem) => readDataset(reading.file, { onProblem });
    return judged(reading.file, new Blob([JSON.stringify(reading.file)]), this.#report);
  }

  /** All problems of what was refused, as text: read once more, since most readers never ask. */
  problems(): Blob {
    return problemReport(this.#find);
  }

  #judgedText(text: string): Verdict {
    this.#find = (onProblem) => readDatasetText(text, { onProblem });
    const json = readJson(text);
    return json.ok ? judged(json.value, new Blob([text]), this.#report) : refusal([json.problem]);
  }

  #mapped(mapping: Mapping) {
    if (this.#table === null) throw new Error('No table was opened that could be mapped.');
    const { table, provenance } = this.#table;
    return datasetFrom(table, mapping, provenance);
  }
}

type Content =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly name: string;
      /** The day it was written on, as far as anybody knows. */
      readonly written: string;
    }
  | { readonly ok: false; readonly verdict: Verdict };

async function contentOf(arrival: Arrival, report: Report): Promise<Content> {
  switch (arrival.kind) {
    case 'file': {
      const { file, name, written } = arrival;
      // One byte more than may be read: enough to be refused for its size, whatever that is.
      const buffer = await file.slice(0, MOST_BYTES + 1).arrayBuffer();
      return { ok: true, bytes: new Uint8Array(buffer), name, written };
    }
    case 'paste': {
      const bytes = new TextEncoder().encode(arrival.text);
      return { ok: true, bytes, name: 'what was pasted', written: arrival.today };
    }
    case 'link': {
      const fetching = await fetchBytes(arrival.address, (done) =>
        report({ step: 'fetching', done }),
      );
      if (!fetching.ok) {
        return { ok: false, verdict: { kind: 'unreachable', reason: fetching.reason } };
      }
      const written = fetching.modified?.toISOString().slice(0, 10) ?? arrival.today;
      return { ok: true, bytes: fetching.bytes, name: nameIn(arrival.address), written };
    }
  }
}

function nameIn(address: string): string {
  const { pathname, host } = new URL(address);
  return pathname.split('/').at(-1) || host;
}

function isJson(text: string, name: string): boolean {
  return /\.json(\.gz)?$/i.test(name) || /^\s*[{[]/.test(text);
}

/** How many rows a reader looks at to say what a column means. */
const ROWS_LOOKED_AT = 50;

/** The table as far as a reader looks at it: the page needs no more of it. */
function previewOf(table: ForeignTable): ForeignTable {
  return {
    ...table,
    text: '',
    rows: table.rows.slice(0, ROWS_LOOKED_AT),
    actors:
      table.actors === null
        ? null
        : { ...table.actors, rows: table.actors.rows.slice(0, ROWS_LOOKED_AT) },
  };
}
