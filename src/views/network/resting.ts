import type { Point } from '../../scene/geometry.ts';
import { NOTHING, type Selection, sameSelection } from '../../state/view.ts';
import type { ViewStore } from '../../state/view-store.ts';

/** What the pointer rests on, and where in the window. */
export interface Rest {
  readonly target: Selection;
  readonly at: Point;
}

/** How long a pointer rests before more is told, and how long that stays for a hand on its way there, in milliseconds. */
const BEFORE_MS = 450;
const AFTER_MS = 350;

/**
 * Tells what a mouse or a pen rests on in a drawing, and `null` once it has left that and what tells of it.
 * A finger rests on nothing. Esc lets go of it, as a press does, and whatever
 * changes the drawing. Returns how to stop.
 */
export function watchRest(
  drawing: HTMLElement,
  store: ViewStore,
  tell: (rest: Rest | null) => void,
): () => void {
  let at: Point | null = null;
  let told: Selection = NOTHING;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (rest: Rest | null) => {
    clearTimeout(timer);
    if (rest === null && told.kind === 'nothing') return;
    told = rest?.target ?? NOTHING;
    tell(rest);
  };
  const follow = (hovered: Selection) => {
    clearTimeout(timer);
    // Also from the card, which is not on the drawing.
    if (told.kind !== 'nothing' && sameSelection(hovered, told)) return;
    if (at === null || hovered.kind === 'nothing') {
      if (told.kind !== 'nothing') timer = setTimeout(() => say(null), AFTER_MS);
      return;
    }
    timer = setTimeout(() => {
      const { view } = store.getState();
      // What is read beside the drawing needs no card.
      if (at !== null) say(sameSelection(view.selection, hovered) ? null : { target: hovered, at });
    }, BEFORE_MS);
  };
  const onMove = ({ clientX, clientY, pointerType, buttons }: PointerEvent) => {
    at = pointerType === 'touch' || buttons > 0 ? null : { x: clientX, y: clientY };
  };
  const onLeave = () => {
    at = null;
  };
  const onDown = () => say(null);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || told.kind === 'nothing') return;
    event.preventDefault();
    say(null);
  };

  const ignore = store.subscribe(({ view, hovered }, before) => {
    if (view !== before.view) say(null);
    if (hovered !== before.hovered) follow(hovered);
  });
  drawing.addEventListener('pointermove', onMove);
  drawing.addEventListener('pointerleave', onLeave);
  drawing.addEventListener('pointerdown', onDown);
  // Before anybody else takes the key for going back a level.
  document.addEventListener('keydown', onKey, { capture: true });
  return () => {
    say(null);
    ignore();
    drawing.removeEventListener('pointermove', onMove);
    drawing.removeEventListener('pointerleave', onLeave);
    drawing.removeEventListener('pointerdown', onDown);
    document.removeEventListener('keydown', onKey, { capture: true });
  };
}
