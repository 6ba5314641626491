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

const BLANK = {
  field: 'exact',
  found: 'an empty quotation',
  expected: 'the words of the source',
};

function passageProblems(file: DatasetFile): readonly Problem[] {
  return file.passages.flatMap((passage) => {
    const record = `passage ${quoted(passage.id)}`;
    const blank = passage.exact.trim() === '';
    return [...(blank ? [{ record, ...BLANK }] : []), ...anchorProblems(record, passage)];
  });
}

function anchorProblems(
  record: string,
  { start, end, exact }: DatasetFile['passages'][number],
): readonly Problem[] {
  if (start === null && end === null) return [];
  if (start === null || end === null) {
    return [
      {
        record,
        field: start === null ? 'start' : 'end',
        found: 'nothing',
        expected: `a number, or nothing for "${start === null ? 'end' : 'start'}" too`,
      },
    ];
  }
  if (end - start === exact.length) return [];
  return [
    {
      record,
      field: 'end',
      found: `${end - start} code units from start to end`,
      expected: `${exact.length}, as many as the quotation has`,
    },
  ];
}
