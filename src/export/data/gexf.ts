import type { Actor } from '../../model/dataset.ts';
import type { Standing } from '../../model/standing.ts';
import { isStep, stretchOf } from '../../model/time/moment.ts';
import { tieInWords } from '../../model/words/words.ts';
import { element, type XmlNode, xmlDocument } from '../xml.ts';
import {
  type Attribute,
  actorAttributes,
  placeOnPlane,
  tieAttributes,
  toldOf,
} from './attributes.ts';
import { namesOf } from './names.ts';
import { provenanceOf, type ShownView } from './shown-view.ts';
import { spellsOf, timeInXml } from './spells.ts';

/**
 * The ties that are shown as a dynamic network in GEXF 1.3 (https://gexf.net/1.3), for Gephi and Gephi Lite.
 * Attributes tell how a tie stands at the moment of the view; spells, both ends included, tell when it is
 * vouched for at any time (see {@link spellsOf}). An end without a date is left out. The kind of an
 * edge is the kind of relation, which keeps ties of one pair apart.
 */
export function gexf(view: ShownView): string {
  const attributes = actorAttributes(view);
  const ofTies = tieAttributes(view);
  const nameOf = namesOf(view);
  return xmlDocument(
    element(
      'gexf',
      {
        xmlns: 'http://gexf.net/1.3',
        'xmlns:viz': 'http://gexf.net/1.3/viz',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
        version: '1.3',
      },
      [
        element('meta', {}, [
          element('creator', {}, ['Two Triangles']),
          element('description', {}, [provenanceOf(view)]),
        ]),
        element(
          'graph',
          {
            mode: 'dynamic',
            defaultedgetype: 'undirected',
            timeformat: isStep(stretchOf(view.moment).from) ? 'integer' : 'date',
            timerepresentation: 'interval',
          },
          [
            declared('node', attributes),
            declared('edge', ofTies),
            element(
              'nodes',
              {},
              view.actors.map((actor) => nodeOf(actor, attributes)),
            ),
            element(
              'edges',
              {},
              view.ties.map((standing) =>
                edgeOf(standing, tieInWords(standing.tie, nameOf), ofTies),
              ),
            ),
          ],
        ),
      ],
    ),
  );
}

function declared<Subject>(
  what: 'node' | 'edge',
  attributes: readonly Attribute<Subject>[],
): XmlNode {
  return element(
    'attributes',
    { class: what, mode: 'static' },
    attributes.map(({ name, kind }) =>
      element('attribute', {
        id: name,
        title: name,
        type: kind === 'real' ? 'double' : kind,
      }),
    ),
  );
}

function valuesOf<Subject>(subject: Subject, attributes: readonly Attribute<Subject>[]): XmlNode {
  const values = Object.entries(toldOf(subject, attributes));
  return element(
    'attvalues',
    {},
    values.map(([name, value]) => element('attvalue', { for: name, value })),
  );
}

function nodeOf(actor: Actor, attributes: readonly Attribute<Actor>[]): XmlNode {
  return element('node', { id: actor.id, label: actor.name }, [
    valuesOf(actor, attributes),
    element('viz:position', { ...placeOnPlane(actor), z: 0 }),
  ]);
}

function edgeOf(
  standing: Standing,
  label: string,
  ofTies: readonly Attribute<Standing>[],
): XmlNode {
  const { id, from, to, relation } = standing.tie;
  return element(
    'edge',
    {
      id,
      source: from,
      target: to,
      type: relation.directed ? 'directed' : 'undirected',
      kind: relation.id,
      label,
    },
    [valuesOf(standing, ofTies), ...spellElements(standing)],
  );
}

/** None for a tie that is vouched for at all times: without spells an edge is always there. */
function spellElements(standing: Standing): readonly XmlNode[] {
  const spells = spellsOf(standing).map(({ from, to }) => ({
    start: timeInXml(from),
    end: timeInXml(to),
  }));
  if (spells.every(({ start, end }) => start === null && end === null)) return [];
  return [
    element(
      'spells',
      {},
      spells.map((spell) => element('spell', spell)),
    ),
  ];
}
