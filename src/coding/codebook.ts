import * as z from 'zod';
import { TENORS } from '../model/dataset.ts';

const phrases = z.array(z.string().min(1).max(200)).max(1_000);

/**
 * What coders agreed on beyond what holds of every coding, as plain data that travels with what they coded.
 * Phrases are written as `patternOf` reads them.
 */
export const codebookFile = z.strictObject({
  /** Wording of what may be, will be or is wished for. */
  supposing: phrases,
  /** Wording of what is passed on without being vouched for. */
  hedges: phrases,
  /** Names for sides, which by themselves relate nobody to anybody. */
  labels: phrases,
  /** The rule, as a sentence; and the tenors that a kind of relation can have, by its id: all where it is not named. */
  tenors: z.strictObject({
    says: z.string().min(1),
    of: z.record(z.string(), z.array(z.enum(TENORS)).min(1)),
  }),
  /** Acts that stand until they are undone: what they are called, of which kind of relation, and words that name the event. */
  lasting: z.array(
    z.strictObject({ called: z.string().min(1), relation: z.string(), named: phrases.min(1) }),
  ),
});

export type Codebook = z.output<typeof codebookFile>;
