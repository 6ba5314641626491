import type { Standing } from '../../../model/standing.ts';
import { sourcesOf } from '../../../model/standing.ts';
import { actorsOf } from '../../../model/tie.ts';
import { comparedMoments } from '../../../model/time/moment.ts';
import { momentName, momentNoun, momentStem } from '../../../model/words/moment-words.ts';
import { kindInWords, standingInFewWords } from '../../../model/words/pair-words.ts';
import { passingInWords } from '../../../model/words/passing-words.ts';
import { turnsToldApart } from '../../../model/words/turn-meanings.ts';
import { changesInBrief, turnInWords } from '../../../model/words/turn-words.ts';
import { scaleIn } from '../../../scene/amount-steps.ts';
import { pairPicture } from '../../../scene/pair-picture.ts';
import { momentsTold } from '../../../state/moments-told.ts';
import { type PairRow, pairRowsOf, pairYears } from '../../../state/pair-rows.ts';
import { legendOfTies } from './legend-of-ties.ts';
import {
  claimsOf,
  documentsOf,
  nameIn,
  readingOf,
  statesInWords,
  tiesInBrief,
  wordsOf,
} from './network-parts.ts';
import type { FigureSubject, Parts } from './parts.ts';

/** One pair through all years: its ties, and what became of them. */
export function pairParts(subject: FigureSubject): Parts {
  const { explorer, known, view } = subject;
  const scale = scaleIn(explorer.dataset, view.choices);
  const { relationTypes } = known.dataset;
  const snapshots = momentsTold(known.dataset, view);
  const nameOf = nameIn(subject);
  const rows = view.pair === null ? [] : pairRowsOf(known, view.pair, view);
  const actors = view.pair === null ? [] : actorsOf(view.pair);
  const name = actors.map(nameOf).join(' – ') || 'No pair is chosen';
  const [from, to] = pairYears(known.dataset, view);
  const moments = comparedMoments(from, to);
  const names = snapshots.map(momentName);
  const told = (row: PairRow) => row.standings.flatMap((standing) => standing ?? []);
  const standings = rows.flatMap(told);
  const comparisons = rows.flatMap(({ comparison }) => comparison ?? []);
  return {
    title: name,
    shows: `The ties of ${name}, ${names.join(', ')}`,
    stem: `${momentStem(from)}-and-${momentStem(to)}`,
    filters: statesInWords(subject),
    legend: legendOfTies(relationTypes, standings, false, { narrower: 1, lettered: true, scale }),
    reading: [
      `A row for each kind of tie, a column for each ${momentNoun(snapshots)}; a point where nothing is known. The last column: what became of it.`,
      turnsToldApart(new Set(comparisons.map(({ turn }) => turn)), moments),
    ]
      .join(' ')
      .trim(),
    silence: 'Where there is nothing, these texts are silent, which is not the same as no tie.',
    claims: claimsOf(standings),
    documents: documentsOf(standings),
    resting: rows.map((row) => ({
      words: wordsOf(row, nameOf),
      sources: sourcesOf(claimsOf(told(row))),
    })),
    summary: [
      changesInBrief(comparisons, moments),
      passingInWords(rows, moments, nameOf),
      ...names.map((name, index) =>
        tiesInBrief(
          rows.flatMap(({ standings: own }) => own[index] ?? []),
          name,
        ),
      ),
    ]
      .filter((words) => words !== '')
      .join(' '),
    drawn: Object.fromEntries(
      rows.flatMap(({ tie, standings: own }) =>
        own.flatMap((standing, index) =>
          standing === undefined
            ? []
            : [[`${snapshots[index]?.id} ${tie.id}`, readingOf(standing)]],
        ),
      ),
    ),
    pictureIn: () =>
      pairPicture({
        years: names,
        scale,
        between:
          snapshots.length === 1
            ? ''
            : `${momentName(moments.before)} to ${momentName(moments.after)}`,
        rows: rows.map(({ tie, standings: own, hidden, comparison }) => ({
          tie,
          // The fonts of figures have no arrows.
          words: kindInWords(tie, nameOf).replace(' → ', ' to '),
          cells: own.map((standing, index) => ({
            standing,
            words: cellInWords(standing ?? hidden[index]),
          })),
          comparison,
          turn: comparison === undefined ? '' : turnInWords(comparison.turn, moments),
        })),
      }),
  };
}

function cellInWords(standing: Standing | undefined): string {
  return standing === undefined ? '' : standingInFewWords(standing);
}
