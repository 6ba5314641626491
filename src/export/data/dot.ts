import type { Standing } from '../../model/standing.ts';
import {
  type Attribute,
  actorAttributes,
  placeOnPlane,
  tieAttributes,
  toldOf,
} from './attributes.ts';
import { provenanceOf, type ShownView } from './shown-view.ts';

type Values = Readonly<Record<string, string | number | boolean>>;

/**
 * The ties that are shown in the language of Graphviz (https://graphviz.org/doc/info/lang.html). Beside directed ties,
 * those without a direction have `dir=none`. What Graphviz has no attribute for stands under names of ours, which it
 * passes over: how a tie stands, its tenor, its times in EDTF.
 */
export function dot(view: ShownView): string {
  const attributes = actorAttributes(view);
  const ofTies = tieAttributes(view);
  const directed = view.ties.some(({ tie }) => tie.relation.directed);
  const nodes = view.actors.map((actor) => {
    const { x, y } = placeOnPlane(actor);
    const told = { label: label(actor.name), ...toldOf(actor, attributes), pos: `${x},${y}` };
    return `  ${quotedDot(actor.id)} ${attributeList(told)};`;
  });
  const edges = view.ties.map((standing) => {
    const { from, to } = standing.tie;
    const ends = [from, to].map(quotedDot).join(directed ? ' -> ' : ' -- ');
    return `  ${ends} ${attributeList(tieValues(standing, directed, ofTies))};`;
  });
  return [
    `${directed ? 'digraph' : 'graph'} {`,
    `  comment=${quotedDot(provenanceOf(view))};`,
    ...nodes,
    ...edges,
    '}',
    '',
  ].join('\n');
}

function tieValues(
  standing: Standing,
  directed: boolean,
  ofTies: readonly Attribute<Standing>[],
): Values {
  const { id, relation } = standing.tie;
  return {
    id,
    label: label(relation.shortName),
    ...(directed && !relation.directed ? { dir: 'none' } : {}),
    ...toldOf(standing, ofTies),
  };
}

function attributeList(values: Values): string {
  const pairs = Object.entries(values).map(([key, value]) => `${key}=${quotedDot(String(value))}`);
  return `[${pairs.join(', ')}]`;
}

/** A label on one line, for Graphviz would break it elsewhere. */
function label(words: string): string {
  return words.replaceAll(/\s+/g, ' ');
}

/** Words between quotation marks, in which a backslash begins an escape and an ampersand an entity. */
function quotedDot(words: string): string {
  const escaped = words
    .toWellFormed()
    .replaceAll('\0', '')
    .replaceAll('&', '&amp;')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"');
  return `"${escaped}"`;
}
