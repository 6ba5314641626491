import { useId } from 'react';
import { momentWhen } from '../../model/words/moment-words.ts';
import { useExplorer, useNetwork, useSnapshot, useViewState } from '../../state/use-explorer.tsx';
import { Button } from '../../ui/Button.tsx';
import { useSaving } from '../use-saving.ts';
import { DATA_FORMATS, dataFileName, type Format } from './formats.ts';
import { shownView } from './shown-view.ts';
import './data-panel.css';

/** The data of the view as files, each with what it is for. */
export function DataPanel() {
  const { dataset } = useExplorer();
  const snapshot = useSnapshot();
  const network = useNetwork();
  const view = useViewState((state) => state.view);
  const { message, making, save } = useSaving();
  const shown = shownView(dataset, snapshot, network, view);
  const nameOf = (format: Format) => dataFileName(format, dataset, view, snapshot);

  const saveAs = (format: Format) =>
    save(nameOf(format), async () => {
      const written = await format.write({ shown, dataset, base: view.base });
      return new Blob([written], { type: format.mediaType });
    });

  return (
    <div className="data-panel">
      <p>
        {shown.ties.length === 0 ? 'No tie is shown' : `The ties shown ${momentWhen(snapshot)}`}, on
        the evidence that counts. Switch kinds, states or evidence on and off to take more or less.
      </p>
      <ul>
        {DATA_FORMATS.map((format) => (
          <FormatEntry
            key={format.ending}
            format={format}
            busy={making === nameOf(format)}
            onSave={() => saveAs(format)}
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
        <p>{format.limits}</p>
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
