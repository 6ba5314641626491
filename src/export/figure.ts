import { baseInWords } from '../model/base-words.ts';
import { shownTies, showsUsualStates } from '../model/choices.ts';
import type { Dataset, RelationType, Snapshot, Tenor } from '../model/dataset.ts';
import { restrictedTo } from '../model/evidence-base.ts';
import type { Network } from '../model/network.ts';
import { type Standing, sourcesOf, TIE_STATES, type TieState } from '../model/standing.ts';
import { yearInWords } from '../model/time-words.ts';
import { countInWords, sourceInWords, tenorShown } from '../model/words.ts';
import { selectionInWords } from '../state/selection-words.ts';
import type { View } from '../state/view.ts';
import { WIDEST } from '../ui/line-width.ts';

/** Everything an exported figure says beside the drawing itself. */
export interface Figure {
  readonly title: string;
  readonly subtitle: string;
  /** What is drawn, and nothing else. */
  readonly relations: readonly RelationType[];
  readonly tenors: readonly Tenor[];
  readonly states: readonly TieState[];
  /** The numbers of sources on which drawn lines rest: each is a width. */
  readonly widths: readonly number[];
  readonly disputed: boolean;
  /** The kinds whose lines are hatched. */
  readonly hatched: readonly string[];
  /** One line a filter in force; none where nothing is filtered. */
  readonly filters: readonly string[];
  readonly selected: string | null;
  /** The sources that the drawn ties rest on, in full. */
  readonly sources: readonly string[];
  /** The documents on public record behind ties that are drawn as context. */
  readonly documents: readonly string[];
  readonly credit: string;
  readonly fileName: string;
}

const TENORS: readonly Tenor[] = ['cooperative', 'conflictual', 'ambivalent'];

export function figureOf(
  dataset: Dataset,
  snapshot: Snapshot,
  network: Network,
  view: View,
): Figure {
  const shown = shownTies(network, view.choices);
  const { sources } = restrictedTo(dataset, view.base);
  const states = new Set(shown.map(({ state }) => state));
  if (view.choices.shownStates.has('no evidence')) states.add('no evidence');
  const relations = dataset.relationTypes.filter((relation) =>
    shown.some(({ tie }) => tie.relation === relation),
  );
  const coloured = new Set(shown.map(tenorShown));
  const widened = shown.filter(({ state }) => state === 'attested' || state === 'presupposed');
  return {
    title: yearInWords(snapshot),
    subtitle: dataset.title,
    relations,
    tenors: TENORS.filter((tenor) => coloured.has(tenor)),
    states: TIE_STATES.filter((state) => states.has(state)),
    widths: [...new Set(widened.map(({ sources }) => Math.min(sources.length, WIDEST)))]
      .filter((sources) => sources > 0)
      .sort((a, b) => a - b),
    disputed: shown.some((standing) => standing.disputed),
    hatched: relations.filter(({ line }) => line === 'hatched').map(({ name }) => name),
    filters: filtersInWords(dataset, view),
    selected: selectedInWords(dataset, shown, view),
    sources: sourcesOf(shown.flatMap(({ evidence, opposing }) => [...evidence, ...opposing])).map(
      sourceInWords,
    ),
    documents: [
      ...new Set(
        shown
          .filter(({ state }) => state === 'context')
          .flatMap(({ context }) => context.map((record) => record.document)),
      ),
    ],
    credit: `Two Triangles, data version ${dataset.version}. Lines are claims in ${countInWords(sources.length, 'text')}; where there is none, the texts are silent, which is not the same as no tie.`,
    fileName: `two-triangles-${snapshot.year}-${dataset.version}.png`,
  };
}

function filtersInWords(dataset: Dataset, { choices, base }: View): readonly string[] {
  const { hiddenRelations, hiddenTies, shownStates, focus } = choices;
  const centre = dataset.actors.find(({ id }) => id === focus?.actor);
  const off = dataset.relationTypes.filter((relation) => hiddenRelations.has(relation.id));
  const states = TIE_STATES.filter((state) => shownStates.has(state));
  return [
    ...(off.length === 0
      ? []
      : [
          `${hiddenTies === 'faded' ? 'Faded' : 'Hidden'}: ${off.map(({ name }) => name).join('; ')}`,
        ]),
    ...(showsUsualStates(choices) ? [] : [`States shown: ${states.join(', ') || 'none'}`]),
    ...(centre === undefined
      ? []
      : [`In focus: ${centre.name}${focus?.steps === 2 ? ' and its neighbours' : ''}`]),
    ...baseInWords(base, dataset),
  ];
}

function selectedInWords(
  dataset: Dataset,
  shown: readonly Standing[],
  { selection, base }: View,
): string | null {
  const drawn = selection.kind !== 'tie' || shown.some(({ tie }) => tie.id === selection.id);
  return drawn ? selectionInWords(selection, restrictedTo(dataset, base)) : null;
}
