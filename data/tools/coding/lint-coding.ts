/** `npm run lint-coding`: holds the coding against the rules of the codebook that a program can check. */

import { lint, rulesOf } from '../../../src/coding/lint.ts';
import { readCodebook } from './coding.ts';
import { run } from './command.ts';
import { compose } from './compose.ts';

run(() => {
  const dataset = compose('data').dataset;
  const codebook = readCodebook('data');
  const faults = lint(dataset, codebook);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return `${dataset.claims.length} claims keep the codebook's ${rulesOf(codebook).length} rules that a program can check.`;
});
