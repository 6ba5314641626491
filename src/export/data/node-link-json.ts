import { momentName } from '../../model/words/moment-words.ts';
import { tieInWords } from '../../model/words/words.ts';
import { actorAttributes, placeOnScreen, tieAttributes, toldOf } from './attributes.ts';
import { areAllDirected, directionTold } from './direction.ts';
import { namesOf } from './names.ts';
import { provenanceOf, type ShownView } from './shown-view.ts';

/**
 * The ties that are shown as node-link JSON, the form of `networkx.node_link_data` with its edges as `links`, which
 * d3-force and many pages of the web read too. One pair may have several ties, so that it is a multigraph. It is
 * directed only if all ties are; each says for itself whether it is (see {@link directionTold}).
 */
export function nodeLinkJson(view: ShownView): string {
  const attributes = actorAttributes(view);
  const ofTies = tieAttributes(view);
  const nameOf = namesOf(view);
  const directed = areAllDirected(view);
  const nodes = view.actors.map((actor) => ({
    id: actor.id,
    name: actor.name,
    ...toldOf(actor, attributes),
    ...placeOnScreen(actor),
  }));
  const links = view.ties.map((standing) => ({
    source: standing.tie.from,
    target: standing.tie.to,
    key: standing.tie.id,
    label: tieInWords(standing.tie, nameOf),
    ...directionTold(standing, directed),
    ...toldOf(standing, ofTies),
  }));
  const graph = {
    name: `${view.title}: ${momentName(view.moment)}`,
    description: provenanceOf(view),
  };
  return `${JSON.stringify({ directed, multigraph: true, graph, nodes, links }, null, 2)}\n`;
}
