import { baseInWords } from '../../model/base-words.ts';
import type { Source } from '../../model/dataset.ts';
import { claimsIn, sourcesOf } from '../../model/standing.ts';
import { timeInWords } from '../../model/time-words.ts';
import { countInWords, sourceInWords, speakerInWords, titleInWords } from '../../model/words.ts';
import { type Explorer, networkOf } from '../../state/explorer.ts';
import type { View } from '../../state/view.ts';
import { compareParts } from './compare-parts.ts';
import { FIGURE_VIEWS, type Figure, type FigureView, type Note, type Quotation } from './figure.ts';
import { networkParts } from './network-parts.ts';
import { matrixParts, timelineParts, yearsParts } from './other-parts.ts';
import type { FigureGround, Parts } from './parts.ts';

const PARTS: Readonly<Record<FigureView, (ground: FigureGround) => Parts>> = {
  network: networkParts,
  compare: compareParts,
  years: yearsParts,
  timeline: timelineParts,
  matrix: matrixParts,
};

/** The picture that a view has to give; the network, where it is all words. */
export function figureViewOf({ name }: Pick<View, 'name'>): FigureView {
  return FIGURE_VIEWS.find((each) => each === name) ?? 'network';
}

/** The figure of a view, on the evidence that counts in it. */
export function figureOf(explorer: Explorer, view: View): Figure {
  const known = explorer.knownOn(view.base);
  const name = figureViewOf(view);
  const { stem, claims, summary, shows, ...parts } = PARTS[name]({ explorer, known, view });
  const sources = sourcesOf(claims);
  const numberOf = (source: Source) => sources.findIndex(({ id }) => id === source.id) + 1;
  const { version, title } = explorer.dataset;
  return {
    ...parts,
    view: name,
    caption: title,
    filters: [
      ...kindsInWords(explorer, view, name),
      ...parts.filters,
      ...baseInWords(view.base, explorer.dataset),
    ],
    notes: sources.map(noteOf),
    resting: parts.resting.map(({ words, sources: own }) => ({
      words,
      notes: own
        .map(numberOf)
        .filter((number) => number > 0)
        .sort((a, b) => a - b),
    })),
    quotations: quotationsOf({ explorer, known, view }, numberOf),
    credit: `${shows}. Two Triangles, data version ${version}. Lines are claims in ${countInWords(known.dataset.sources.length, 'text')}; where there is none, the texts are silent, which is not the same as no tie.`,
    alternative: `${title}. ${summary} The sources: ${sources.map(shortOf).join('; ') || 'none'}.`,
    fileName: `two-triangles-${stem}-${version}`,
  };
}

function noteOf(source: Source): Note {
  return { words: sourceInWords(source), short: shortOf(source) };
}

/** As far as known: "Lee Hyo-jin, about 30 March 2025". */
function shortOf(source: Source): string {
  return `${source.author ?? titleInWords(source)}, ${timeInWords(source.written.when)}`;
}

function kindsInWords(
  { dataset }: Explorer,
  { choices }: View,
  name: FigureView,
): readonly string[] {
  const { hiddenRelations, focus } = choices;
  const off = dataset.relationTypes.filter((relation) => hiddenRelations.has(relation.id));
  const centre = dataset.actors.find(({ id }) => id === focus?.actor);
  return [
    ...(off.length === 0 ? [] : [`Left out: ${off.map((each) => each.name).join('; ')}`]),
    // A matrix has every pair in any case.
    ...(centre === undefined || name === 'matrix'
      ? []
      : [`In focus: ${centre.name}${focus?.steps === 2 ? ' and its neighbours' : ''}`]),
  ];
}

function quotationsOf(
  { known, view }: FigureGround,
  numberOf: (source: Source) => number,
): readonly Quotation[] {
  const { selection } = view;
  if (selection.kind !== 'tie') return [];
  const standing = networkOf(known, { id: view.moment }).ties.get(selection.id);
  if (standing === undefined) return [];
  return claimsIn(standing).map(({ id, passage, speaker, source }) => ({
    claim: id,
    words: `“${passage.exact}”`,
    voice: speakerInWords(speaker),
    note: numberOf(source) > 0 ? numberOf(source) : null,
  }));
}
