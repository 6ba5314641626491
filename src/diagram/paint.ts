import type { Core } from 'cytoscape';
import { type Choices, visibilityBetween, visibilityIn } from '../model/choices.ts';
import type { Network } from '../model/network.ts';
import { type PairId, type Tie, type TieId, touches, withoutEvidence } from '../model/tie.ts';
import type { Arrangement } from '../scene/arrangement.ts';
import { actorInFocus, tieInFocus } from '../scene/highlight.ts';
import { looksOf, turnLooksOf } from '../scene/look.ts';
import { comparisonBetween } from '../state/explorer.ts';
import type { Selection } from '../state/view.ts';
import { edgeIdOf, nodeIdOf, silenceIdOf } from './elements.ts';

/** What the drawing shows at one time: everything it needs, and nothing it could disagree with. */
export interface Scene {
  readonly network: Network;
  /** The ties that some evidence tells of, as far as it counts. */
  readonly tieById: ReadonlyMap<TieId, Tie>;
  /** The network that it is compared with; `null` where it stands by itself. */
  readonly since: Network | null;
  readonly choices: Choices;
  readonly selected: Selection;
  readonly hovered: Selection;
}

/** Brings the classes of all elements in line with the scene, in one batch. */
export function paint(cy: Core, arrangement: Arrangement, scene: Scene) {
  const { silences, dataset } = arrangement;
  const ties = arrangement.ties.map((tie) => scene.tieById.get(tie.id) ?? withoutEvidence(tie));
  const looksAt = scene.since === null ? looksNow(scene) : looksBetween(scene.since, scene);
  const compact = cy.nodes('.actor').is('.compact') ? ['compact'] : [];
  const looks = new Map(
    ties.map((tie) => [tie.id, [...tieClasses(tie, looksAt(tie.id), scene), ...compact]]),
  );
  const drawn = ties.filter((tie) => looks.get(tie.id)?.includes('drawn'));
  cy.batch(() => {
    for (const tie of ties) {
      cy.getElementById(edgeIdOf(tie.id)).classes([...(looks.get(tie.id) ?? [])]);
    }
    for (const pair of silences) {
      cy.getElementById(silenceIdOf(pair)).classes([...silenceClasses(pair, scene)]);
    }
    for (const { id } of dataset.actors) {
      const node = cy.getElementById(nodeIdOf(id));
      node.toggleClass('idle', !drawn.some((tie) => touches(tie, id)));
      node.toggleClass('muted', !actorInFocus(id, focusOf(scene), drawn, ties));
      node.toggleClass('resting', isResting(scene));
      node.toggleClass('chosen', isChosen('actor', id, scene));
    }
  });
}

/** What the pointer or the keyboard rests on goes before what is selected. */
function focusOf({ hovered, selected }: Scene): Selection {
  return hovered.kind === 'nothing' ? selected : hovered;
}

/** A selection stays on the screen while its evidence is read: the rest then fades less. */
function isResting({ hovered }: Scene): boolean {
  return hovered.kind === 'nothing';
}

type LooksAt = (tie: TieId) => readonly string[];

function looksNow({ network, choices }: Scene): LooksAt {
  const visibilityOf = visibilityIn(network, choices);
  return (tie) => {
    const standing = network.ties.get(tie);
    return standing === undefined ? [] : looksOf(standing, visibilityOf(standing));
  };
}

function looksBetween(since: Network, { network, choices }: Scene): LooksAt {
  const visibilityOf = visibilityBetween(since, network, choices);
  const comparisons = new Map(
    comparisonBetween(since, network).map((comparison) => [comparison.tie.id, comparison]),
  );
  return (tie) => {
    const comparison = comparisons.get(tie);
    return comparison === undefined ? [] : turnLooksOf(comparison, visibilityOf(comparison));
  };
}

function tieClasses(tie: Tie, looks: readonly string[], scene: Scene): readonly string[] {
  if (looks.length === 0) return ['tie'];
  const focus = focusOf(scene);
  return [
    'tie',
    ...looks,
    ...emphasis(tieInFocus(tie, focus), scene, isChosen('tie', tie.id, scene)),
  ];
}

function silenceClasses(pair: PairId, scene: Scene): readonly string[] {
  const silent = scene.since === null && !scene.network.pairs.has(pair);
  if (!silent || !scene.choices.shownStates.has('no evidence')) return ['silence'];
  const focus = focusOf(scene);
  const inFocus = focus.kind === 'pair' && focus.id === pair;
  return ['silence', 'drawn', ...emphasis(inFocus, scene, isChosen('pair', pair, scene))];
}

function emphasis(inFocus: boolean, scene: Scene, chosen: boolean): readonly string[] {
  if (focusOf(scene).kind === 'nothing') return [];
  const place = inFocus ? 'picked' : 'muted';
  return [place, ...(isResting(scene) ? ['resting'] : []), ...(chosen ? ['chosen'] : [])];
}

function isChosen(kind: Selection['kind'], id: string, { selected }: Scene) {
  return selected.kind === kind && selected.kind !== 'nothing' && selected.id === id;
}
