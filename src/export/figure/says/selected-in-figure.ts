import { shownTies } from '../../../model/choices.ts';
import type { Network } from '../../../model/network.ts';
import { isAmong } from '../../../model/silence.ts';
import type { Standing } from '../../../model/standing.ts';
import type { PairId } from '../../../model/tie.ts';
import { actorsSelected } from '../../../state/actors-selected.ts';
import { NOTHING, type View, withSelection } from '../../../state/view.ts';
import type { FigureSubject } from './parts.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * Whether a figure has room for a pair: where several actors are selected, only for those among them. What is
 * selected otherwise leaves nothing out: figures that were saved with a pair or a triad selected have all ties.
 */
export function isInFigure({ selection }: Pick<View, 'selection'>): (pair: PairId) => boolean {
  if (selection.kind !== 'actors') return () => true;
  const members = new Set(actorsSelected(selection));
  return (pair) => isAmong(members, pair);
}

/**
 * A view as its figure shows it: no figure marks what is selected, so that its name and its address tell of that only
 * where it says which ties there are, or where words of the selected tie stand in the figure.
 */
export function asInFigure(view: View, quotes: boolean): View {
  const isTold = quotes || view.selection.kind === 'actors';
  return isTold ? view : withSelection(view, NOTHING);
}

/** The ties of a network that a figure shows. */
export function tiesInFigure({ view }: FigureSubject, network: Network): readonly Standing[] {
  const isIn = isInFigure(view);
  return shownTies(network, view.choices).filter(({ tie }) => isIn(tie.pair));
}

/** Whose ties alone are kept in full view: those of who is in focus, and those among several who are selected. */
export function keptInWords({ explorer, view }: FigureSubject): readonly string[] {
  const { focus } = view.choices;
  const nameOf = (id: string) => explorer.dataset.actors.find((each) => each.id === id)?.name;
  const centre = focus === null ? undefined : nameOf(focus.actor);
  const neighbours = focus?.steps === 2 ? ' and its neighbours' : '';
  return [
    ...(centre === undefined ? [] : [`In focus: ${centre}${neighbours}`]),
    ...(view.selection.kind === 'actors'
      ? [
          `Only ties among ${LIST.format(actorsSelected(view.selection).flatMap((id) => nameOf(id) ?? []))}`,
        ]
      : []),
  ];
}
