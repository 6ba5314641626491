import { useId, useState } from 'react';
import { useExplorer } from '../../state/use-explorer.tsx';
import { Button } from '../../ui/Button.tsx';
import { saveBlob } from '../save-blob.ts';
import { REFERENCE_FORMATS, type ReferenceFormat } from './formats.ts';
import type { Subject } from './subjects.ts';

/** The same citations as files for programs that keep references. */
export function ReferenceFiles({ subject }: { readonly subject: Subject }) {
  const { dataset } = useExplorer();
  const heading = useId();
  const [message, setMessage] = useState('');

  const save = async ({ ending, mediaType, write }: ReferenceFormat) => {
    const fileName = `two-triangles-${subject.id}-${dataset.version}.${ending}`;
    setMessage('');
    try {
      saveBlob(new Blob([await write(subject.items)], { type: mediaType }), fileName);
      setMessage(`Saved as ${fileName}.`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setMessage(`${fileName} could not be made: ${reason}. Nothing else is affected.`);
    }
  };

  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>For programs that keep references</h3>
      <ul className="cite-files">
        {REFERENCE_FORMATS.map((format) => (
          <li key={format.ending}>
            <Button onClick={() => save(format)}>Save {format.name}</Button>
            <span>{format.purpose}</span>
          </li>
        ))}
      </ul>
      <p role="status">{message}</p>
    </section>
  );
}
