import { groupsAt } from '../../../model/group-members.ts';
import {
  actorsShown,
  cellsAmong,
  cellsOf,
  countCells,
  groupIndexIn,
} from '../../../model/matrix.ts';
import { standsOnSources } from '../../../model/standing.ts';
import { type Sign, signOf } from '../../../model/triads.ts';
import { momentNoun, momentStem, momentWhen } from '../../../model/words/moment-words.ts';
import { countInWords } from '../../../model/words/words.ts';
import { matrixPicture } from '../../../scene/matrix-picture.ts';
import { networkOf, snapshotAt } from '../../../state/explorer.ts';
import { legendOfCells } from './legend-of-cells.ts';
import { claimsOf, documentsOf, groundsInWords, nameIn } from './network-parts.ts';
import type { FigureSubject, Parts } from './parts.ts';

const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  positive: 'all cooperative',
  negative: 'all conflictual',
  ambivalent: 'mixed',
  unstated: 'tenor unstated',
  unknown: 'no tenor',
};

export function matrixParts(subject: FigureSubject): Parts {
  const { known, view } = subject;
  const { dataset } = known;
  const snapshot = snapshotAt(dataset, view.moment);
  const when = momentWhen(snapshot);
  const network = networkOf(known, snapshot);
  const cells = cellsOf(network, view.choices);
  const actors = actorsShown(dataset, known.ties);
  const all = cellsAmong(actors, cells);
  const standings = all.flatMap(({ ties }) => ties);
  const counted = [...countCells(cells, network)].filter(([, count]) => count > 0);
  return {
    title: `Every pair ${when}`,
    shows: `The pairs of actors ${when}`,
    stem: momentStem(snapshot),
    // Every pair stands in it, whoever is in focus.
    filters: [],
    legend: legendOfCells(all),
    reading: [
      actors.length < dataset.actors.length
        ? `Each pair stands twice. Of ${dataset.actors.length} actors, the ${actors.length} with the most ties.`
        : 'Each pair stands twice: a row tells everything of one actor.',
      ...groundsInWords('Shaded blocks', dataset.groups),
    ].join(' '),
    silence: all.some(({ state }) => state === 'no evidence')
      ? `A point: no claim of that ${momentNoun([snapshot])} names the two, which is not the same as no tie.`
      : '',
    claims: claimsOf(standings),
    documents: documentsOf(standings),
    resting: [],
    summary: `${countInWords(network.pairCount, 'pair')} of actors ${when}: ${counted.map(([state, count]) => `${count} ${state}`).join(', ')}.`,
    drawn: Object.fromEntries(
      all.map(({ pair, state, ties }) => [
        pair,
        `${state}, ${SIGN_WORDS[signOf(ties.filter(standsOnSources))]}`,
      ]),
    ),
    pictureIn: () =>
      matrixPicture({
        actors,
        cells,
        nameOf: nameIn(subject),
        groupOf: groupIndexIn(groupsAt(dataset.groups, network.moment)),
      }),
  };
}
