import type { Tie } from '../../model/tie.ts';
import { LEFT } from '../../scene/emphasis.ts';
import { highlightedActors, highlightedBy } from '../../scene/highlight.ts';
import type { Plan } from '../../scene/plan.ts';
import { pathText, type Shape } from '../../scene/shapes.ts';
import type { ShownTie } from '../../scene/shown.ts';
import type { Selection } from '../../state/view.ts';

/** How a shape of a drawing stands to what the reader points at or has selected. */
interface Stance {
  /** The tie that can be pointed at in it, and the path along which it can. */
  readonly line?: string;
  readonly reach?: string;
  /** How much is left of it, from 0 to 1. */
  readonly left: number;
}

const AS_IT_IS: Stance = { left: 1 };

/** The stances of the shapes of ties and actors; all others stay as they are. */
export function stancesIn(
  plan: Plan,
  shown: readonly ShownTie[],
  ties: readonly Tie[],
  { hovered, selected }: { readonly hovered: Selection; readonly selected: Selection },
): (shape: Shape) => Stance {
  const resting = hovered.kind === 'nothing';
  const highlight = resting ? selected : hovered;
  const isHighlighted = highlightedBy(highlight);
  const actors: ReadonlySet<string> | null = highlightedActors(
    highlight,
    () => shown.map(({ tie }) => tie),
    (id) => ties.find((tie) => tie.id === id),
  );
  const shownById = new Map<string, ShownTie>(shown.map((each) => [each.tie.id, each]));

  const ofActor = (id: string): Stance =>
    actors === null || actors.has(id)
      ? AS_IT_IS
      : { left: resting ? LEFT.restingActor : LEFT.mutedActor };

  const ofTie = ({ tie, faded }: ShownTie): Stance => {
    if (faded) return { left: LEFT.faded };
    const muted = resting ? LEFT.resting : LEFT.muted;
    const reach = pathText(plan.wayOf(tie)?.line ?? []);
    return { line: tie.id, reach, left: isHighlighted(tie) ? 1 : muted };
  };

  return (shape) => {
    if (shape.kind !== 'group' || shape.subject === undefined) return AS_IT_IS;
    if (shape.role === 'actor') return ofActor(shape.subject);
    const tie = shownById.get(shape.subject);
    return tie === undefined ? AS_IT_IS : ofTie(tie);
  };
}
