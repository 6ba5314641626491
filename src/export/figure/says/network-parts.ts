import { showsUsualStates } from '../../../model/choices.ts';
import { type ActorId, type Claim, type Group, TENORS } from '../../../model/dataset.ts';
import type { Network } from '../../../model/network.ts';
import { claimsIn, type Standing, TIE_STATES } from '../../../model/standing.ts';
import type { Tie } from '../../../model/tie.ts';
import { widthByAmountInWords } from '../../../model/words/amount-words.ts';
import {
  momentName,
  momentStem,
  momentWhen,
  titledMoment,
} from '../../../model/words/moment-words.ts';
import {
  actorsInWords,
  capitalised,
  contextDocumentsOf,
  countInWords,
  remarksOn,
  tenorShown,
} from '../../../model/words/words.ts';
import { type AmountScale, scaleIn } from '../../../scene/amount-steps.ts';
import { arrangementOf } from '../../../scene/arrangement.ts';
import { type Shown, shownIn } from '../../../scene/shown.ts';
import type { Sizes } from '../../../scene/sizes.ts';
import { widthTold } from '../../../scene/strokes.ts';
import { networkOf, snapshotAt } from '../../../state/explorer.ts';
import { legendOfTies } from './legend-of-ties.ts';
import { kindRows, sections } from './legend-rows.ts';
import {
  mannerOfLines,
  networkPicture,
  readingOfCrowd,
  sizesOfFigure,
} from './network-in-figure.ts';
import type { FigureSubject, Parts } from './parts.ts';
import { isInFigure, keptInWords, tiesInFigure } from './selected-in-figure.ts';

export function networkParts(subject: FigureSubject): Parts {
  const { explorer, known, view } = subject;
  const snapshot = snapshotAt(known.dataset, view.moment);
  const network = networkOf(known, snapshot);
  const shown = tiesInFigure(subject, network);
  const drawn = shownInFull(subject, network);
  const scale = scaleIn(explorer.dataset, view.choices);
  return {
    title: titledMoment(snapshot),
    shows: `The network ${momentWhen(snapshot)}`,
    stem: momentStem(snapshot),
    filters: [...keptInWords(subject), ...statesInWords(subject)],
    legend: sections(
      ...legendOfTies(known.dataset.relationTypes, shown, drawn.silences.length > 0, {
        ...mannerOfLines(explorer, drawn),
        scale,
      }),
      kindRows(known.dataset),
    ),
    reading: [
      readingOfLines(drawn, scale),
      ...readingOfCrowd(explorer, drawn),
      ...readingOfActors(drawn, subject),
    ]
      .join(' ')
      .trim(),
    silence: silenceWhere(showsAllKnown(network, shown)),
    claims: claimsOf(shown),
    documents: documentsOf(shown),
    resting: shown.map((standing) => ({
      words: wordsOf(standing, nameIn(subject)),
      sources: standing.sources,
    })),
    summary: tiesInBrief(shown, momentName(snapshot)),
    drawn: Object.fromEntries([
      ...shown.map((standing) => [standing.tie.id, readingOf(standing)]),
      ...drawn.silences.map((pair) => [pair, 'no evidence']),
    ]),
    pictureIn: (room) => networkPicture(subject, drawn, titleIn(subject, network), room),
  };
}

/** How to read what no row of a legend can say: only of what is drawn. */
export function readingOfLines({ ties }: Pick<Shown, 'ties'>, scale: AmountScale | null): string {
  const told = ties.some(({ look }) => widthTold(look) !== undefined);
  const directed = ties.some(({ look }) => look.directed);
  return [
    ...(told ? [readingOfWidth(scale)] : []),
    ...(directed ? ['Arrowheads point at the one acted upon.'] : []),
  ].join(' ');
}

function readingOfWidth(scale: AmountScale | null): string {
  return scale === null
    ? 'Line width: number of independent sources.'
    : widthByAmountInWords(scale);
}

/** What sets actors apart of whom nothing is drawn, where there are any; and how many were moved by hand. */
export function readingOfActors(
  { ties }: Pick<Shown, 'ties'>,
  { explorer, places }: Pick<FigureSubject, 'explorer' | 'places'>,
): readonly string[] {
  const { actors } = explorer.dataset;
  const touched = new Set(ties.flatMap(({ tie }) => [tie.from, tie.to]));
  const moved = actors.filter(({ id }) => places.has(id)).length;
  return [
    ...(actors.some(({ id }) => !touched.has(id)) ? [idleInWords(sizesOfFigure(explorer))] : []),
    // The address of the figure does not hold them.
    ...(moved === 0 ? [] : [`${capitalised(countInWords(moved, 'actor'))} moved by hand.`]),
  ];
}

/** How an actor looks of whom nothing is drawn. */
export function idleInWords({ dots }: Pick<Sizes, 'dots'>): string {
  return `${dots ? 'A grey dot' : 'A broken rim'}: no line of that actor is drawn.`;
}

/** Whether all ties are drawn of which anything is known, or supposed. */
export function showsAllKnown(network: Network, shown: readonly Pick<Standing, 'tie'>[]): boolean {
  const ids = new Set(shown.map(({ tie }) => tie.id));
  return (
    network.supposedAgainst.length === 0 &&
    [...network.ties.values()].every(({ tie, state }) => state === 'no evidence' || ids.has(tie.id))
  );
}

/** What it means that there is no line: silence alone only where nothing that is known is left out. */
export function silenceWhere(whole: boolean): string {
  return whole
    ? 'Where there is no line, no claim of that time names the two, which is not the same as no tie.'
    : 'Where there is no line, no claim of that time names the two, or it is left out here; neither is the same as no tie.';
}

/** What the reader's choices show in full of a network, or of what became of another. */
export function shownInFull(
  { explorer, view }: FigureSubject,
  network: Network,
  since: Network | null = null,
): Shown {
  const { choices } = view;
  const scale = scaleIn(explorer.dataset, choices);
  const isIn = isInFigure(view);
  const { ties, silences, moments } = shownIn(
    { network, since, choices, scale },
    arrangementOf(explorer).silences,
  );
  return {
    ties: ties.filter(({ tie, faded }) => !faded && isIn(tie.pair)),
    silences: silences.filter(isIn),
    moments,
  };
}

/** What a tie of a network is, in words: "DPRK to Russia: Military transfer (attested, one source)". */
export function titleIn(subject: FigureSubject, network: Network): (tie: Tie) => string {
  const nameOf = nameIn(subject);
  return (tie) => {
    const standing = network.ties.get(tie.id);
    const words = wordsOf({ tie }, nameOf);
    return standing === undefined ? words : `${words} (${remarksOn(standing)})`;
  };
}

/** Which groups are tinted, where nothing else names them; nothing where there are none. */
export function groundsInWords(manner: string, groups: readonly Group[]): readonly string[] {
  return groups.length === 0 ? [] : [`${manner}: ${groups.map(({ name }) => name).join('; ')}.`];
}

export function nameIn({ explorer }: FigureSubject): (actor: ActorId) => string {
  return (actor) => explorer.actorNames.get(actor) ?? actor;
}

/** "DPRK to Russia: Military transfer": the fonts of figures have no arrows. */
export function wordsOf(
  { tie }: { readonly tie: Pick<Tie, 'from' | 'to' | 'relation'> },
  nameOf: (actor: ActorId) => string,
): string {
  return `${actorsInWords(tie, nameOf).replace(' → ', ' to ')}: ${tie.relation.name}`;
}

export function claimsOf(standings: readonly Standing[]): readonly Claim[] {
  return standings.flatMap(claimsIn);
}

export function documentsOf(standings: readonly Standing[]): readonly string[] {
  const context = standings.filter(({ state }) => state === 'context');
  return [...new Set(context.flatMap(contextDocumentsOf))];
}

/** How a tie reads: what would make it another in a later version of the data. */
export function readingOf(standing: Standing): string {
  const sources = standing.sources.map(({ id }) => id).sort();
  return [
    standing.state,
    tenorShown(standing) ?? 'no tenor',
    ...(standing.disputed ? ['disputed'] : []),
    ...(sources.length === 0 ? [] : [`by ${sources.join(' ')}`]),
  ].join(', ');
}

export function statesInWords({ view: { choices } }: FigureSubject): readonly string[] {
  if (showsUsualStates(choices)) return [];
  const states = TIE_STATES.filter((state) => choices.shownStates.has(state));
  return [`States shown: ${states.join(', ') || 'none'}`];
}

/** "2022: 23 ties. 12 cooperative, 9 conflictual, 2 without tenor; 3 disputed." */
export function tiesInBrief(shown: readonly Standing[], name: string): string {
  const counted = TENORS.flatMap((tenor) => {
    const count = shown.filter((standing) => tenorShown(standing) === tenor).length;
    return count === 0 ? [] : [`${count} ${tenor === 'unstated' ? 'of unstated tenor' : tenor}`];
  });
  const disputed = shown.filter((standing) => standing.disputed).length;
  const parts = [...counted, ...(disputed === 0 ? [] : [`${disputed} disputed`])];
  const ties = countInWords(shown.length, 'tie');
  return `${name}: ${ties}${parts.length === 0 ? '' : `; ${parts.join(', ')}`}.`;
}
