import type { Core } from 'cytoscape';
import type { ActorId } from '../../model/dataset.ts';
import type { Tie, TieId } from '../../model/tie.ts';
import type { Arrangement } from '../../scene/arrangement.ts';
import { actorsInFocus } from '../../scene/highlight.ts';
import { nodeIdOf } from '../elements.ts';
import type { Attention, Content } from './sight.ts';

/** The classes of an actor that change with what is shown. */
const CLASSES = ['idle', 'muted', 'resting', 'chosen', 'named'] as const;
type ActorClass = (typeof CLASSES)[number];

/** Of more actors than this in focus, names would hide each other. */
const MOST_NAMED = 40;

/** Brings actors in line with the ties that are drawn; touches only those that change. */
export function actorPainter(cy: Core, { dataset: { actors }, crowded }: Arrangement) {
  const worn = new Map<ActorId, number>();
  const touchedIn = rememberingTouched();
  return (content: Content, attention: Attention, tieOf: (id: TieId) => Tie | undefined): void => {
    const touched = touchedIn(content);
    const ties = content.ties.map(({ tie }) => tie);
    const inFocus = actorsInFocus(attention.focus, ties, tieOf);
    const classesOf = crowded ? classesInCrowd : classesIn;
    cy.batch(() => {
      for (const { id } of actors) {
        const classes = { ...classesOf(id, attention, inFocus), idle: !touched.has(id) };
        const code = CLASSES.reduce((sum, each, bit) => sum + (classes[each] ? 1 << bit : 0), 0);
        if ((worn.get(id) ?? 0) === code) continue;
        worn.set(id, code);
        const node = cy.getElementById(nodeIdOf(id));
        for (const each of CLASSES) node.toggleClass(each, classes[each]);
      }
    });
  };
}

type Classes = Readonly<Record<Exclude<ActorClass, 'idle'>, boolean>>;

function classesIn(
  actor: ActorId,
  { selected, resting }: Attention,
  inFocus: ReadonlySet<ActorId> | null,
): Classes {
  return {
    muted: inFocus !== null && !inFocus.has(actor),
    resting: resting && inFocus !== null,
    chosen: selected.kind === 'actor' && selected.id === actor,
    named: false,
  };
}

/** Of a crowd, who is in focus is named: to fade out all others would cost what they all do. */
function classesInCrowd(
  actor: ActorId,
  { focus, selected }: Attention,
  inFocus: ReadonlySet<ActorId> | null,
): Classes {
  const chosen = selected.kind === 'actor' && selected.id === actor;
  const pointedAt = focus.kind === 'actor' && focus.id === actor;
  const few = inFocus !== null && inFocus.size <= MOST_NAMED && inFocus.has(actor);
  return { muted: false, resting: false, chosen, named: chosen || pointedAt || few };
}

/** The actors at the ends of what is drawn, worked out once for each content. */
function rememberingTouched() {
  let last: { readonly content: Content; readonly touched: ReadonlySet<ActorId> } | null = null;
  return (content: Content): ReadonlySet<ActorId> => {
    if (last?.content === content) return last.touched;
    const touched = new Set<ActorId>();
    for (const { tie } of content.ties) touched.add(tie.from).add(tie.to);
    last = { content, touched };
    return touched;
  };
}
