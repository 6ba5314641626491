import { useEffect, useEffectEvent, useId, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import type { Arrival } from './door/messages.ts';
import { KeptList } from './KeptList.tsx';
import { canKeep } from './kept-datasets.ts';
import { LinkForm } from './LinkForm.tsx';
import { OpeningSteps } from './OpeningSteps.tsx';
import type { OpenedDataset } from './opened-dataset.ts';
import { PasteForm } from './PasteForm.tsx';
import { takeFocus } from './take-focus.ts';
import { filesArrival, today } from './today.ts';
import { useOpening } from './use-opening.ts';
import '../ui/field.css';
import './open.css';

interface Props {
  /** What was dropped on the page: it is opened at once. */
  readonly files: readonly File[];
  /** What the reader has opened and looks at; `null` where that is the app's own dataset. */
  readonly shown: OpenedDataset | null;
  readonly onOpened: (opened: OpenedDataset) => void;
  /** Back to the app's own dataset; `null` where that is the one on the screen. */
  readonly onHome: (() => void) | null;
}

/** The ways in which a reader opens a dataset of their own, and how it goes. */
export function OpenDataset({ files, shown, onOpened, onHome }: Props) {
  const [keep, setKeep] = useState(false);
  const able = useAbilityToKeep();
  // Whoever comes back finds what they wrote.
  const [pasted, setPasted] = useState('');
  const [address, setAddress] = useState('');
  const steps = useOpening(onOpened, '');
  const open = (arrival: Arrival, name: string, link: string | null = null) =>
    steps.begin(arrival, { name, link, keep });
  const openFiles = (chosen: readonly File[]) => {
    const brought = filesArrival(chosen);
    if (brought !== null) open(brought.arrival, brought.name);
  };

  const openDropped = useEffectEvent(openFiles);
  useEffect(() => {
    openDropped(files);
  }, [files]);

  if (steps.opening.kind !== 'waiting') return <OpeningSteps steps={steps} />;
  return (
    <div className="open">
      <div className="open-ways">
        <FileForm onFiles={openFiles} />
        <PasteForm
          text={pasted}
          onChange={setPasted}
          onSubmit={() => open({ kind: 'paste', text: pasted, today: today() }, 'what was pasted')}
        />
        <LinkForm
          text={address}
          onChange={setAddress}
          onAddress={(whole) =>
            open({ kind: 'link', address: whole, today: today() }, whole, whole)
          }
        />
      </div>
      {able ? (
        <label className="open-keep">
          <input
            type="checkbox"
            checked={keep}
            onChange={({ currentTarget }) => setKeep(currentTarget.checked)}
          />
          Keep it in this browser, so that it can be opened again
        </label>
      ) : (
        <p role="status">
          This browser keeps nothing for this site: what you open is forgotten when you leave.
        </p>
      )}
      <KeptList
        shown={able ? shown : null}
        onFile={(content, name) => open(keptArrival(content, name), name)}
      />
      {onHome === null ? null : (
        <section>
          <h3>The corpus of this site</h3>
          <Button onClick={onHome}>Go back to it</Button>
        </section>
      )}
      <p className="open-note">
        What you open is read by your browser and sent nowhere. It can be JSON as{' '}
        <a href={`${import.meta.env.BASE_URL}dataset.schema.json`} target="_blank" rel="noopener">
          this format
        </a>{' '}
        describes it, a table (CSV, TSV, XLSX, ODS) of ties or of claims, or a graph as GEXF,
        GraphML, GML, Pajek, DOT, or the JSON of another program; up to 64 MB, packed with gzip or
        not.
      </p>
    </div>
  );
}

/** Whether the browser keeps what it is asked to keep; until that is known it is taken for one that does. */
function useAbilityToKeep(): boolean {
  const [able, setAble] = useState(true);
  useEffect(() => {
    canKeep().then(setAble);
  }, []);
  return able;
}

function keptArrival(file: Blob, name: string): Arrival {
  return { kind: 'file', file, name: `${name}.json`, written: today() };
}

function FileForm({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const field = useId();
  return (
    <section className="open-way">
      <h3>
        <label htmlFor={field}>A file</label>
      </h3>
      <input
        id={field}
        type="file"
        multiple
        className="field"
        data-begin-here
        ref={takeFocus}
        accept=".json,.jsonl,.ndjson,.ftm,.cyjs,.csv,.tsv,.tab,.txt,.xlsx,.ods,.gexf,.graphml,.xml,.gml,.net,.paj,.dot,.gv,.gz,application/json,text/csv"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file can be chosen again once it is mended.
          currentTarget.value = '';
        }}
      />
      <p className="open-drop">Or drop it anywhere on the page.</p>
      <p>
        A table of ties can come together with one of their actors, and with what you saved of what
        its columns mean.
      </p>
    </section>
  );
}
