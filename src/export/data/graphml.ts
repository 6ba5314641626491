import { tieInWords } from '../../model/words/words.ts';
import { element, type XmlNode, xmlDocument } from '../xml.ts';
import { actorAttributes, placeOnPlane, tieAttributes, toldOf } from './attributes.ts';
import { namesOf } from './names.ts';
import { provenanceOf, type ShownView } from './shown-view.ts';

/** The names of types in GraphML. */
const TYPES = { string: 'string', integer: 'int', boolean: 'boolean', real: 'double' } as const;

interface Key {
  readonly name: string;
  readonly kind: keyof typeof TYPES;
}

type Values = Readonly<Record<string, string | number | boolean>>;

/**
 * The ties that are shown as GraphML 1.0 (http://graphml.graphdrawing.org), for igraph, NetworkX, yEd and
 * Gephi. Times are words in EDTF (ISO 8601-2), for GraphML has none of its own.
 */
export function graphml(view: ShownView): string {
  const attributes = actorAttributes(view);
  const ofTies = tieAttributes(view);
  const nameOf = namesOf(view);
  const nodeKeys: readonly Key[] = [LABEL, X, Y, ...attributes];
  const edgeKeys: readonly Key[] = [LABEL, ...ofTies];
  const nodes = view.actors.map((actor) =>
    element(
      'node',
      { id: actor.id },
      valueElements('node', {
        label: actor.name,
        ...placeOnPlane(actor),
        ...toldOf(actor, attributes),
      }),
    ),
  );
  const edges = view.ties.map((standing) => {
    const { id, from, to, relation } = standing.tie;
    return element(
      'edge',
      { id, source: from, target: to, directed: relation.directed },
      valueElements('edge', {
        label: tieInWords(standing.tie, nameOf),
        ...toldOf(standing, ofTies),
      }),
    );
  });
  return xmlDocument(
    element('graphml', NAMESPACES, [
      element('key', keyOf('graph', DESCRIPTION)),
      ...nodeKeys.map((key) => element('key', keyOf('node', key))),
      ...edgeKeys.map((key) => element('key', keyOf('edge', key))),
      element('graph', { edgedefault: 'undirected' }, [
        ...valueElements('graph', { [DESCRIPTION.name]: provenanceOf(view) }),
        ...nodes,
        ...edges,
      ]),
    ]),
  );
}

const NAMESPACES = {
  xmlns: 'http://graphml.graphdrawing.org/xmlns',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
};

const LABEL: Key = { name: 'label', kind: 'string' };
const X: Key = { name: 'x', kind: 'real' };
const Y: Key = { name: 'y', kind: 'real' };
const DESCRIPTION: Key = { name: 'description', kind: 'string' };

type Owner = 'graph' | 'node' | 'edge';

/** Ids of keys are unique in a file, whatever they belong to. */
function keyOf(owner: Owner, { name, kind }: Key) {
  return { id: `${owner}_${name}`, for: owner, 'attr.name': name, 'attr.type': TYPES[kind] };
}

function valueElements(owner: Owner, values: Values): readonly XmlNode[] {
  return Object.entries(values).map(([name, value]) =>
    element('data', { key: `${owner}_${name}` }, [String(value)]),
  );
}
