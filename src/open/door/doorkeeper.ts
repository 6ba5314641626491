import { placeInJson } from '../../dataset/json-fault.ts';
import { readJson } from '../../dataset/json-text.ts';
import type { Problem } from '../../dataset/problem.ts';
import { problemReport } from '../../dataset/problem-report.ts';
import { sha256Of } from '../../dataset/version-of.ts';
import { withActors } from '../../foreign/foreign.ts';
import type { ForeignTable } from '../../foreign/foreign-table.ts';
import { datasetFrom } from '../../foreign/mapping/dataset-from.ts';
import { guessActorColumns, guessMapping } from '../../foreign/mapping/guess-mapping.ts';
import {
  type MappedSummary,
  type Mapping,
  mappedSummaryOf,
  type Provenance,
} from '../../foreign/mapping/mapping.ts';
import { mappingAlone, readSavedText } from '../../foreign/mapping/saved-mapping.ts';
import { type FileContent, fileContentOf } from './content.ts';
import { judged, type Listening, problemsWith, refusal } from './judged.ts';
import { type MappingText, mappingApart, recordOfMapping } from './mapping-beside.ts';
import type {
  ActorsVerdict,
  Arrival,
  AsRead,
  BroughtFile,
  DoorVerdict,
  Refusal,
  Report,
} from './messages.ts';
import { AS_FOUND, type ContentReading, type ReadingWish, readContent } from './read-content.ts';
import { actorsTable, tiesAndActors } from './tables-together.ts';

/**
 * Lets one thing in at a time: whatever its kind and wherever it comes from, it becomes a dataset
 * that passed every check, or a verdict that says why not. Knows neither page nor worker.
 */
export class Doorkeeper {
  readonly #listening: Listening;
  #content: Extract<FileContent, { ok: true }> | null = null;
  #table: OpenedTable | null = null;
  /** Two tables that were chosen together. */
  #together: readonly BroughtFile[] = [];
  /** What the columns mean, as a file says that came with what was opened. */
  #beside: MappingText | null = null;

  /** Finds all problems of what was refused last, or all reasons why rows of a table are left out. */
  #find: (onProblem: (problem: Problem) => void) => void = () => {};

  /** `onPart` is told what a model can be made of, as soon as there is some. */
  constructor(report: Report, onPart: Listening['onPart'] = () => {}) {
    this.#listening = { report, onPart };
  }

  async open(arrival: Arrival): Promise<DoorVerdict> {
    if (arrival.kind === 'files') return this.#openTogether(arrival.files);
    this.#beside = null;
    return this.#openOne(arrival);
  }

  async #openOne(arrival: Exclude<Arrival, { readonly kind: 'files' }>): Promise<DoorVerdict> {
    const content = await fileContentOf(arrival, this.#listening.report);
    if (!content.ok) return content.verdict;
    this.#content = content;
    this.#table = null;
    return this.readAs(AS_FOUND);
  }

  /** Reads what was opened last, once more where the reader wishes it read in another way. */
  async readAs(wish: ReadingWish): Promise<DoorVerdict> {
    if (wish.actors !== undefined) return this.#putTogether(this.#together, wish.actors);
    const content = this.#content;
    if (content === null) throw new Error('No file was opened that could be read anew.');
    this.#listening.report({ step: 'reading', done: null });
    const reading = await readContent(content.bytes, content.name, wish);
    switch (reading.kind) {
      case 'json':
        this.#content = null;
        return this.#judgedText(reading.text);
      case 'mapping':
        return this.#refuse([mappingAlone(recordOfMapping(content.name))]);
      case 'refused':
        // A table that was read in another way still stands.
        return this.#table === null ? this.#refuse(reading.problems) : refusal(reading.problems);
      case 'tables': {
        const { ties, actors, encoding } = reading;
        const asRead = { encoding, header: wish.header, changeable: ties.kind === 'table' };
        return this.#asked({ ties, actors, asRead }, content);
      }
    }
  }

  /** Adds a table of actors to the table of ties that was opened, in the place of one added before. */
  async addActors(file: BroughtFile): Promise<ActorsVerdict> {
    const { provenance, ties } = this.#opened();
    const reading = await actorsTable(file);
    // It is told in full, and the table that was opened still stands.
    if (!reading.ok) return refusal(reading.problems);
    const table = withActors(ties, reading.table);
    this.#table = { ties, table, provenance };
    return {
      kind: 'added',
      table: previewOf(table),
      actorColumns: guessActorColumns(table.actors),
    };
  }

  /** What the table comes to with its columns read like this. */
  understand(mapping: Mapping): MappedSummary {
    this.#findIn(mapping);
    return mappedSummaryOf(this.#mapped(mapping));
  }

  /** Opens the table with its columns read like this. */
  openAs(mapping: Mapping): DoorVerdict {
    const reading = this.#mapped(mapping);
    if (!reading.ok) {
      this.#findIn(mapping);
      return refusal(reading.problems, reading.count);
    }
    this.#find = (onProblem) => problemsWith(reading.file, onProblem);
    return judged(reading.file, new Blob([JSON.stringify(reading.file)]), this.#listening);
  }

  /** All problems of what was refused or understood last, as text: looked for when asked, which is seldom. */
  problems(): Blob {
    return problemReport(this.#find);
  }

  #judgedText(text: string): DoorVerdict {
    const json = readJson(text, placeInJson);
    if (!json.ok) return this.#refuse([json.problem]);
    // Read once more, for what was read first takes many times the room of its text.
    this.#find = (onProblem) => {
      const again = readJson(text);
      if (again.ok) problemsWith(again.value, onProblem);
    };
    return judged(json.value, new Blob([text]), this.#listening);
  }

  /** Refuses for problems that are all known. */
  #refuse(problems: readonly Problem[]): Refusal {
    this.#find = (onProblem) => problems.forEach(onProblem);
    return refusal(problems);
  }

  async #openTogether(brought: readonly BroughtFile[]): Promise<DoorVerdict> {
    this.#listening.report({ step: 'reading', done: null });
    const apart = await mappingApart(brought);
    if (!apart.ok) return this.#refuse([apart.problem]);
    const { files, mapping } = apart;
    this.#beside = mapping;
    if (mapping !== null && files.length === 1) {
      return this.#openOne({ kind: 'file', ...files[0] });
    }
    this.#table = null;
    this.#together = files;
    return this.#putTogether(files, null);
  }

  /** Puts two tables together; `listed` is the name of the one that the reader says to list the actors. */
  async #putTogether(files: readonly BroughtFile[], listed: string | null): Promise<DoorVerdict> {
    const reading = await tiesAndActors(files, listed);
    // Tables that were put together in the other way still stand.
    if (!reading.ok) {
      return this.#table === null ? this.#refuse(reading.problems) : refusal(reading.problems);
    }
    const { ties, written, actors } = reading;
    const together =
      ties.name === actors.name ? {} : { together: [ties.name, actors.name] as const };
    const asRead = { ...AS_FOUND, changeable: false, ...together };
    return this.#asked({ ties, actors, asRead }, { written, dated: true });
  }

  /** Keeps a table, and asks what its columns mean. */
  #asked(
    { ties, actors, asRead }: TablesRead,
    { written, dated }: Pick<Provenance, 'written' | 'dated'>,
  ): DoorVerdict {
    const table = actors === null ? ties : withActors(ties, actors);
    const provenance = { fileName: ties.name, sha256: sha256Of(ties.text), written, dated };
    const mapping = guessMapping(table);
    const beside = this.#beside;
    const record = recordOfMapping(beside?.name ?? '');
    const saved = beside === null ? null : readSavedText(beside.text, table, mapping, record);
    // Once the table is read in another way it has other columns, and what was saved is of those before.
    if (saved?.ok === false && this.#table === null) return this.#refuse([saved.problem]);
    this.#table = { ties, table, provenance };
    return {
      kind: 'table',
      table: previewOf(table),
      mapping,
      asRead,
      saved: saved?.ok === true ? { mapping: saved.mapping, name: beside?.name ?? '' } : null,
    };
  }

  #findIn(mapping: Mapping): void {
    this.#find = (onProblem) => {
      const all = this.#mapped(mapping, Number.POSITIVE_INFINITY);
      for (const each of all.ok ? all.leftOut.problems : all.problems) onProblem(each);
    };
  }

  #mapped(mapping: Mapping, mostTold?: number) {
    const { table, provenance } = this.#opened();
    return datasetFrom(table, mapping, provenance, mostTold);
  }

  #opened(): OpenedTable {
    if (this.#table === null) throw new Error('No table was opened that could be mapped.');
    return this.#table;
  }
}

interface TablesRead extends Pick<Extract<ContentReading, { kind: 'tables' }>, 'ties' | 'actors'> {
  readonly asRead: AsRead;
}

interface OpenedTable {
  /** As it came. */
  readonly ties: ForeignTable;
  /** The same with whatever table of actors was added to it. */
  readonly table: ForeignTable;
  readonly provenance: Provenance;
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
