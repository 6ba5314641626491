import type { ActorKind } from '../actor-kind.ts';
import type { Actor, Dataset } from '../dataset.ts';
import { membersAt } from '../group-members.ts';
import type { Span } from '../time/day.ts';
import { capitalised } from './words.ts';

/** What readers are told of a kind of actors: its name, or else the kind itself. */
export function kindsOfActors({ actorKinds }: Pick<Dataset, 'actorKinds'>) {
  const names = new Map(actorKinds.map((each) => [each.kind, nameOfKind(each)]));
  return (kind: string): string => names.get(kind) ?? kind;
}

export function nameOfKind({ kind, name }: ActorKind): string {
  return name ?? kind;
}

/** So many names stand in a heading; of more, one less and how many are left. */
const MOST_NAMED = 4;
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "China, Japan and Russia"; "China, DPRK, Japan and 4 more". */
export function namesInBrief(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return LIST.format(names);
  const named = names.slice(0, MOST_NAMED - 1);
  return LIST.format([...named, `${names.length - named.length} more`]);
}

/** "State, Northern triangle. In the sources: North Korea, DPRK.": what an actor is at a moment, and how it is called. */
export function actorInBrief(
  { id, kind, names }: Actor,
  dataset: Pick<Dataset, 'actorKinds' | 'groups'>,
  moment: Span,
): string {
  const groups = dataset.groups.filter((group) => membersAt(group, [moment]).includes(id));
  const is = [kindsOfActors(dataset)(kind), ...groups.map(({ name }) => name)].join(', ');
  return `${capitalised(is)}. In the sources: ${names.join(', ')}.`;
}
