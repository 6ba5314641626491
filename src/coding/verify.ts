import { sha256Of } from '../dataset/version-of.ts';
import { startsOf } from './anchor.ts';
import type { CodedPassage, CodedSource } from './coded-source.ts';
import { coverageProblems } from './sentence-coverage.ts';
import { sentencesOf } from './sentences.ts';
import { typographyBetween } from './typography.ts';

/** Everything in which the data and the text of its source do not agree, a sentence each. */
export function differencesFrom(
  text: string,
  coded: CodedSource,
  sentences = sentencesOf(text),
): string[] {
  const { source, passages } = coded;
  const differences: string[] = [];
  const hash = sha256Of(text);
  if (hash !== source.sha256) {
    differences.push(
      `In source "${source.id}", field "sha256": found "${source.sha256}", expected "${hash}", the hash of the text.`,
    );
  }
  for (const passage of passages) differences.push(...passageDifferences(text, passage));
  return [
    ...differences,
    ...coded.uncoded
      .filter(({ begins, start }) => !text.startsWith(begins, start))
      .map(
        ({ begins, start }) =>
          `An uncoded sentence of source "${source.id}" is said to begin "${begins}", but at ${start} the text has "${text.slice(start, start + begins.length)}".`,
      ),
    ...coverageProblems(coded, sentences, text),
  ];
}

function passageDifferences(text: string, passage: CodedPassage): string[] {
  const { exact, prefix, suffix, start, end } = passage;
  const stands = text.slice(start, end);
  const differences: string[] = [];
  const report = (field: string, found: string, expected: string, remark = '') =>
    differences.push(
      `In passage "${passage.id}", field "${field}": found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}, as the text has it${remark}.`,
    );
  if (stands !== exact) report('exact', exact, stands, remarkOn(passage, text));
  const before = text.slice(Math.max(0, start - prefix.length), start);
  if (before !== prefix) report('prefix', prefix, before);
  const after = text.slice(end, end + suffix.length);
  if (after !== suffix) report('suffix', suffix, after);
  return differences;
}

/** What else can be said of words that do not stand where they should. Nothing is mended by it. */
function remarkOn({ exact, prefix, suffix }: CodedPassage, text: string): string {
  const typography = typographyBetween(`${prefix}${exact}${suffix}`, text);
  if (typography !== null && typography.length > 0) {
    return ` (the two differ in typography only: ${typography.join(', ')})`;
  }
  const [elsewhere] = startsOf(text, exact);
  return elsewhere === undefined ? '' : ` there (the same words begin at ${elsewhere})`;
}
