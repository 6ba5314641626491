import { useState } from 'react';
import { ENCODING_NAMES, type Encoding } from '../dataset/encodings.ts';
import { problemInWords } from '../dataset/problem.ts';
import type { ForeignTable } from '../foreign/foreign-table.ts';
import type { HeaderWish } from '../foreign/tables/header.ts';
import { LabelledSelect } from '../ui/LabelledSelect.tsx';
import type { AsRead, Refusal } from './door/messages.ts';
import type { ReadingWish } from './door/read-content.ts';

interface Props {
  readonly table: ForeignTable;
  readonly asRead: AsRead;
  /** Reads the file anew; why not, where it cannot be read so. */
  readonly readAs: (wish: ReadingWish) => Promise<Refusal | null>;
}

const ROWS_OFFERED = 12;
const ENCODINGS = Object.entries(ENCODING_NAMES) as (readonly [Encoding, string])[];

/** How the file was read before its columns mean anything: where their names are, and in which letters. */
export function AsReadFields({ table, asRead, readAs }: Props) {
  const [word, setWord] = useState('');
  const { encoding, header, changeable, together } = asRead;
  const headed = changeable && table.header !== undefined;
  if (!headed && together === undefined) return null;
  const wish = async (part: Partial<ReadingWish>) => {
    setWord('Reading the file anew…');
    try {
      const refusal = await readAs({ encoding, header, ...part });
      const [problem] = refusal?.problems ?? [];
      setWord(problem === undefined ? '' : `It was not read so. ${problemInWords(problem)}`);
    } catch (error) {
      setWord(`It was not read so: ${error instanceof Error ? error.message : error}.`);
    }
  };
  const last = Math.max(ROWS_OFFERED, table.header ?? 0);
  const rows = Array.from({ length: last }, (_, index) => String(index + 1));
  return (
    <div>
      <div className="mapping-selects">
        {together === undefined ? null : (
          <LabelledSelect
            label="Actors are listed in"
            value={together[1]}
            options={together.map((name) => [name, name] as const)}
            onChoose={(actors) => wish({ actors })}
          />
        )}
        {headed ? (
          <LabelledSelect
            label="Names of columns are in"
            value={table.header === null ? 'none' : String(table.header)}
            options={[['none', 'no row'], ...rows.map((row) => [row, `row ${row}`] as const)]}
            onChoose={(chosen) => wish({ header: headerIn(chosen) })}
          />
        ) : null}
        {encoding === null || !headed ? null : (
          <LabelledSelect
            label="Letters are read as"
            value={encoding}
            options={ENCODINGS}
            onChoose={(chosen) => wish({ encoding: chosen })}
          />
        )}
      </div>
      <p aria-live="polite" className="mapping-word">
        <bdi>{word}</bdi>
      </p>
    </div>
  );
}

function headerIn(chosen: string): HeaderWish {
  return chosen === 'none' ? 'none' : Number(chosen);
}
