/**
 * `npm run find-passage -- <folder of source texts> <source id> "words"`: where some words stand in a
 * text, ready to be pasted into its coding. Words typed with other quotation marks, dashes, spaces
 * or line breaks than the text has are found too, and shown as the text has them.
 */
import { contextOf } from './anchor.ts';
import { readCodedSource, sourceFiles } from './coding.ts';
import { run } from './command.ts';
import { sentencesOf } from './sentences.ts';
import { textOf } from './texts.ts';

const ALIKE = [
  "['\u2018\u2019\u201a\u2032]",
  '["\u201c\u201d\u201e\u2033]',
  '[-\u2010-\u2015]',
  '\\s+',
];

/** A pattern of the words that lets typography vary. */
export function looselyAs(words: string): RegExp {
  const pattern = words
    .trim()
    .normalize('NFC')
    .split(/(\s+|.)/su)
    .filter((part) => part !== '')
    .map(
      (part) =>
        ALIKE.find((alike) => new RegExp(`^${alike}$`, 'u').test(part)) ??
        part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
    )
    .join('');
  return new RegExp(pattern, 'gu');
}

function find([folder, id, ...words]: readonly string[]): string {
  if (folder === undefined || id === undefined || words.length === 0) {
    throw new Error('Say where to look for what: find-passage -- <folder> <source id> "words"');
  }
  const coded = sourceFiles('data')
    .map(readCodedSource)
    .find(({ source }) => source.id === id);
  if (coded === undefined) throw new Error(`There is no source "${id}" in data/sources.`);
  const text = textOf(folder, coded);
  const matches = [...text.matchAll(looselyAs(words.join(' ')))];
  if (matches.length === 0) throw new Error(`The words are not in the text of source "${id}".`);
  return matches
    .map(({ 0: exact, index: start }, number) => {
      const end = start + exact.length;
      const sentence = sentencesOf(text).findIndex((each) => each.start < end && start < each.end);
      const touching = coded.passages.filter((each) => each.start < end && start < each.end);
      return [
        `In sentence ${sentence + 1}; ${touching.length === 0 ? 'no passage touches it' : `touched by ${touching.map((each) => each.id).join(', ')}`}.`,
        JSON.stringify(
          {
            exact,
            ...(matches.length > 1 ? { occurrence: number + 1 } : {}),
            ...contextOf(text, start, end),
            start,
            end,
          },
          null,
          2,
        ),
      ].join('\n');
    })
    .join('\n\n');
}

if (process.argv[1]?.endsWith('find-passage.ts')) run(find);
