import { useId, useState } from 'react';
import { useExplorer, useNetwork, useSnapshot, useViewState } from '../../state/use-explorer.tsx';
import { Button } from '../../ui/Button.tsx';
import { saveBlob } from '../save-blob.ts';
import { FORMATS, type Format, fileNameOf } from './formats.ts';
import { shownView } from './shown-view.ts';
import './data-panel.css';

/** The data of the view as files, each with what it is for. */
export function DataPanel() {
  const { dataset } = useExplorer();
  const snapshot = useSnapshot();
  const network = useNetwork();
  const view = useViewState((state) => state.view);
  const [message, setMessage] = useState('');
  const [saving, setSaving] = useState<Format | null>(null);
  const shown = shownView(dataset, snapshot, network, view);

  const save = async (format: Format) => {
    if (saving !== null) return;
    setSaving(format);
    setMessage('');
    const fileName = fileNameOf(format, shown);
    try {
      const text = await format.write({ shown, dataset, base: view.base });
      saveBlob(new Blob([text], { type: format.mediaType }), fileName);
      setMessage(`Saved as ${fileName}.`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setMessage(`${fileName} could not be made: ${reason}. Nothing else is affected.`);
    } finally {
      setSaving(null);
    }
  };

  return (
    <div className="data-panel">
      <p>
        {shown.ties.length === 0 ? 'No tie is shown' : `The ties shown in ${shown.year}`}, on the
        evidence that counts. Switch kinds, states or evidence on and off to take more or less.
      </p>
      <ul>
        {FORMATS.map((format) => (
          <FormatEntry
            key={format.ending}
            format={format}
            busy={saving === format}
            onSave={() => save(format)}
          />
        ))}
      </ul>
      <p role="status">{message}</p>
    </div>
  );
}

interface EntryProps {
  readonly format: Format;
  readonly busy: boolean;
  readonly onSave: () => void;
}

function FormatEntry({ format, busy, onSave }: EntryProps) {
  const name = useId();
  const button = useId();
  return (
    <li>
      <div>
        <strong id={name}>{format.name}</strong>
        <p>{format.purpose}</p>
      </div>
      <Button
        id={button}
        aria-labelledby={`${button} ${name}`}
        aria-disabled={busy}
        onClick={onSave}
      >
        Save
      </Button>
    </li>
  );
}
