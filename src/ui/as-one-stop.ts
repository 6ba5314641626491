/** What the arrow keys go through. Radio buttons and lists to choose from have arrow keys of their own. */
const CONTROLS = ':is(button, a[href], input[type="checkbox"], summary):not(:disabled)';

/** What lies in something folded, which cannot have the focus. */
const FOLDED = 'details:not([open]) > :not(summary)';

/**
 * Makes the controls within an element one Tab stop: `<fieldset ref={asOneStop}>`. It lies at the one
 * that had the focus last, else at one that is pressed, else at the first. Up and down lead to the next
 * of the same kind, left and right to whatever is next, Home and End to the first and the last.
 */
export function asOneStop(group: HTMLElement | null): (() => void) | undefined {
  if (group === null) return undefined;
  let last: Element | null = null;
  const arrange = () => {
    const controls = controlsIn(group);
    const stop = controls.find((each) => each === last) ?? controls.find(isPressed) ?? controls[0];
    for (const each of controls) {
      const tabIndex = each === stop ? 0 : -1;
      if (each.tabIndex !== tabIndex) each.tabIndex = tabIndex;
    }
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || target === last || !target.matches(CONTROLS)) return;
    last = target;
    arrange();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const controls = controlsIn(group);
    const from = controls.find((each) => each === event.target);
    const to = from === undefined ? undefined : nextOf(controls, from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };
  arrange();
  group.addEventListener('focusin', onFocus);
  group.addEventListener('keydown', onKey);
  // Entries come and go with years, filters and what is unfolded.
  const observer = new MutationObserver(arrange);
  observer.observe(group, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    group.removeEventListener('focusin', onFocus);
    group.removeEventListener('keydown', onKey);
  };
}

function controlsIn(group: HTMLElement): readonly HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (each) => each.closest(FOLDED) === null,
  );
}

function isPressed(control: HTMLElement): boolean {
  return control.getAttribute('aria-pressed') === 'true';
}

/** Where a key leads from a control: itself at either end, `undefined` for a key that leads nowhere. */
function nextOf(
  controls: readonly HTMLElement[],
  from: HTMLElement,
  key: string,
): HTMLElement | undefined {
  const alike = controls.filter((each) => kindOf(each) === kindOf(from));
  switch (key) {
    case 'ArrowDown':
      return beside(alike, from, 1);
    case 'ArrowUp':
      return beside(alike, from, -1);
    case 'ArrowRight':
      return beside(controls, from, 1);
    case 'ArrowLeft':
      return beside(controls, from, -1);
    case 'Home':
      return controls[0];
    case 'End':
      return controls.at(-1);
    default:
      return undefined;
  }
}

function kindOf(control: HTMLElement): string {
  return `${control.tagName} ${control.getAttribute('type') ?? ''}`;
}

function beside(among: readonly HTMLElement[], from: HTMLElement, step: number): HTMLElement {
  return among[among.indexOf(from) + step] ?? from;
}
