import { useEffect, useState } from 'react';

/** The fonts of the app, for what is drawn on a canvas; the style sheet has the same lists. */
export const SANS = '"Source Sans 3", "Helvetica Neue", Arial, sans-serif';
export const SERIF = '"Source Serif 4", Georgia, "Times New Roman", serif';

/** A font that does not come within this many milliseconds is done without. */
const PATIENCE_MS = 1500;

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
