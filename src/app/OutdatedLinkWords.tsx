import { useEffect, useState } from 'react';
import { useExplorer } from '../state/use-explorer.tsx';
import type { OutdatedLink } from '../state/view-store.ts';

/** That a link was made on other data, and whether what it shows has changed since. */
export function OutdatedLinkWords({ link }: { readonly link: OutdatedLink }) {
  const { version } = useExplorer().dataset;
  const reading = useReading(link);
  return (
    <p>
      This link was made on version {link.version} of the data; this is version {version}.{' '}
      {IN_WORDS[reading]}
    </p>
  );
}

type Reading = 'unknown' | 'the same' | 'another';

const IN_WORDS: Readonly<Record<Reading, string>> = {
  unknown: 'What it shows may read otherwise since.',
  'the same': 'What its view draws reads the same; the words behind it may not.',
  another: 'What its view draws is no longer the same: something came, went, or reads otherwise.',
};

/** Whether what the view of a link draws still reads as it did; unknown where it draws nothing of its own. */
function useReading(link: OutdatedLink): Reading {
  const explorer = useExplorer();
  const [known, setKnown] = useState<{ readonly link: OutdatedLink; readonly reading: Reading }>();
  useEffect(() => {
    if (link.drew === null) return;
    let asked = true;
    import('../export/link-mark-of.ts').then(
      ({ linkMarkOf }) => {
        const { drew } = linkMarkOf(explorer, link.view);
        if (asked) setKnown({ link, reading: drew === link.drew ? 'the same' : 'another' });
      },
      // Without it the rest of the sentence is as true.
      () => {},
    );
    return () => {
      asked = false;
    };
  }, [explorer, link]);
  return known?.link === link ? known.reading : 'unknown';
}
