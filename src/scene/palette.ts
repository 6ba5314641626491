/** The colours of the theme in force, as the style sheet has them. One source for page and picture. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly cooperative: string;
  readonly conflictual: string;
  readonly ambivalent: string;
  readonly unstated: string;
  readonly context: string;
  readonly northern: string;
  readonly southern: string;
  readonly ground3: string;
  readonly ground4: string;
  readonly ground5: string;
  readonly teal: string;
  readonly plum: string;
  readonly olive: string;
  readonly brown: string;
  readonly indigo: string;
  readonly rose: string;
  readonly disputed: string;
  readonly selected: string;
  readonly new: string;
  readonly ended: string;
  readonly turned: string;
}

const NAMES: Readonly<Record<keyof Palette, string>> = {
  paper: '--paper',
  ink: '--ink',
  inkSoft: '--ink-soft',
  cooperative: '--cooperative',
  conflictual: '--conflictual',
  ambivalent: '--ambivalent',
  unstated: '--unstated',
  context: '--context',
  northern: '--northern',
  southern: '--southern',
  ground3: '--ground-3',
  ground4: '--ground-4',
  ground5: '--ground-5',
  teal: '--teal',
  plum: '--plum',
  olive: '--olive',
  brown: '--brown',
  indigo: '--indigo',
  rose: '--rose',
  disputed: '--disputed',
  selected: '--selected',
  new: '--new',
  ended: '--ended',
  turned: '--turned',
};

/** What the style sheet calls a colour. */
export function cssNameOf(colour: keyof Palette): string {
  return NAMES[colour];
}

/** A palette from what reads a colour by the name that the style sheet has for it. */
export function paletteFrom(read: (name: string) => string): Palette {
  const colours = Object.entries(NAMES).map(([colour, name]) => [colour, read(name)]);
  return Object.fromEntries(colours) as Readonly<Record<keyof Palette, string>>;
}

/** Red, green and blue of a colour as a page computes it, `rgb(27, 100, 165)`; `null` for any other. */
export function channelsOf(colour: string): readonly [number, number, number] | null {
  const [red, green, blue, ...more] = [...colour.matchAll(/\d+/g)].map(([digits]) =>
    Number(digits),
  );
  if (red === undefined || green === undefined || blue === undefined) return null;
  return more.length > 0 ? null : [red, green, blue];
}

/**
 * Reads the palette of the theme in force off the page, as colours that a canvas understands too:
 * the style sheet writes `light-dark(…)`, which only the computed colour of an element resolves.
 * Without a style sheet everything is black.
 */
export function readPalette(theme: 'light' | 'dark'): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.colorScheme = theme;
  // Where a reader forces colours, every colour would come back as that of plain text, and the
  // drawing as one blob: a canvas is not forced, so it keeps the theme's own.
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(${name})`;
    const { color } = getComputedStyle(probe);
    return color === '' || color.startsWith('var(') ? 'black' : color;
  };
  const palette = paletteFrom(read);
  probe.remove();
  return palette;
}
