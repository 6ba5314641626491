import { useState } from 'react';
import type { ForeignColumn, ForeignTable } from '../foreign/foreign-table.ts';
import type { Mapping } from '../foreign/mapping/mapping.ts';
import { MEANING_NAMES } from '../foreign/mapping/meaning-names.ts';
import {
  ACTOR_MEANINGS,
  type ActorMeaning,
  MEANINGS,
  type Meaning,
  WAY_MEANINGS,
} from '../foreign/mapping/meanings.ts';
import { LabelledSelect } from '../ui/LabelledSelect.tsx';

interface Props {
  readonly table: ForeignTable;
  readonly mapping: Mapping;
  readonly onChange: (change: Partial<Mapping>) => void;
}

/** What nearly every file has, or could have; the rest waits until it is asked for. */
const USUAL: readonly Meaning[] = [
  'from',
  'to',
  'relation',
  'time',
  'start',
  'end',
  'tenor',
  'quotation',
  'document',
  'speaker',
];
const WAYS: readonly Meaning[] = WAY_MEANINGS;
const UNUSUAL = MEANINGS.filter((meaning) => ![...USUAL, ...WAYS].includes(meaning));

const ACTOR_NAMES: Readonly<Record<ActorMeaning, string>> = {
  id: 'id in the ties',
  name: 'name',
  kind: 'what it is',
  group: 'group',
  x: 'place from left to right',
  y: 'place from top to bottom',
};

/** Which column is what: a list of columns for every meaning. */
export function MappingColumns({ table, mapping, onChange }: Props) {
  const { columns, actorColumns } = mapping;
  // Unfolded for what was guessed: a list does not fold away while it is corrected.
  const [initial] = useState(columns);
  const selectFor = (meaning: Meaning) => (
    <ColumnSelect
      key={meaning}
      label={capitalised(MEANING_NAMES[meaning])}
      columns={table.columns}
      value={columns[meaning]}
      onChoose={(column) => onChange({ columns: { ...columns, [meaning]: column } })}
    />
  );
  return (
    <fieldset className="mapping-part">
      <legend>What the columns are</legend>
      <div className="mapping-selects">{USUAL.map(selectFor)}</div>
      {table.actors === null ? null : (
        <details>
          <summary>Columns of the list of actors</summary>
          <div className="mapping-selects">
            {ACTOR_MEANINGS.map((meaning) => (
              <ColumnSelect
                key={meaning}
                label={capitalised(ACTOR_NAMES[meaning])}
                columns={table.actors?.columns ?? []}
                value={actorColumns[meaning]}
                onChoose={(column) =>
                  onChange({ actorColumns: { ...actorColumns, [meaning]: column } })
                }
              />
            ))}
          </div>
        </details>
      )}
      <details open={WAYS.some((meaning) => initial[meaning] !== null)}>
        <summary>Where the words can be found</summary>
        <div className="mapping-selects">{WAYS.map(selectFor)}</div>
      </details>
      <details>
        <summary>More columns of a coding</summary>
        <div className="mapping-selects">{UNUSUAL.map(selectFor)}</div>
      </details>
    </fieldset>
  );
}

interface ColumnSelectProps {
  readonly label: string;
  readonly columns: readonly ForeignColumn[];
  readonly value: number | null;
  readonly onChoose: (column: number | null) => void;
}

function ColumnSelect({ label, columns, value, onChoose }: ColumnSelectProps) {
  return (
    <LabelledSelect
      label={label}
      value={value === null ? '' : String(value)}
      options={[
        ['', 'no column'],
        ...columns.map(({ name }, index) => [String(index), name] as const),
      ]}
      onChoose={(chosen) => onChoose(chosen === '' ? null : Number(chosen))}
    />
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
