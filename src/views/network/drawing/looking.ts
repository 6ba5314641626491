import type { Core } from 'cytoscape';
import { areSameChoices } from '../../../model/choices.ts';
import type { Actor, ActorId } from '../../../model/dataset.ts';
import { scaleIn } from '../../../scene/amount-steps.ts';
import type { Point } from '../../../scene/geometry.ts';
import type { Positions } from '../../../scene/places.ts';
import { type Shown, type Situation, shownIn } from '../../../scene/shown.ts';
import { type Explorer, networkOf, snapshotSince } from '../../../state/explorer.ts';
import type { View } from '../../../state/view.ts';
import type { ViewState } from '../../../state/view-store.ts';
import { isComparison } from '../../../state/views.ts';
import { nodeIdOf } from '../elements.ts';
import type { Attention } from './sight.ts';
import type { Viewport } from './surface.ts';

/** What a view shows of a dataset. */
export function situationIn(explorer: Explorer, view: View): Situation {
  const known = explorer.knownOn(view.base);
  return {
    network: networkOf(known, { id: view.moment }),
    since: isComparison(view.name) ? networkOf(known, snapshotSince(known.dataset, view)) : null,
    choices: view.choices,
    scale: scaleIn(explorer.dataset, view.choices),
  };
}

/** What a menu is open on goes before what the pointer or the keyboard rests on, and that before what is selected. */
export function attentionIn({ view, hovered: under, menu }: ViewState): Attention {
  const hovered = menu === null ? under : menu.target;
  const resting = hovered.kind === 'nothing';
  return { highlight: resting ? view.selection : hovered, selected: view.selection, resting };
}

/** So many situations are remembered: the years that a reader goes to and fro between. */
const MOST_SITUATIONS = 6;

/** What is shown of one situation after the other; of those that were looked at last, the same again. */
export function showing(silences: Parameters<typeof shownIn>[1]): (situation: Situation) => Shown {
  let last: readonly { readonly situation: Situation; readonly shown: Shown }[] = [];
  return (situation) => {
    const known = last.find((each) => isSame(each.situation, situation));
    const found = known ?? { situation, shown: shownIn(situation, silences) };
    if (last[0] !== found) {
      last = [found, ...last.filter((each) => each !== found)].slice(0, MOST_SITUATIONS);
    }
    return found.shown;
  };
}

function isSame(a: Situation, b: Situation): boolean {
  return a.network === b.network && a.since === b.since && areSameChoices(a.choices, b.choices);
}

/** Where the actors stand now. */
export function positionsIn(cy: Core, actors: readonly Actor[]): Positions {
  return new Map(
    actors.map(({ id }): [ActorId, Point] => [
      id,
      { ...cy.getElementById(nodeIdOf(id)).position() },
    ]),
  );
}

export function viewportOf(cy: Core): Viewport {
  return {
    ...cy.pan(),
    zoom: cy.zoom(),
    width: cy.width(),
    height: cy.height(),
    ratio: window.devicePixelRatio,
  };
}

/** Tells when the page comes to a screen of other pixels. Returns how to stop. */
export function onOtherScreen(act: () => void): () => void {
  const screen = window.matchMedia?.(`(resolution: ${window.devicePixelRatio}dppx)`);
  screen?.addEventListener('change', act);
  return () => screen?.removeEventListener('change', act);
}
