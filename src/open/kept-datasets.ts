import { createStore, del, get, set, update } from 'idb-keyval';

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

/** Keeps a dataset; says whether the browser did. */
export async function keepDataset(kept: KeptDataset, content: Blob): Promise<boolean> {
  try {
    // The content first: a list never names what is not there.
    await set(contentKey(kept.version), content, store());
    await update<readonly KeptDataset[]>(LIST, (list = []) => withFirst(list, kept), store());
    return true;
  } catch {
    return false;
  }
}

/** What a kept dataset reads from; undefined where it is kept no more. */
export async function contentOf(version: string): Promise<Blob | undefined> {
  try {
    return await get<Blob>(contentKey(version), store());
  } catch {
    return undefined;
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
