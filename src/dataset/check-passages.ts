import type { DatasetFile } from './format.ts';
import { quoted } from './problem.ts';
import type { ProblemList } from './problem-list.ts';

type FilePassage = DatasetFile['passages'][number];

/**
 * Blank quotations, anchors that cannot belong to their words, errata about words that are not there, and
 * misprints that no title has.
 */
export function checkPassages(file: DatasetFile, problems: ProblemList): void {
  for (const passage of file.passages) {
    checkWords(passage, problems);
    checkAnchor(passage, problems);
  }
  checkErrata(file, problems);
  checkTitles(file, problems);
}

function checkWords({ id, exact }: FilePassage, problems: ProblemList): void {
  if (exact.trim() !== '') return;
  problems.add(() => ({
    record: `passage ${quoted(id)}`,
    field: 'exact',
    found: 'an empty quotation',
    expected: 'the words of the source',
  }));
}

function checkAnchor({ id, start, end, exact }: FilePassage, problems: ProblemList): void {
  if (start === null && end === null) return;
  if (start === null || end === null) {
    problems.add(() => ({
      record: `passage ${quoted(id)}`,
      field: start === null ? 'start' : 'end',
      found: 'nothing',
      expected: `a number, or nothing for "${start === null ? 'end' : 'start'}" too`,
    }));
    return;
  }
  if (end - start === exact.length) return;
  problems.add(() => ({
    record: `passage ${quoted(id)}`,
    field: 'end',
    found: `${end - start} code units from start to end`,
    expected: `${exact.length}, as many as the quotation has`,
  }));
}

function checkErrata(file: DatasetFile, problems: ProblemList): void {
  const exactOf = new Map(file.passages.map(({ id, exact }) => [id, exact]));
  for (const { id, passage, words } of file.errata) {
    if (exactOf.get(passage)?.includes(words) !== false) continue;
    problems.add(() => ({
      record: `erratum ${quoted(id)}`,
      field: 'words',
      found: quoted(words),
      expected: `words that stand in passage ${quoted(passage)}`,
    }));
  }
}

function checkTitles(file: DatasetFile, problems: ProblemList): void {
  for (const { id, title, sic } of file.sources) {
    for (const words of sic) {
      if (title?.includes(words) === true) continue;
      problems.add(() => ({
        record: `source ${quoted(id)}`,
        field: 'sic',
        found: quoted(words),
        expected: 'words that stand in its title',
      }));
    }
  }
}
