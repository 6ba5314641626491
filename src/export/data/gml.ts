import { momentName } from '../../model/words/moment-words.ts';
import { tieInWords } from '../../model/words/words.ts';
import { actorAttributes, placeOnScreen, tieAttributes, toldOf } from './attributes.ts';
import { areAllDirected, directionTold } from './direction.ts';
import { labelsOf, namesOf } from './names.ts';
import { provenanceOf, type ShownView } from './shown-view.ts';

/** What GML may hold under a key: lists of such within lists. */
type GmlValue = string | number | boolean | GmlList;

interface GmlList {
  readonly [key: string]: GmlValue;
}

/**
 * The ties that are shown as GML (Himsolt, "GML: A portable Graph File Format", 1997) with the keys that NetworkX has
 * for several edges of one pair. Nodes are numbered, as the format asks; `key` is the id of an actor or a tie. It is
 * directed only if all ties are; each says for itself whether it is (see {@link directionTold}).
 */
export function gml(view: ShownView): string {
  const attributes = actorAttributes(view);
  const ofTies = tieAttributes(view);
  const nameOf = namesOf(view);
  const labelOf = labelsOf(view);
  const directed = areAllDirected(view);
  const numbers = new Map(view.actors.map(({ id }, index) => [id, index]));
  const nodes = view.actors.map((actor, id) =>
    listLines('node', {
      id,
      label: labelOf(actor),
      key: actor.id,
      ...toldOf(actor, attributes),
      graphics: placeOnScreen(actor),
    }),
  );
  const edges = view.ties.map((standing) =>
    listLines('edge', {
      source: numbers.get(standing.tie.from) ?? -1,
      target: numbers.get(standing.tie.to) ?? -1,
      key: standing.tie.id,
      label: tieInWords(standing.tie, nameOf),
      ...directionTold(standing, directed),
      ...toldOf(standing, ofTies),
    }),
  );
  return [
    ...entryLines('Creator', 'Two Triangles'),
    'graph [',
    ...entryLines('directed', directed),
    ...entryLines('multigraph', true),
    ...entryLines('name', `${view.title}: ${momentName(view.moment)}`),
    ...entryLines('comment', provenanceOf(view)),
    ...nodes.flat(),
    ...edges.flat(),
    ']',
    '',
  ].join('\n');
}

function listLines(key: string, list: GmlList): readonly string[] {
  const inner = Object.entries(list).flatMap(([name, value]) => entryLines(name, value));
  return [`${key} [`, ...inner.map((line) => `  ${line}`), ']'];
}

function entryLines(key: string, value: GmlValue): readonly string[] {
  if (typeof value === 'object') return listLines(key, value);
  return [`${key} ${typeof value === 'string' ? `"${ascii(value)}"` : numberInGml(Number(value))}`];
}

/** A power of ten stands only behind a number with a point. */
function numberInGml(value: number): string {
  return String(value).replace(/^(-?\d+)e/, '$1.0e');
}

/** Words in ASCII without quotation marks, as the format asks: all else stands as `&#233;`. */
function ascii(words: string): string {
  return words
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[^ -~]/gu, (character) => `&#${character.codePointAt(0)};`);
}
