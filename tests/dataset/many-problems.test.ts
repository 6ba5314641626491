import { describe, expect, test } from 'vitest';
import { syntheticDataset } from '../../data/tools/synthetic/synthetic.ts';
import { type Problem, problemInWords } from '../../src/dataset/problem.ts';
import { MOST_PROBLEMS, PROBLEMS_KEPT, ProblemList } from '../../src/dataset/problem-list.ts';
import { problemReport } from '../../src/dataset/problem-report.ts';
import { readDataset, readDatasetText } from '../../src/dataset/read-dataset.ts';
import { aDataset } from '../builder.ts';

/** A file with a wrong tenor and a dangling speaker in each of its claims. */
function fileOf(claims: number, change: object) {
  const file = aDataset().claim({ id: 'one' }).file();
  return {
    ...file,
    claims: Array.from({ length: claims }, (_, index) => ({
      ...file.claims[0],
      id: `claim-${index}`,
      ...change,
    })),
  };
}

describe('many problems', () => {
  const wrong = fileOf(5000, { tenor: 'warm', modality: null });

  test('are counted in full, and told up to a bound', () => {
    const reading = readDataset(wrong);

    expect(reading).toMatchObject({ ok: false, count: 10_000 });
    expect(reading.ok ? [] : reading.problems).toHaveLength(PROBLEMS_KEPT);
  });

  test('of what records refer to are counted, too', () => {
    expect(readDataset(fileOf(5000, { speaker: 'nobody', event: 'none' }))).toMatchObject({
      ok: false,
      count: 10_000,
    });
  });

  test('can be had in full, each as a line, the first ones like those of the reading', async () => {
    const reading = readDataset(wrong);
    const report = problemReport((onProblem) => readDataset(wrong, { onProblem }));
    const lines = (await report.text()).trimEnd().split('\n');

    expect(report.type).toMatch(/^text\/plain/);
    expect(lines).toHaveLength(10_000);
    expect(reading.ok ? [] : reading.problems.map(problemInWords)).toEqual(
      lines.slice(0, PROBLEMS_KEPT),
    );
    expect(lines.at(-1)).toMatch(/^In claim "claim-4999", /);
  });

  test('are not counted beyond a million', () => {
    const problems = new ProblemList();
    let worded = 0;
    const add = () =>
      problems.add(() => {
        worded += 1;
        return { record: 'r', field: 'f', found: 'x', expected: 'y' };
      });
    for (let times = 0; times < MOST_PROBLEMS + 10; times++) add();

    expect(problems.count).toBe(MOST_PROBLEMS);
    expect(problems.isFull).toBe(true);
    expect(worded).toBe(PROBLEMS_KEPT);
  });

  test('a text that is no JSON is told to who asks for all, as well', () => {
    const told: Problem[] = [];
    const reading = readDatasetText('{', { onProblem: (problem) => told.push(problem) });

    expect(reading).toMatchObject({ ok: false, count: 1, problems: told });
    expect(told).toHaveLength(1);
  });
});

describe('reading a large dataset', () => {
  const file = syntheticDataset({ actors: 200, ties: 2000, years: 4, claimsPerTie: 4, seed: 1 });

  test('tells how far it is, never backwards, up to all', () => {
    const told: number[] = [];
    const reading = readDatasetText(JSON.stringify(file), {
      onProgress: (done) => told.push(done),
    });

    expect(reading.ok).toBe(true);
    expect(told.length).toBeGreaterThan(8);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect([told[0], told.at(-1)]).toEqual([0.2, 1]);
  });

  test('takes no longer for a disagreement over all of it', () => {
    const [first, ...others] = file.claims.map(({ id }) => id);
    const sides = [
      { position: 'Yes.', claims: [first] },
      { position: 'No.', claims: [...others, first] },
    ];
    const disagreements = [{ id: 'all', question: 'What of all?', sides, note: null }];

    expect(readDataset({ ...file, disagreements })).toMatchObject({
      count: 1,
      problems: [{ record: 'disagreement "all"', found: `"${first}" on more than one side` }],
    });
  });
});
