import type { DatasetFile } from './format.ts';
import { type Problem, quoted } from './problem.ts';

/** Quotations that are blank, and anchors that cannot belong to their words. */
export function checkPassages(file: DatasetFile): readonly Problem[] {
  return file.passages.flatMap((passage) => {
    const record = `passage ${quoted(passage.id)}`;
    const problems: Problem[] = [];
    if (passage.exact.trim() === '') {
      problems.push({
        record,
        field: 'exact',
        found: 'an empty quotation',
        expected: 'the words of the source',
      });
    }
    if (passage.end - passage.start !== passage.exact.length) {
      problems.push({
        record,
        field: 'end',
        found: `${passage.end - passage.start} code units from start to end`,
        expected: `${passage.exact.length}, as many as the quotation has`,
      });
    }
    return problems;
  });
}
