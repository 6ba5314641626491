import { useId, useState } from 'react';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { embedSnippetOf, FRAME_SIZES } from './frame.ts';

interface Props {
  /** The link to the view in a frame. */
  readonly frame: string;
  /** The link to the view on a page of its own. */
  readonly link: string;
  readonly title: string;
}

/** What to paste into another page so that it shows the view, at a size of the reader's choice. */
export function EmbedSnippet({ frame, link, title }: Props) {
  const [size, setSize] = useState(FRAME_SIZES[0]);
  const heading = useId();
  const snippet = embedSnippetOf({ frame, link, title }, size);
  return (
    <section className="link-embed" aria-labelledby={heading}>
      <h3 id={heading}>Embed</h3>
      <p>
        Paste this into another page. It shows the view with its years, lets its words be read
        there, and leads back here; where a page takes frames away, the link below it stays.
      </p>
      <label>
        Size{' '}
        <select
          className="field"
          value={size.name}
          onChange={({ currentTarget }) =>
            setSize(FRAME_SIZES.find(({ name }) => name === currentTarget.value) ?? size)
          }
        >
          {FRAME_SIZES.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <textarea
        className="field"
        aria-label="HTML to embed this view"
        readOnly
        rows={4}
        value={snippet}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <CopyButton label="Copy HTML" what="HTML to embed this view" text={() => snippet} />
    </section>
  );
}
