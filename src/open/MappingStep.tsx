import { useId, useState } from 'react';
import type { ForeignTable } from '../foreign/foreign-table.ts';
import type { MappedSummary, Mapping } from '../foreign/mapping/mapping.ts';
import { savedMapping } from '../foreign/mapping/saved-mapping.ts';
import { Button } from '../ui/Button.tsx';
import { saveBlob } from '../ui/save-blob.ts';
import { ActorsField } from './ActorsField.tsx';
import { AsReadFields } from './AsReadFields.tsx';
import type { ActorsVerdict, AsRead, BroughtFile, Refusal } from './door/messages.ts';
import type { ReadingWish } from './door/read-content.ts';
import { MappingChoices } from './MappingChoices.tsx';
import { MappingColumns } from './MappingColumns.tsx';
import { MappingMeanings } from './MappingMeanings.tsx';
import { ReadingTold } from './ReadingTold.tsx';
import { TablePreview } from './TablePreview.tsx';
import { takeFocus } from './take-focus.ts';
import { countsInWords, Understood } from './Understood.tsx';
import type { FirstReading } from './use-readings.ts';
import { useUnderstanding } from './use-understanding.ts';
import './mapping.css';

interface Props {
  /** The file as it was read; its first rows are enough. */
  readonly table: ForeignTable;
  readonly initial: Mapping;
  /** Why it is read so at first, where it was read before. */
  readonly first?: FirstReading;
  readonly asRead: AsRead;
  /** Reads the file anew, which makes another table of it; why not, where it cannot be read so. */
  readonly readAs: (wish: ReadingWish) => Promise<Refusal | null>;
  readonly addActors: (file: BroughtFile) => Promise<ActorsVerdict>;
  /** What the whole file comes to with its columns read like this. */
  readonly understand: (mapping: Mapping) => Promise<MappedSummary>;
  /** All problems of what was understood last, a sentence on each line. */
  readonly listProblems: () => Promise<Blob>;
  readonly onOpen: (mapping: Mapping) => void;
  /** Is told how the columns were read until then. */
  readonly onCancel: (mapping: Mapping) => void;
}

/** What the columns of a foreign file mean, as guessed and as the reader corrects it, and what follows from that. */
export function MappingStep(props: Props) {
  const { initial, addActors, understand, listProblems, onOpen, onCancel } = props;
  const understood = useId();
  const [table, setTable] = useState(props.table);
  const [mapping, setMapping] = useState(initial);
  const understanding = useUnderstanding(mapping, understand);
  const change = (part: Partial<Mapping>) => setMapping({ ...mapping, ...part });
  const { summary } = understanding;
  const ready = understanding.current && summary?.ok === true;
  const word = table.kind === 'table' ? 'row' : 'edge';
  return (
    <div className="mapping">
      <div className="mapping-body">
        <div className="mapping-scroll">
          <p tabIndex={-1} data-begin-here ref={takeFocus}>
            “<bdi>{table.name}</bdi>” has {table.rowCount.toLocaleString('en')}{' '}
            {table.rowCount === 1 ? word : `${word}s`} and {table.columns.length} columns. Say what
            they mean; each {word} becomes words that a tie rests on.
          </p>
          {table.kind === 'table' ? (
            <ActorsField
              added={table.actors !== null}
              addActors={addActors}
              onAdded={(added) => {
                setTable(added.table);
                // What the reader said of the ties meanwhile stays.
                setMapping((before) => ({ ...before, actorColumns: added.actorColumns }));
              }}
            />
          ) : null}
          <AsReadFields table={table} asRead={props.asRead} readAs={props.readAs} />
          {props.first === undefined ? null : (
            <ReadingTold first={props.first} mapping={mapping} onChange={setMapping} />
          )}
          <TablePreview table={table} mapping={mapping} />
          <div className="mapping-parts">
            <MappingColumns table={table} mapping={mapping} onChange={change} />
            <MappingChoices
              table={table}
              mapping={mapping}
              relations={summary?.ok === true ? summary.relations : []}
              grain={summary?.ok === true && understanding.current ? summary.grain : null}
              onChange={change}
            />
            <MappingMeanings mapping={mapping} summary={summary} onChange={change} />
          </div>
        </div>
        <Understood
          understanding={understanding}
          word={word}
          mapping={mapping}
          heading={understood}
          onChange={change}
          listAll={listProblems}
        />
      </div>
      <p className="mapping-end">
        <Button disabled={!ready} onClick={() => onOpen(mapping)}>
          Open it
        </Button>
        <Button onClick={() => onCancel(mapping)}>Back</Button>
        <Button onClick={() => saveMapping(table, mapping)}>Save what the columns mean</Button>
        <span className="mapping-word">{shortly(summary)}</span>
        {summary === null ? null : (
          <span className="mapping-see">
            <Button look="link" onClick={() => document.getElementById(understood)?.focus()}>
              {summary.ok ? 'See how' : 'See why'}
            </Button>
          </span>
        )}
      </p>
    </div>
  );
}

/** Saves what the columns mean, to be opened together with the file. */
function saveMapping(table: ForeignTable, mapping: Mapping): void {
  const json = JSON.stringify(savedMapping(table, mapping), null, 2);
  const name = table.name.replace(/\.[a-z]{2,7}$/i, '');
  saveBlob(new Blob([json], { type: 'application/json' }), `${name}.mapping.json`);
}

/** What stands beside the button, for whoever has scrolled away from the rest. */
function shortly(summary: MappedSummary | null): string {
  if (summary === null) return '';
  return summary.ok ? countsInWords(summary) : 'It cannot be opened like this.';
}
