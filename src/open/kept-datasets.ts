import { createStore, del, get, set, update } from 'idb-keyval';
import type { OpenedDataset } from './opened-dataset.ts';

/** A dataset that this browser keeps because its reader wanted it. */
export interface KeptDataset {
  readonly version: string;
  readonly title: string;
  /** The name of the file it came from, or what else it was called. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly openedAt: number;
}

/** The list lies beside the contents, so that to show it is to read none of them. */
const LIST = 'list';
const contentKey = (version: string) => `content ${version}`;

const store = () => createStore('two-triangles-datasets', 'kept');

/** The datasets kept, the last opened first; none where the browser keeps nothing. */
export async function keptDatasets(): Promise<readonly KeptDataset[]> {
  try {
    return (await get<readonly KeptDataset[]>(LIST, store())) ?? [];
  } catch {
    // Refused, as in a private window or a sandboxed frame.
    return [];
  }
}

/** Whether this browser keeps anything for this page: tried out, for nothing else tells. */
export async function canKeep(): Promise<boolean> {
  try {
    await set(TRIAL, new Blob(['x']), store());
    await del(TRIAL, store());
    return true;
  } catch {
    return false;
  }
}

const TRIAL = 'trial';

/**
 * Keeps a dataset that is open; says whether the browser did. Where it is called off meanwhile, nothing
 * is left of it but what was kept before.
 */
export async function keepOpened(
  { dataset, name, content }: OpenedDataset,
  isCalledOff: () => boolean = () => false,
): Promise<boolean> {
  const { version, title } = dataset;
  const wasKept = (await keptDatasets()).some((each) => each.version === version);
  try {
    // The content first: a list never names what is not there.
    await set(contentKey(version), content, store());
    if (!isCalledOff()) {
      const kept = { version, title, name, size: content.size, openedAt: Date.now() };
      await update<readonly KeptDataset[]>(LIST, (list = []) => withFirst(list, kept), store());
      return true;
    }
  } catch {
    // Refused, or there is no room: what lies there already must not stay.
  }
  if (!wasKept) await forgetDataset(version);
  return false;
}

/** What a kept dataset reads from, which is now opened again; undefined where it is kept no more. */
export async function openKept(version: string): Promise<Blob | undefined> {
  try {
    const content = await get<Blob>(contentKey(version), store());
    if (content !== undefined) await touch(version);
    return content;
  } catch {
    return undefined;
  }
}

async function touch(version: string): Promise<void> {
  const openedNow = (list: readonly KeptDataset[] = []) => {
    const kept = list.find((each) => each.version === version);
    return kept === undefined ? list : withFirst(list, { ...kept, openedAt: Date.now() });
  };
  try {
    await update(LIST, openedNow, store());
  } catch {
    // Where nothing more can be written, what is kept can be read all the same.
  }
}

/** Forgets a dataset, and says what is left. */
export async function forgetDataset(version: string): Promise<readonly KeptDataset[]> {
  try {
    await update<readonly KeptDataset[]>(LIST, (list = []) => without(list, version), store());
    await del(contentKey(version), store());
  } catch {
    // What cannot be forgotten is still in the list that is read now.
  }
  return keptDatasets();
}

function withFirst(list: readonly KeptDataset[], kept: KeptDataset): readonly KeptDataset[] {
  return [kept, ...without(list, kept.version)];
}

function without(list: readonly KeptDataset[], version: string): readonly KeptDataset[] {
  return list.filter((each) => each.version !== version);
}
