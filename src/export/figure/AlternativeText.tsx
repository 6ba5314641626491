import { useId } from 'react';
import { CopyButton } from '../../ui/CopyButton.tsx';

/** The figure in words: for whoever puts it where others cannot see it. */
export function AlternativeText({ text }: { readonly text: string }) {
  const field = useId();
  return (
    <details className="figure-alternative">
      <summary>Alternative text</summary>
      <label htmlFor={field}>The figure in words; SVG and PDF carry it</label>
      <textarea id={field} className="field" readOnly rows={4} value={text} />
      <CopyButton label="Copy alternative text" what="Alternative text" text={() => text} />
    </details>
  );
}
