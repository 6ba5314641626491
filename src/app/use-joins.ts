import { useEffect, useMemo, useState } from 'react';
import { joinsAsText, readJoins } from '../state/address/joins-address.ts';
import { goToJoined } from '../state/address/page-address.ts';
import { readPageOptions } from '../state/address/page-options.ts';
import type { Joining } from '../state/joining.ts';

/** The reader's choices of actors who are one, which the page's address keeps; going back in history undoes them. */
export function useJoins(): Pick<Joining, 'joins' | 'justChosen' | 'choose'> {
  const [chosen, setChosen] = useState<string | null>(null);
  const [, setLooked] = useState(0);
  useEffect(() => {
    const look = () => setLooked((times) => times + 1);
    window.addEventListener('popstate', look);
    return () => window.removeEventListener('popstate', look);
  }, []);
  const { joined } = readPageOptions(window.location.search);
  const joins = useMemo(() => readJoins(joined), [joined]);
  return {
    joins,
    justChosen: chosen === (joined ?? ''),
    choose: (next, view) => {
      const text = joinsAsText(next);
      goToJoined(window, view, text);
      setChosen(text ?? '');
      setLooked((times) => times + 1);
    },
  };
}
