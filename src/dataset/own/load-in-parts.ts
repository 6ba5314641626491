import { fetchText } from '../fetch-text.ts';
import { LoadError } from '../load-failure.ts';
import { checkDatasetText } from '../read-dataset.ts';
import type { LoadingMessage } from './messages.ts';

/** Fetches a dataset and checks it. Tells its parts as they come, then whether they count. */
export async function loadInParts(address: string, tell: (message: LoadingMessage) => void) {
  const text = await textAt(address);
  if (typeof text !== 'string') return tell({ kind: 'failed', failure: text.failure });
  const check = checkDatasetText(text, { onPart: (part) => tell({ kind: 'part', part }) });
  if (!check.ok) {
    const { problems, count } = check;
    return tell({ kind: 'failed', failure: { kind: 'invalid', problems, count } });
  }
  const { file, version } = check;
  tell({ kind: 'loaded', version, title: file.title });
}

async function textAt(address: string): Promise<string | LoadError> {
  try {
    return await fetchText(address);
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
}
