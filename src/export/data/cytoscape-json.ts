import { momentName } from '../../model/words/moment-words.ts';
import { tieInWords } from '../../model/words/words.ts';
import { actorAttributes, placeOnScreen, tieAttributes, toldOf } from './attributes.ts';
import { namesOf } from './names.ts';
import { provenanceOf, type ShownView } from './shown-view.ts';

/**
 * The ties that are shown as Cytoscape JSON, the form of `cy.json()` in Cytoscape.js 3 with its elements by
 * group, which Cytoscape for the desktop reads as `.cyjs`. Positions are in pixels. What is not known is left out.
 */
export function cytoscapeJson(view: ShownView): string {
  const attributes = actorAttributes(view);
  const ofTies = tieAttributes(view);
  const nameOf = namesOf(view);
  const nodes = view.actors.map((actor) => ({
    data: {
      id: actor.id,
      name: actor.name,
      ...toldOf(actor, attributes),
    },
    position: placeOnScreen(actor),
  }));
  const edges = view.ties.map((standing) => {
    const { id, from, to, relation } = standing.tie;
    return {
      data: {
        id,
        source: from,
        target: to,
        name: tieInWords(standing.tie, nameOf),
        interaction: relation.id,
        directed: relation.directed,
        ...toldOf(standing, ofTies),
      },
    };
  });
  const graph = {
    data: { name: `${view.title}: ${momentName(view.moment)}`, description: provenanceOf(view) },
    elements: { nodes, edges },
  };
  return `${JSON.stringify(graph, null, 2)}\n`;
}
