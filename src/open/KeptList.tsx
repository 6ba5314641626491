import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import {
  forgetDataset,
  type KeptDataset,
  keepOpened,
  keptDatasets,
  openKept,
} from './kept-datasets.ts';
import type { OpenedDataset } from './opened-dataset.ts';

interface Props {
  /** What the reader has opened and looks at; `null` where that is the app's own dataset. */
  readonly shown: OpenedDataset | null;
  readonly onFile: (content: Blob, name: string) => void;
}

/** The datasets that this browser keeps, and the one on the screen, which it can keep too. */
export function KeptList({ shown, onFile }: Props) {
  const heading = useId();
  const [kept, setKept] = useState<readonly KeptDataset[] | null>(null);
  const [word, setWord] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    keptDatasets().then(setKept);
  }, []);

  // The button that was pressed may be gone, perhaps with the whole list.
  useEffect(() => {
    if (word !== '') told.current?.focus();
  }, [word]);

  const open = async ({ version, name }: KeptDataset) => {
    const content = await openKept(version);
    if (content === undefined) setWord(`“${name}” is kept no more.`);
    else onFile(content, name);
  };
  const forget = async ({ version, title }: KeptDataset) => {
    setKept(await forgetDataset(version));
    setWord(`“${title}” is forgotten.`);
  };
  const keep = async (opened: OpenedDataset) => {
    const { title } = opened.dataset;
    const done = await keepOpened(opened);
    setKept(await keptDatasets());
    setWord(done ? `“${title}” is kept in this browser.` : `This browser did not keep “${title}”.`);
  };

  if (kept === null) return null;
  const isKept = kept.some(({ version }) => version === shown?.dataset.version);
  return (
    <>
      {shown === null || isKept ? null : (
        <p className="open-shown">
          <span>
            “<bdi>{shown.dataset.title}</bdi>”, which is on the screen, is forgotten when you leave
            the page.
          </span>{' '}
          <Button onClick={() => keep(shown)}>Keep it in this browser</Button>
        </p>
      )}
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
