import { visibilityBetween } from '../../model/choices.ts';
import { type Comparison, countTurns, TURNS } from '../../model/comparison.ts';
import { turnInWords } from '../../model/prose.ts';
import { type Standing, sourcesOf } from '../../model/standing.ts';
import { yearInWords } from '../../model/time-words.ts';
import { turnLooksOf } from '../../scene/look.ts';
import { comparisonBetween, networkOf, snapshotAt, snapshotSince } from '../../state/explorer.ts';
import { legendOfTurns } from './legend.ts';
import {
  claimsOf,
  documentsOf,
  nameIn,
  networkPicture,
  statesInWords,
  wordsOf,
} from './network-parts.ts';
import type { FigureGround, Parts } from './parts.ts';

export function compareParts(ground: FigureGround): Parts {
  const { explorer, known, view } = ground;
  const snapshot = snapshotAt(known.dataset, view.moment);
  const since = snapshotSince(known.dataset, view);
  const years = { before: since.year, after: snapshot.year };
  const [before, after] = [networkOf(known, since), networkOf(known, snapshot)];
  const visibilityOf = visibilityBetween(before, after, view.choices);
  const shown = comparisonBetween(before, after).filter(
    (comparison) => visibilityOf(comparison) === 'shown',
  );
  const nameOf = nameIn(ground);
  const standings = shown.flatMap(bothOf);
  const drawn = {
    ties: shown.map((comparison) => ({
      tie: comparison.tie,
      looks: turnLooksOf(comparison, 'shown'),
      title: `${wordsOf(comparison, nameOf)} (${turnInWords(comparison.turn, years)})`,
    })),
    silences: [],
  };
  return {
    title: `${since.year} compared with ${yearInWords(snapshot)}`,
    shows: `${since.year} compared with ${snapshot.year}`,
    stem: `${since.year}-and-${snapshot.year}`,
    filters: [...statesInWords(ground), ...turnsInWords(ground, years)],
    legend: legendOfTurns(known.dataset.relationTypes, shown, years),
    reading:
      'A hollow letter: not both years are told of in words. Arrowheads point at the one acted upon.',
    claims: claimsOf(standings),
    documents: documentsOf(standings),
    resting: shown.map((comparison) => ({
      words: `${wordsOf(comparison, nameOf)}, ${turnInWords(comparison.turn, years)}`,
      sources: sourcesOf(claimsOf(bothOf(comparison))),
    })),
    summary: `${since.year} to ${snapshot.year}: ${countedTurns(shown, years)}.`,
    drawn: Object.fromEntries(shown.map(({ tie, turn, ground }) => [tie.id, `${turn}, ${ground}`])),
    pictureIn: (room) => networkPicture(explorer, drawn, room),
  };
}

function bothOf({ before, after }: Comparison): readonly Standing[] {
  return [before, after].filter((standing) => standing !== null);
}

function turnsInWords(
  { view: { choices } }: FigureGround,
  years: Parameters<typeof turnInWords>[1],
): readonly string[] {
  const off = TURNS.filter((turn) => choices.hiddenTurns.has(turn));
  if (off.length === 0) return [];
  return [`Left out: ${off.map((turn) => turnInWords(turn, years)).join('; ')}`];
}

function countedTurns(
  shown: readonly Comparison[],
  years: Parameters<typeof turnInWords>[1],
): string {
  const counted = [...countTurns(shown)].filter(([, count]) => count > 0);
  if (counted.length === 0) return 'no tie to compare';
  return counted.map(([turn, count]) => `${count} ${turnInWords(turn, years)}`).join(', ');
}
