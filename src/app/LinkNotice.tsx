import { useEffect, useState } from 'react';
import { useExplorer, useViewState } from '../state/use-explorer.tsx';
import type { OutdatedLink } from '../state/view-store.ts';
import { Button } from '../ui/Button.tsx';

/** What the page's address named in vain, and that it was made on other data. The view opened all the same. */
export function LinkNotice() {
  const notFound = useViewState((state) => state.notFound);
  const outdated = useViewState((state) => state.outdated);
  const dismiss = useViewState((state) => state.dismissLinkNotice);
  if (notFound.length === 0 && outdated === null) return null;
  return (
    <div role="alert" className="not-found">
      {outdated === null ? null : <Outdated link={outdated} />}
      {notFound.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Button onClick={dismiss}>Dismiss</Button>
    </div>
  );
}

function Outdated({ link }: { readonly link: OutdatedLink }) {
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
