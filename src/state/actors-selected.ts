import { actorSetOf, actorsOfSet } from '../model/actor-set.ts';
import type { ActorId } from '../model/dataset.ts';
import { actorsOf, pairOf } from '../model/tie.ts';
import { actorsOfTriad } from '../model/triad-id.ts';
import { NOTHING, type Selection, type View, withSelectionAt } from './view.ts';

/** The actors that are selected: one, the two of a pair, the three of a triad, or more; none where something else is. */
export function actorsSelected(selection: Selection): readonly ActorId[] {
  switch (selection.kind) {
    case 'actor':
      return [selection.id];
    case 'pair':
      return actorsOf(selection.id);
    case 'triad':
      return actorsOfTriad(selection.id);
    case 'actors':
      return actorsOfSet(selection.id);
    default:
      return [];
  }
}

/** The selection of some actors, however many. */
export function selectionOf(actors: Iterable<ActorId>): Selection {
  const [first, second, ...more] = new Set(actors);
  if (first === undefined) return NOTHING;
  if (second === undefined) return { kind: 'actor', id: first };
  if (more.length === 0) return { kind: 'pair', id: pairOf(first, second) };
  return { kind: 'actors', id: actorSetOf([first, second, ...more]) };
}

/** With an actor selected beside those that are; without it, where it is selected already. */
export function withActorToggled(view: View, actor: ActorId): View {
  const selected = actorsSelected(view.selection);
  const others = selected.filter((each) => each !== actor);
  const isSelected = others.length < selected.length;
  const next = selectionOf(isSelected ? others : [...selected, actor]);
  return withSelectionAt(view, view.moment, next);
}
