/** How a menu is asked for, where in the window, and on what. */
export interface MenuAsked {
  readonly by: 'mouse' | 'key' | 'finger';
  readonly at: { readonly x: number; readonly y: number };
  readonly element: Element;
}

/** So long a finger stays for a menu, in milliseconds, and so far it may move meanwhile, in pixels. */
const HOLD_MS = 500;
const STEADY = 10;
/** So long after it leaves, a click may come that is its own, in milliseconds. */
const AFTER_MS = 400;

/**
 * Tells when a menu is asked for: by a right click, the Menu key or Shift+F10, or a finger that stays, which not
 * every browser tells of by itself. `answer` says whether there is one; else the browser opens its own. What a
 * finger does as it leaves is no click. Returns how to stop.
 */
export function onMenuAsked(answer: (asked: MenuAsked) => boolean): () => void {
  let finger: MenuAsked | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held = false;

  const letGo = () => {
    clearTimeout(timer);
    finger = null;
  };
  const onUp = () => {
    letGo();
    if (held) timer = setTimeout(() => (held = false), AFTER_MS);
  };
  const hold = (asked: MenuAsked) => {
    letGo();
    held ||= answer(asked);
    return held;
  };
  const onDown = ({ target, pointerType, isPrimary, clientX: x, clientY: y }: PointerEvent) => {
    letGo();
    held = false;
    if (pointerType !== 'touch' || !isPrimary || !(target instanceof Element)) return;
    const asked = { by: 'finger', at: { x, y }, element: target } as const;
    finger = asked;
    timer = setTimeout(() => hold(asked), HOLD_MS);
  };
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    if (finger === null) return;
    if (Math.hypot(clientX - finger.at.x, clientY - finger.at.y) > STEADY) letGo();
  };
  const onMenu = (event: MouseEvent) => {
    const { target, clientX: x, clientY: y } = event;
    if (event.defaultPrevented || !(target instanceof Element)) return;
    // The key that opened a menu comes up in that menu, and asks for the browser's.
    const inMenu = target.closest('[role="menu"]') !== null;
    const isOurs = () =>
      finger === null ? answer({ by: 'mouse', at: { x, y }, element: target }) : hold(finger);
    if (inMenu || held || isOurs()) event.preventDefault();
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, shiftKey, target } = event;
    const isAsked = key === 'ContextMenu' || (key === 'F10' && shiftKey);
    if (!isAsked || event.defaultPrevented || !(target instanceof Element)) return;
    const { left, bottom } = target.getBoundingClientRect();
    if (answer({ by: 'key', at: { x: left, y: bottom }, element: target })) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    if (!held) return;
    held = false;
    event.preventDefault();
    event.stopPropagation();
  };

  // Else what the browser makes of a touch for pages that know mice takes the focus out of the menu.
  const onLeft = (event: TouchEvent) => {
    if (held && event.cancelable) event.preventDefault();
  };

  const ended = new AbortController();
  const { signal } = ended;
  const early = { capture: true, signal } as const;
  document.addEventListener('pointerdown', onDown, early);
  document.addEventListener('pointermove', onMove, { signal });
  document.addEventListener('pointerup', onUp, { signal });
  document.addEventListener('pointercancel', onUp, { signal });
  document.addEventListener('contextmenu', onMenu, { signal });
  document.addEventListener('keydown', onKey, { signal });
  document.addEventListener('click', onClick, early);
  document.addEventListener('touchend', onLeft, { ...early, passive: false });
  return () => {
    letGo();
    ended.abort();
  };
}
