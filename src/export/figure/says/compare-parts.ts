import { visibilityBetween } from '../../../model/choices.ts';
import { type Comparison, countTurns, TURNS } from '../../../model/comparison.ts';
import { type Standing, sourcesOf } from '../../../model/standing.ts';
import type { Tie } from '../../../model/tie.ts';
import { type ComparedMoments, comparedMoments } from '../../../model/time/moment.ts';
import {
  momentName,
  momentNoun,
  momentStem,
  titledMoment,
} from '../../../model/words/moment-words.ts';
import { turnsToldApart } from '../../../model/words/turn-meanings.ts';
import { turnInWords } from '../../../model/words/turn-words.ts';
import { scaleIn } from '../../../scene/amount-steps.ts';
import {
  comparisonBetween,
  networkOf,
  snapshotAt,
  snapshotSince,
} from '../../../state/explorer.ts';
import { legendOfTurns } from './legend-of-ties.ts';
import { kindRows, sections } from './legend-rows.ts';
import { mannerOfLines, networkPicture, readingOfCrowd } from './network-in-figure.ts';
import {
  claimsOf,
  documentsOf,
  nameIn,
  readingOf,
  readingOfActors,
  readingOfLines,
  shownInFull,
  showsAllKnown,
  silenceWhere,
  statesInWords,
  wordsOf,
} from './network-parts.ts';
import type { FigureSubject, Parts } from './parts.ts';
import { isInFigure, keptInWords } from './selected-in-figure.ts';

export function compareParts(subject: FigureSubject): Parts {
  const { known, view } = subject;
  const snapshot = snapshotAt(known.dataset, view.moment);
  const since = snapshotSince(known.dataset, view);
  const moments = comparedMoments(since, snapshot);
  const [first, second] = [momentName(since), momentName(snapshot)];
  const [before, after] = [networkOf(known, since), networkOf(known, snapshot)];
  const visibilityOf = visibilityBetween(before, after, view.choices);
  const isIn = isInFigure(view);
  const shown = comparisonBetween(before, after).filter(
    (comparison) => visibilityOf(comparison) === 'shown' && isIn(comparison.tie.pair),
  );
  const nameOf = nameIn(subject);
  const standings = shown.flatMap(bothOf);
  const drawn = shownInFull(subject, after, before);
  const manner = mannerOfLines(subject.explorer, drawn);
  const scale = scaleIn(subject.explorer.dataset, view.choices);
  const turns = new Map(shown.map(({ tie, turn }) => [tie, turnInWords(turn, moments)]));
  const titleOf = (tie: Tie) => `${wordsOf({ tie }, nameOf)} (${turns.get(tie) ?? ''})`;
  return {
    title: `${first} compared with ${titledMoment(snapshot)}`,
    shows: `${first} compared with ${second}`,
    stem: `${momentStem(since)}-and-${momentStem(snapshot)}`,
    filters: [
      ...keptInWords(subject),
      ...statesInWords(subject),
      ...turnsInWords(subject, moments),
    ],
    legend: sections(
      ...legendOfTurns(known.dataset.relationTypes, shown, moments, {
        ...manner,
        scale,
      }),
      kindRows(known.dataset),
    ),
    reading: [
      ...(manner.lettered
        ? [`A hollow letter: not both ${momentNoun([since, snapshot])}s are told of in words.`]
        : []),
      turnsToldApart(new Set(shown.map(({ turn }) => turn)), moments),
      readingOfLines(drawn, scale),
      ...readingOfCrowd(subject.explorer, drawn),
      ...readingOfActors(drawn, subject),
    ]
      .filter((words) => words !== '')
      .join(' '),
    silence: silenceWhere(showsAllKnown(before, shown) && showsAllKnown(after, shown)),
    claims: claimsOf(standings),
    documents: documentsOf(standings),
    resting: shown.map((comparison) => ({
      words: `${wordsOf(comparison, nameOf)}, ${turnInWords(comparison.turn, moments)}`,
      sources: sourcesOf(claimsOf(bothOf(comparison))),
    })),
    summary: `${first} to ${second}: ${countedTurns(shown, moments)}.`,
    drawn: Object.fromEntries(
      shown.map((comparison) => [comparison.tie.id, turnReading(comparison)]),
    ),
    pictureIn: (room) => networkPicture(subject, drawn, titleOf, room),
  };
}

/** What became of a tie, and how it reads in each year. */
function turnReading({ turn, basis, before, after }: Comparison): string {
  const readings = [before, after].map((standing) =>
    standing === null ? 'nothing known' : readingOf(standing),
  );
  return `${turn}, ${basis}: ${readings.join('; then ')}`;
}

function bothOf({ before, after }: Comparison): readonly Standing[] {
  return [before, after].filter((standing) => standing !== null);
}

function turnsInWords(
  { view: { choices } }: FigureSubject,
  moments: ComparedMoments,
): readonly string[] {
  const off = TURNS.filter((turn) => choices.hiddenTurns.has(turn));
  if (off.length === 0) return [];
  return [`Left out: ${off.map((turn) => turnInWords(turn, moments)).join('; ')}`];
}

function countedTurns(shown: readonly Comparison[], moments: ComparedMoments): string {
  const counted = [...countTurns(shown)].filter(([, { count }]) => count > 0);
  if (counted.length === 0) return 'no tie to compare';
  return counted.map(([turn, { count }]) => `${count} ${turnInWords(turn, moments)}`).join(', ');
}
