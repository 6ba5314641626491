import type { DatasetFile } from './format.ts';
import { type Problem, quoted } from './problem.ts';

/** Blank quotations, anchors that cannot belong to their words, errata about words that are not there. */
export function checkPassages(file: DatasetFile): readonly Problem[] {
  return [...passageProblems(file), ...erratumProblems(file)];
}

function erratumProblems(file: DatasetFile): readonly Problem[] {
  const words = new Map(file.passages.map(({ id, exact }) => [id, exact]));
  return file.errata
    .filter((erratum) => words.get(erratum.passage)?.includes(erratum.words) === false)
    .map((erratum) => ({
      record: `erratum ${quoted(erratum.id)}`,
      field: 'words',
      found: quoted(erratum.words),
      expected: `words that stand in passage ${quoted(erratum.passage)}`,
    }));
}

function passageProblems(file: DatasetFile): readonly Problem[] {
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
