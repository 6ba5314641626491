import type { Actor } from '../../model/dataset.ts';
import { amountsOf } from '../../model/measures.ts';
import { claimsIn, type Standing } from '../../model/standing.ts';
import { tenorShown } from '../../model/words/words.ts';
import { amountsTold } from './amounts-told.ts';
import { groupsOf, type ShownView } from './shown-view.ts';

type Value = string | number | boolean;

/** A property that every network file gives of its actors, or of its ties. */
export interface Attribute<Subject> {
  readonly name: string;
  readonly kind: 'string' | 'integer' | 'real' | 'boolean';
  /** `null` where there is nothing to tell. */
  readonly tell: (subject: Subject) => Value | null;
}

export function actorAttributes({ groups }: ShownView): readonly Attribute<Actor>[] {
  return [
    { name: 'kind', kind: 'string', tell: ({ kind }) => kind },
    { name: 'group', kind: 'string', tell: (actor) => groupsOf(actor, groups) || null },
  ];
}

/** How a tie stands at the moment of the view; the times are those of its claims, in EDTF. */
const TIE_ATTRIBUTES: readonly Attribute<Standing>[] = [
  { name: 'relation', kind: 'string', tell: ({ tie }) => tie.relation.name },
  { name: 'state', kind: 'string', tell: ({ state }) => state },
  { name: 'tenor', kind: 'string', tell: tenorShown },
  { name: 'disputed', kind: 'boolean', tell: ({ disputed }) => disputed },
  { name: 'sources', kind: 'integer', tell: ({ sources }) => sources.length },
  { name: 'claims', kind: 'integer', tell: (standing) => claimsIn(standing).length },
  {
    name: 'amounts',
    kind: 'string',
    tell: ({ evidence }) => amountsTold(evidence).join('; ') || null,
  },
  { name: 'times', kind: 'string', tell: (standing) => timesOf(standing) || null },
];

/** With the largest amount of one measure as a number, for programs that draw by numbers. */
export function tieAttributes({ measure }: ShownView): readonly Attribute<Standing>[] {
  if (measure === null) return TIE_ATTRIBUTES;
  return [
    ...TIE_ATTRIBUTES,
    {
      name: 'largestAmount',
      kind: 'real',
      tell: ({ evidence }) => amountsOf(evidence, measure).at(-1) ?? null,
    },
  ];
}

/** What is told of a subject, by the names of the attributes; what is not known is left out. */
export function toldOf<Subject>(
  subject: Subject,
  attributes: readonly Attribute<Subject>[],
): Readonly<Record<string, Value>> {
  const told: Record<string, Value> = {};
  for (const { name, tell } of attributes) {
    const value = tell(subject);
    if (value !== null) told[name] = value;
  }
  return told;
}

/** How wide and high the square is on which actors have their places. */
const EXTENT = 1000;

/** The place of an actor where y grows downwards, as on a screen. */
export function placeOnScreen({ place }: Actor) {
  return { x: place.x * EXTENT, y: place.y * EXTENT };
}

/** The place of an actor where y grows upwards, as on the plane of Gephi. */
export function placeOnPlane({ place }: Actor) {
  return { x: place.x * EXTENT - EXTENT / 2, y: EXTENT / 2 - place.y * EXTENT };
}

function timesOf(standing: Standing): string {
  const times = claimsIn(standing).map(({ time }) => time.when.text);
  return [...new Set(times)].sort().join('; ');
}
