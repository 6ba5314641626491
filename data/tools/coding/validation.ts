import { buildModel } from '../../../src/dataset/build-model.ts';
import { PROBLEMS_TOLD, problemInWords } from '../../../src/dataset/problem.ts';
import { MOST_PROBLEMS } from '../../../src/dataset/problem-list.ts';
import { stopsInWords } from '../../../src/foreign/mapping/stops-told.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { tiesOf } from '../../../src/model/tie.ts';
import { Doorkeeper } from '../../../src/open/door/doorkeeper.ts';
import type { BroughtFile, Refusal } from '../../../src/open/door/messages.ts';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The day on which it was last changed: `2024-05-12`. */
  readonly written: string;
}

function brought({ bytes, ...named }: NamedFile): BroughtFile {
  return { file: new Blob([bytes]), ...named };
}

/**
 * What the app understands of a file, in a few lines: it goes through the app's own door. A table or a graph is
 * read as the app proposes to read it, or as a file among the `others` says that was saved beside it; the other may list
 * its actors. Throws what the app would say of one that it refuses: the first
 * problems and the number of the rest, or all of them.
 */
export async function validated(
  given: NamedFile,
  all: boolean,
  others: readonly NamedFile[] = [],
): Promise<string> {
  const keeper = new Doorkeeper(() => {});
  const [first, ...rest] = [brought(given), ...others.map(brought)] as const;
  const arrived = await keeper.open(
    rest.length === 0 ? { kind: 'file', ...first } : { kind: 'files', files: [first, ...rest] },
  );
  const mapping = arrived.kind === 'table' ? (arrived.saved?.mapping ?? arrived.mapping) : null;
  const summary = mapping === null ? null : keeper.understand(mapping);
  const verdict = mapping === null ? arrived : keeper.openAs(mapping);
  switch (verdict.kind) {
    case 'accepted': {
      const dataset = buildModel(verdict.file, verdict.version);
      const how = summary?.ok === true ? summary.understood : [];
      return [...understoodOf(dataset), ...how].join('\n');
    }
    case 'refused':
      throw new Error(all ? await listOf(keeper, verdict) : firstOf(verdict));
    case 'unreachable':
      throw new Error(verdict.reason);
    case 'table':
      throw new Error('The door asked twice what the columns of a table mean.');
  }
}

async function listOf(keeper: Doorkeeper, { count }: Refusal): Promise<string> {
  return [(await keeper.problems().text()).trimEnd(), ...endOfCounting(count)].join('\n');
}

function firstOf({ problems, count }: Refusal): string {
  const told = problems.slice(0, PROBLEMS_TOLD);
  const rest = count > told.length ? [`And ${count - told.length} more; --all tells them.`] : [];
  const end = count >= MOST_PROBLEMS ? endOfCounting(count) : rest;
  return [...told.map(problemInWords), ...end].join('\n');
}

function endOfCounting(count: number): readonly string[] {
  return count >= MOST_PROBLEMS ? [`Counting ended at ${MOST_PROBLEMS} problems.`] : [];
}

function understoodOf(dataset: Dataset): readonly string[] {
  const { actors, relationTypes, sources, passages, claims, publicRecord, snapshots } = dataset;
  return [
    `${dataset.title}, version ${dataset.version}`,
    `actors: ${actors.length}, kinds of relation: ${relationTypes.length}, ties: ${tiesOf(dataset).length}`,
    `claims: ${claims.length}, passages: ${passages.length}, sources: ${sources.length}, acts on public record: ${publicRecord.length}`,
    stopsInWords(snapshots),
  ];
}
