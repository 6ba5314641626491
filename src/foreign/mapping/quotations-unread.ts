import { quoted } from '../../dataset/problem.ts';
import type { ForeignColumn, ForeignTable } from '../foreign-table.ts';
import { stemmedMeaning } from './header-languages.ts';
import type { Mapping } from './mapping.ts';
import { MEANING_WORDS, plainHeader } from './meanings.ts';

/** No sentence names more columns. */
const MOST_NAMED = 4;

const HOW = 'where whoever opens the file chooses it as “Quotation”';

/**
 * Columns that could be words of a document and are not read as such, each with what stands in the way: its name does not
 * say so, its cells are no sentences, or another is the quotation. Only their owner knows.
 */
export function quotationsUnread(
  { columns: all }: ForeignTable,
  { columns }: Mapping,
): readonly string[] {
  const read = new Set(Object.values(columns));
  const left = all.filter(({ filled }, index) => !read.has(index) && filled > 0);
  const called = left.filter(isCalledQuotation);
  const taken = all[columns.quotation ?? -1];
  if (taken !== undefined) {
    return called
      .slice(0, MOST_NAMED)
      .map(
        ({ name }) =>
          `${quoted(name)} is not read as the quotation: that is ${quoted(taken.name)}.`,
      );
  }
  const others = left.filter((column) => !called.includes(column) && holdsSentences(column));
  return [
    ...called.slice(0, MOST_NAMED).map(({ name, samples }) => {
      const sample = quoted(samples[0]?.slice(0, 60) ?? '');
      return `${quoted(name)} is not read as the quotation: cells such as ${sample} may be no words of a document. They are ${HOW}.`;
    }),
    ...others
      .slice(0, MOST_NAMED)
      .map(
        ({ name }) =>
          `${quoted(name)} holds sentences and is not read as the quotation, for its name does not say that they are words of a document. They are ${HOW}.`,
      ),
  ];
}

function isCalledQuotation({ name }: ForeignColumn): boolean {
  return (
    stemmedMeaning(name) === 'quotation' || MEANING_WORDS.quotation.includes(plainHeader(name))
  );
}

/** Whether most cells are of several words; where no blanks set words apart, of several signs. */
export function holdsSentences({ samples }: Pick<ForeignColumn, 'samples'>): boolean {
  const many = samples.filter(
    (sample) => /\S(?:\s+\S+){3}/.test(sample) || isLongWithoutBlanks(sample),
  );
  return samples.length > 0 && many.length * 2 > samples.length;
}

function isLongWithoutBlanks(sample: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{8}/u.test(sample);
}
