import { useEffect, useState } from 'react';

/** The fonts of the app, for what is drawn on a canvas; the style sheet has the same lists. */
export const SANS = '"Source Sans 3", "Helvetica Neue", Arial, sans-serif';
export const SERIF = '"Source Serif 4", Georgia, "Times New Roman", serif';

/** Names and marks are measured once, when they are first drawn: these must be there by then. */
export const DRAWN_FONTS = ['600 14px "Source Sans 3"', '13px "Source Serif 4"'];

/** A font that does not come within this many milliseconds is done without. */
const PATIENCE_MS = 1500;

/** Begins to load fonts before anything is shown in them. */
export function beginLoadingFonts(fonts: readonly string[]): void {
  // Whether they come is told to who waits for them.
  for (const font of fonts) document.fonts.load(font).catch(() => {});
}

/** Whether the fonts are loaded, or will not be: for what measures text as it draws. */
export function useFonts(fonts: readonly string[]): boolean {
  const [here, setHere] = useState(() =>
    fonts.every((font) => document.fonts?.check(font) ?? true),
  );
  useEffect(() => {
    if (here) return;
    let asked = true;
    const done = () => {
      if (asked) setHere(true);
    };
    const timer = setTimeout(done, PATIENCE_MS);
    Promise.allSettled(fonts.map((font) => document.fonts.load(font))).then(done);
    return () => {
      asked = false;
      clearTimeout(timer);
    };
  }, [here, fonts]);
  return here;
}
