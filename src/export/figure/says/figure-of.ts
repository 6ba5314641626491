import { dataInWords } from '../../../dataset/own-dataset.ts';
import type { Claim, Source } from '../../../model/dataset.ts';
import { type ErrataOf, errataTold } from '../../../model/errata.ts';
import { sourcesOf } from '../../../model/standing.ts';
import { baseInWords } from '../../../model/words/base-words.ts';
import { leastInWords } from '../../../model/words/least-words.ts';
import { erratumBeside, passageInWords } from '../../../model/words/quotation-words.ts';
import { waysToSource } from '../../../model/words/source-words.ts';
import {
  countInWords,
  sourceInWords,
  speakerInWords,
  titleInWords,
  writtenInWords,
} from '../../../model/words/words.ts';
import type { Explorer, Known } from '../../../state/explorer.ts';
import type { View } from '../../../state/view.ts';
import { type MovedPlaces, NO_PLACES } from '../../../state/view-store.ts';
import { FIRST_VIEW, type FigureName, hasFigure } from '../../../state/views.ts';
import { fileNameOf } from '../../file-name.ts';
import { compareParts } from './compare-parts.ts';
import type { Figure, FigureQuotation, Note } from './figure.ts';
import { matrixParts } from './matrix-parts.ts';
import { networkParts } from './network-parts.ts';
import { pairParts } from './pair-parts.ts';
import type { FigureSubject, Parts } from './parts.ts';
import { asInFigure } from './selected-in-figure.ts';
import { timelineParts } from './timeline-parts.ts';
import { yearsParts } from './years-parts.ts';

const PARTS: Readonly<Record<FigureName, (subject: FigureSubject) => Parts>> = {
  network: networkParts,
  compare: compareParts,
  pair: pairParts,
  years: yearsParts,
  timeline: timelineParts,
  matrix: matrixParts,
};

/** As long as that of every other file of a figure. */
const ENDING = '.svg';

/** The picture that a view has to give; the network, where it is all words. */
export function figureViewOf({ name }: Pick<View, 'name'>): FigureName {
  return hasFigure(name) ? name : FIRST_VIEW;
}

/** The figure of a view, on the evidence that counts in it, with actors where the reader has moved them. */
export function figureOf(explorer: Explorer, view: View, places: MovedPlaces = NO_PLACES): Figure {
  const known = explorer.knownOn(view.base);
  const name = figureViewOf(view);
  const { stem, claims, summary, shows, silence, ...parts } = PARTS[name]({
    explorer,
    known,
    view,
    places,
  });
  const sources = sourcesOf(claims);
  const numberOf = (source: Source) => sources.findIndex(({ id }) => id === source.id) + 1;
  const { title } = explorer.dataset;
  const filters = [
    ...kindsInWords(explorer, view),
    ...leastInWords(view.choices.least),
    ...parts.filters,
    ...baseInWords(view.base, explorer.dataset),
  ];
  const nameOf = (shown: View) =>
    fileNameOf(explorer.dataset, shown, `${name}-${stem}`, ENDING).slice(0, -ENDING.length);
  const texts = countInWords(known.dataset.sources.length, 'text');
  return {
    ...parts,
    view: name,
    caption: title,
    filters,
    notes: sources.map(noteOf),
    resting: parts.resting.map(({ words, sources: own }) => ({
      words,
      notes: own
        .map(numberOf)
        .filter((number) => number > 0)
        .sort((a, b) => a - b),
    })),
    quotations: quotationsOf(known, view, claims, {
      numberOf,
      errataOf: errataTold(explorer.dataset, view.base),
    }),
    credit: [`${shows}.`, `${dataInWords(explorer.dataset)}, as told by ${texts}.`, silence]
      .join(' ')
      .trim(),
    alternative: [
      `${title}. ${summary}`,
      ...filters.map((filter) => `${filter}.`),
      `The sources: ${sources.map(shortOf).join('; ') || 'none'}.`,
    ].join(' '),
    fileName: nameOf(asInFigure(view, false)),
    fileNameQuoting: nameOf(asInFigure(view, true)),
  };
}

function noteOf(source: Source): Note {
  const [way] = waysToSource(source);
  const words = [sourceInWords(source), ...(way === undefined ? [] : [way.address])].join(' ');
  return { words, short: shortOf(source) };
}

/** As far as known: "Lee Hyo-jin, about 30 March 2025". */
function shortOf(source: Source): string {
  return `${source.author ?? titleInWords(source)}, ${writtenInWords(source)}`;
}

function kindsInWords({ dataset }: Explorer, { choices }: View): readonly string[] {
  const off = dataset.relationTypes.filter(({ id }) => choices.hiddenRelations.has(id));
  return off.length === 0 ? [] : [`Left out: ${off.map(({ name }) => name).join('; ')}`];
}

/** The words behind the selected tie, as far as the figure rests on them. */
function quotationsOf(
  { tieById }: Known,
  { selection }: View,
  claims: readonly Claim[],
  { numberOf, errataOf }: { readonly numberOf: (source: Source) => number; errataOf: ErrataOf },
): readonly FigureQuotation[] {
  if (selection.kind !== 'tie') return [];
  const own = new Set(tieById.get(selection.id)?.claims);
  return [...new Set(claims)]
    .filter((claim) => own.has(claim))
    .map(({ id, passage, speaker, source }) => ({
      claim: id,
      words: passageInWords(passage),
      voice: speakerInWords(speaker),
      errata: errataOf(passage).map(erratumBeside),
      note: numberOf(source),
    }));
}
