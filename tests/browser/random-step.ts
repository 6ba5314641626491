/** Something a reader does on a page: with which of its controls, and what is chosen or typed there. */
export interface Step {
  /** Its place among all controls; null to go back to an address, which is then its value. */
  readonly place: number | null;
  /** Those of its attributes by which it is known again; ids and places on the screen are each page's own. */
  readonly attributes: string;
  readonly value: string | null;
  /** For who reads of a failure. */
  readonly name: string;
}

/** What is left to chance, or to be done: the link to a view, or the way back to an address. */
export interface Chance {
  /** From 0 to 1, as `what` is. */
  readonly which: number;
  readonly what: number;
  readonly wish: { readonly back: string } | { readonly view: string } | null;
}

/** Chooses what a reader may do now on a page that is not translated. Stands alone, to be carried into a browser. */
export function chosenStep({ which, what, wish }: Chance): Step {
  // What leaves the page, goes on by itself, or asks the device.
  const NEVER =
    /copy|save|download|print|play|share|choose a file|paste|example|open it|reload|try again/i;
  const TYPED = ['', 'rus', 'shells', '2022', 'kim', 'no such words'];
  if (wish !== null && 'back' in wish) {
    return { place: null, attributes: '', value: wish.back, name: 'back' };
  }
  const dialog = document.querySelector('dialog[open]');
  const named = (control: HTMLElement) =>
    [control.ariaLabel, control.textContent, control.closest('label')?.textContent]
      .join(' ')
      .trim();
  const leads = (control: HTMLElement) =>
    control instanceof HTMLAnchorElement &&
    (control.origin + control.pathname !== location.origin + location.pathname ||
      control.target !== '' ||
      control.hash !== '');
  const isUsable = (control: HTMLElement) =>
    !leads(control) &&
    !control.matches(':disabled, [type="file"], [type="radio"]:checked, [inert] *') &&
    dialog?.contains(control) !== false &&
    control.checkVisibility() &&
    !NEVER.test(named(control));
  const valueFor = (control: HTMLElement, chance: number): string | null => {
    const oneOf = (values: readonly string[]) => values[Math.floor(chance * values.length)] ?? '';
    if (control instanceof HTMLSelectElement) {
      return oneOf([...control.options].map(({ value }) => value));
    }
    if (!(control instanceof HTMLInputElement)) return null;
    if (['checkbox', 'radio'].includes(control.type)) return null;
    if (control.type !== 'range') return oneOf(TYPED);
    const [min, max] = [Number(control.min), Number(control.max)];
    return String(Math.round(min + chance * (max - min)));
  };

  const controls = [
    ...document.querySelectorAll<HTMLElement>('button, summary, a[href], input, select'),
  ];
  const usable = controls.filter((control) =>
    wish === null ? isUsable(control) : control.dataset.opens === wish.view,
  );
  // What changes all words at once is done as often as all else together.
  const great = usable.filter((control) =>
    control.matches('[type="range"], [type="checkbox"], select, [data-opens], [data-tie]'),
  );
  const among = great.length > 0 && what < 0.5 ? great : usable;
  const control = among[Math.floor(which * among.length)];
  if (control === undefined) throw new Error('There is nothing to do on the page.');
  return {
    place: controls.indexOf(control),
    attributes: [...control.attributes]
      .filter(({ name }) => /^(type|class|href|data-.*)$/.test(name))
      .map(({ name, value }) => `${name}=${value}`)
      .join(' '),
    value: valueFor(control, (what * 7919) % 1),
    name: `${control.localName} “${named(control).slice(0, 60)}”`,
  };
}

/**
 * Does it on a page, whether translated or not, as soon as that has the control, and waits until the browser has nothing
 * left to do. Stands alone.
 */
export async function takeStep({ place, attributes, value, name }: Step): Promise<void> {
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
  const found = () => {
    // But for those that only a translated page has.
    const all = document.querySelectorAll<HTMLElement>(
      ':is(button, summary, a[href], input, select):not(.verbatim-note *)',
    );
    const there = place === null ? undefined : all[place];
    const kept = [...(there?.attributes ?? [])].filter((each) =>
      /^(type|class|href|data-.*)$/.test(each.name),
    );
    return kept.map((each) => `${each.name}=${each.value}`).join(' ') === attributes
      ? there
      : undefined;
  };
  if (place === null) {
    // The address follows the reader's hand once that rests.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await idle();
    // As the browser does; its own list depends on how fast the steps were taken.
    history.pushState(null, '', value);
    dispatchEvent(new PopStateEvent('popstate'));
    await idle();
    return;
  }
  const until = Date.now() + 30_000;
  while (found() === undefined && Date.now() < until) await idle();
  const control = found();
  if (control === undefined) throw new Error(`There is no ${name}, ${attributes}.`);
  control.focus();
  if (value === null) control.click();
  else {
    // As React hears of it: by the browser's own setter, which its own hides.
    const isSelect = control instanceof HTMLSelectElement;
    const { prototype } = isSelect ? HTMLSelectElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value);
    control.dispatchEvent(new Event(isSelect ? 'change' : 'input', { bubbles: true }));
  }
  await idle();
}
