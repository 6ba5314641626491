import { useEffect, useState } from 'react';

/** How long the word about a copy stays, in milliseconds. */
const WORD_MS = 4000;

/** What became of a wish to copy: where the browser refuses, the text must be copied by hand. */
type Copying = 'none' | 'copied' | 'refused';

/** Copies text, and says how that went. */
export function useCopying() {
  const [outcome, setOutcome] = useState<Copying>('none');
  useEffect(() => {
    // The word goes again, so that the next copy is news to a screen reader too.
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), WORD_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // Refused by the browser or absent from it: the reader can still take the text by hand.
      setOutcome('refused');
    }
  };
  return { outcome, copy, forget: () => setOutcome('none') };
}
