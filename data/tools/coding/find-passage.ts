/**
 * `npm run find-passage -- <folder of source texts> <source id> "words"`: where some words stand in a
 * text, ready to be pasted into its coding. Words typed with other quotation marks, dashes, spaces
 * or line breaks than the text has are found too, and shown as the text has them.
 */
import { contextAround, startsOf } from '../../../src/coding/anchor.ts';
import type { DraftPassage } from '../../../src/coding/coded-source.ts';
import { sentencesOf } from '../../../src/coding/sentences.ts';
import { looselyAs } from '../../../src/coding/typography.ts';
import { readDraft, sourceFiles } from './coding.ts';
import { run } from './command.ts';
import { textOf } from './texts.ts';

run(([folder, id, ...words]) => {
  const wanted = words.join(' ').trim();
  if (folder === undefined || id === undefined || wanted === '') {
    throw new Error('Say where to look for what: find-passage -- <folder> <source id> "words"');
  }
  const drafts = sourceFiles('data').map(readDraft);
  const draft = drafts.find(({ source }) => source.id === id);
  if (draft === undefined) {
    const ids = drafts.map(({ source }) => source.id).join(', ');
    throw new Error(`There is no source "${id}" in data/sources; there are ${ids}.`);
  }
  const text = textOf(folder, draft);
  const matches = [...text.matchAll(looselyAs(wanted))];
  if (matches.length === 0) throw new Error(`The words are not in the text of source "${id}".`);
  return matches
    .map(({ 0: exact, index }) => placeInWords(text, exact, index, draft.passages))
    .join('\n\n');
});

function placeInWords(
  text: string,
  exact: string,
  start: number,
  passages: readonly DraftPassage[],
): string {
  const end = start + exact.length;
  const sentence = sentencesOf(text).findIndex((each) => each.start < end && start < each.end);
  const touching = passages.filter((each) =>
    startsOf(text, each.exact).some((at) => at < end && start < at + each.exact.length),
  );
  const starts = startsOf(text, exact);
  const passage = {
    exact,
    ...(starts.length > 1 ? { occurrence: starts.indexOf(start) + 1 } : {}),
    ...contextAround(text, start, end),
    start,
    end,
  };
  return [
    `In sentence ${sentence + 1}; ${touching.length === 0 ? 'no passage touches it' : `touched by ${touching.map(({ id }) => id).join(', ')}`}.`,
    JSON.stringify(passage, null, 2),
  ].join('\n');
}
