import { type Problem, problemInWords } from './problem.ts';

/** How much text is put together before it goes to the file, in UTF-16 code units. */
const CHUNK = 1_000_000;

/**
 * Every problem of a dataset, a line each, as a file. `read` reads the dataset once more, and hands on what
 * it finds: `problemReport((onProblem) => readDatasetText(text, { onProblem }))`.
 */
export function problemReport(read: (onProblem: (problem: Problem) => void) => void): Blob {
  const chunks: string[] = [];
  let lines = '';
  read((problem) => {
    lines += `${problemInWords(problem)}\n`;
    if (lines.length < CHUNK) return;
    chunks.push(lines);
    lines = '';
  });
  return new Blob([...chunks, lines], { type: 'text/plain;charset=utf-8' });
}
