import type { Core, SingularElementReturnValue } from 'cytoscape';
import type { Choices } from '../model/choices.ts';
import type { Network } from '../model/network.ts';
import { edgeIdOf, nodeIdOf, silenceIdOf } from './elements.ts';
import { actorInFocus, type Focus, tieInFocus } from './highlight.ts';
import { looksOf } from './look.ts';
import type { Arrangement } from './arrange.ts';

/** What the drawing shows at one time: everything it needs, and nothing it could disagree with. */
export interface Scene {
  readonly network: Network;
  readonly choices: Choices;
  readonly selected: Focus;
  readonly hovered: Focus;
}

/** Brings the classes of all elements in line with the scene, in one batch. */
export function paint(cy: Core, arrangement: Arrangement, scene: Scene) {
  const { network, choices, selected, hovered } = scene;
  const focus = hovered.kind === 'nothing' ? selected : hovered;
  const drawn = new Map(
    arrangement.ties.map((tie) => {
      const standing = network.ties.get(tie.id);
      return [tie.id, standing === undefined ? [] : looksOf(standing, choices)];
    }),
  );
  const visible = arrangement.ties.filter((tie) => (drawn.get(tie.id)?.length ?? 0) > 0);

  cy.batch(() => {
    for (const tie of arrangement.ties) {
      const looks = drawn.get(tie.id) ?? [];
      setClasses(cy.getElementById(edgeIdOf(tie.id)), [
        'tie',
        ...looks,
        ...(looks.length === 0 ? [] : emphasisOf(tieInFocus(tie, focus), focus)),
        ...(selected.kind === 'tie' && selected.id === tie.id && looks.length > 0 ? ['chosen'] : []),
      ]);
    }
    for (const pair of arrangement.silences) {
      const silent = network.pairs.get(pair) === 'no evidence';
      const shown = silent && choices.shownStates.has('no evidence');
      const inFocus = focus.kind === 'pair' && focus.id === pair;
      setClasses(cy.getElementById(silenceIdOf(pair)), [
        'silence',
        ...(shown ? ['drawn', ...emphasisOf(inFocus || focus.kind === 'nothing', focus)] : []),
        ...(shown && selected.kind === 'pair' && selected.id === pair ? ['chosen'] : []),
      ]);
    }
    for (const { id } of arrangement.dataset.actors) {
      const busy = visible.some((tie) => tie.from === id || tie.to === id);
      toggle(cy.getElementById(nodeIdOf(id)), {
        idle: !busy,
        muted: !actorInFocus(id, focus, visible),
        chosen: selected.kind === 'actor' && selected.id === id,
      });
    }
  });
}

function emphasisOf(inFocus: boolean, focus: Focus): readonly string[] {
  if (focus.kind === 'nothing') return [];
  return [inFocus ? 'picked' : 'muted'];
}

function setClasses(element: SingularElementReturnValue, classes: readonly string[]) {
  element.classes([...classes]);
}

function toggle(element: SingularElementReturnValue, classes: Readonly<Record<string, boolean>>) {
  for (const [name, on] of Object.entries(classes)) element.toggleClass(name, on);
}
