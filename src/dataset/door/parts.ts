import type { PlacedFile } from '../with-places.ts';
import type { Parts, Verdict } from './messages.ts';

/** How many records cross over at once: some milliseconds of work for the page. */
const RECORDS_AT_ONCE = 1500;

type Accepted = Extract<Verdict, { kind: 'accepted' }>;

/** Takes what is long out of a verdict, in parts that {@link withParts} puts back. */
export function* partsOf({ file }: Accepted): Generator<Partial<Parts>> {
  for (const name of ['passages', 'claims'] as const) {
    const records = file[name];
    for (let at = 0; at < records.length; at += RECORDS_AT_ONCE) {
      yield { [name]: records.slice(at, at + RECORDS_AT_ONCE) };
    }
  }
}

export function withoutParts(verdict: Accepted): Accepted {
  return { ...verdict, file: { ...verdict.file, passages: [], claims: [] } };
}

/** The verdict as it was before its parts were taken out, in their order. */
export function withParts(verdict: Accepted, parts: readonly Partial<Parts>[]): Accepted {
  const file: PlacedFile = {
    ...verdict.file,
    passages: parts.flatMap(({ passages = [] }) => passages),
    claims: parts.flatMap(({ claims = [] }) => claims),
  };
  return { ...verdict, file };
}
