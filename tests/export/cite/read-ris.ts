import { read } from '@customcommander/ris';
import * as z from 'zod/mini';

const name = z.object({
  last_name: z.string(),
  first_name: z.string(),
  initials: z.string(),
  suffix: z.string(),
});
const date = z.object({
  year: z.string(),
  month: z.string(),
  day: z.string(),
  info: z.string(),
});
const words = z.optional(z.array(z.string()));
const record = z.looseObject({
  TY: z.array(z.string()),
  TI: words,
  T2: words,
  PB: words,
  PY: words,
  M3: words,
  N1: words,
  UR: words,
  DO: words,
  AU: z.optional(z.array(name)),
  DA: z.optional(z.array(date)),
});

/** A reference by its tags. */
export type RisRecord = z.infer<typeof record>;

/** Reads RIS with a parser that is not ours. It wants the line ends of Unix. */
export function readRis(text: string): readonly RisRecord[] {
  return z.array(record).parse(read(text.replaceAll('\r\n', '\n')));
}
