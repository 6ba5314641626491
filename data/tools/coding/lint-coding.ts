/** `npm run lint-coding`: holds the coding against the rules of the codebook that a program can check. */
import { run } from './command.ts';
import { compose } from './compose.ts';
import { lint, RULES } from './lint.ts';

run(() => {
  const dataset = compose('data').dataset;
  const faults = lint(dataset);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return `${dataset.claims.length} claims keep the codebook's ${RULES.length} rules that a program can check.`;
});
