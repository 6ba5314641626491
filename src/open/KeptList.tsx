import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { contentOf, forgetDataset, type KeptDataset, keptDatasets } from './kept-datasets.ts';

/** The datasets that this browser keeps; nothing where it keeps none. */
export function KeptList({ onFile }: { readonly onFile: (content: Blob, name: string) => void }) {
  const heading = useId();
  const [kept, setKept] = useState<readonly KeptDataset[]>([]);
  const [word, setWord] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let shown = true;
    keptDatasets().then((list) => {
      if (shown) setKept(list);
    });
    return () => {
      shown = false;
    };
  }, []);

  // The button that was pressed may be gone, perhaps with the whole list.
  useEffect(() => {
    if (word !== '') told.current?.focus();
  }, [word]);

  const open = async ({ version, name }: KeptDataset) => {
    const content = await contentOf(version);
    if (content === undefined) setWord(`“${name}” is kept no more.`);
    else onFile(content, name);
  };
  const forget = async ({ version, title }: KeptDataset) => {
    setKept(await forgetDataset(version));
    setWord(`“${title}” is forgotten.`);
  };

  return (
    <>
      {kept.length === 0 ? null : (
        <section aria-labelledby={heading}>
          <h3 id={heading}>Kept in this browser</h3>
          <ul className="open-kept">
            {kept.map((each) => (
              <li key={each.version}>
                <Button look="link" onClick={() => open(each)}>
                  <bdi>{each.title}</bdi>
                </Button>{' '}
                <span className="open-kept-words">
                  <bdi>{each.name}</bdi>, {sizeInWords(each.size)}, opened{' '}
                  {new Date(each.openedAt).toLocaleDateString('en-GB', { dateStyle: 'long' })}
                </span>{' '}
                <Button
                  look="quiet"
                  aria-label={`Forget ${each.title}`}
                  onClick={() => forget(each)}
                >
                  Forget
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p role="status" tabIndex={-1} className="open-word" ref={told}>
        {word}
      </p>
    </>
  );
}

function sizeInWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
