import type { Turn } from '../comparison.ts';
import type { ComparedMoments } from '../time/moment.ts';
import { momentName, momentNoun, momentWhen } from './moment-words.ts';
import { turnInWords } from './turn-words.ts';
import { capitalised } from './words.ts';

/** What a turn means between two moments. */
export function turnMeaning(turn: Turn, moments: ComparedMoments): string {
  const [was, is] = [momentWhen(moments.before), momentWhen(moments.after)];
  const before = momentName(moments.before);
  const noun = momentNoun([moments.before, moments.after]);
  switch (turn) {
    case 'new':
      return `It stands ${is}, and words say since when (unbroken); or a coder infers that, and of ${before} the sources speak of the two, not of this (broken).`;
    case 'ended':
      return `It stood ${was}, and words say until when. Silence ends nothing.`;
    case 'turned':
      return `Words tell another tenor, or deny it in one of the ${noun}s.`;
    case 'in both':
      return `It is told of both ${noun}s by different words, or as acts: that it lasted between them, nobody says.`;
    case 'act before':
      return `A vote, a visit, a letter: sources tell of it ${was} alone, and it neither lasts nor ends.`;
    case 'act after':
      return `A vote, a visit, a letter: sources tell of it ${is} alone.`;
    case 'unknown before':
      return `It stands ${is}, since when nobody says. Of ${before} no source asserts it.`;
    case 'unknown after':
      return `It stands ${was}. Nothing tells whether it does ${is}.`;
    case 'stayed':
      return `The same words or record speak of both ${noun}s, or saw no end of it, however well the sources tell it.`;
  }
}

/** Turns that are easily taken for each other, with what tells the one from the other in a few words. */
const ALIKE: readonly (readonly [Turn, Turn])[] = [
  ['new', 'unknown before'],
  ['ended', 'unknown after'],
  ['stayed', 'in both'],
];

const APART: Readonly<Partial<Record<Turn, string>>> = {
  new: 'words say since when, or a coder infers that it began',
  'unknown before': 'nobody says since when it stands',
  ended: 'words say until when',
  'unknown after': 'nobody says whether it ended',
  stayed: 'the same words speak of both',
  'in both': 'different words speak of each, and none says that it lasted',
};

/** "Stayed: the same words speak of both. In both years: …", for each two alike that occur together; else nothing. */
export function turnsToldApart(turns: ReadonlySet<Turn>, moments: ComparedMoments): string {
  return ALIKE.filter((two) => two.every((turn) => turns.has(turn)))
    .flat()
    .map((turn) => `${capitalised(turnInWords(turn, moments))}: ${APART[turn]}.`)
    .join(' ');
}
