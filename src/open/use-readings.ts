import { useRef } from 'react';
import type { ForeignTable } from '../foreign/foreign-table.ts';
import type { Mapping } from '../foreign/mapping/mapping.ts';
import type { DoorVerdict } from './door/messages.ts';
import { columnsKey, forgetMapping, keepMapping, mappingKept } from './kept-mappings.ts';

type TableAsked = Extract<DoorVerdict, { kind: 'table' }>;

/** How the columns of a table are read at first, and whose word that is. */
export interface FirstReading {
  readonly mapping: Mapping;
  /** As guessed. */
  readonly guess: Mapping;
  /** Why it is read otherwise than guessed, as a sentence; null where it is not. */
  readonly because: string | null;
}

/** What the reader said of columns: in this visit, in one before, or in a file that came with the table. */
export function useReadings() {
  const left = useRef(new Map<string, Mapping>());
  return {
    /** A table of actors comes anew each time: how it was read in this visit does not matter. */
    first: async ({ table, mapping: guess, saved }: TableAsked): Promise<FirstReading> => {
      const { actorColumns } = guess;
      if (saved !== null) {
        const because = `Read as the file “${saved.name}” says.`;
        return { mapping: saved.mapping, guess, because };
      }
      const before = left.current.get(columnsKey(table));
      if (before !== undefined) {
        return { mapping: { ...before, actorColumns }, guess, because: null };
      }
      const kept = await mappingKept(table, guess);
      if (kept === null) return { mapping: guess, guess, because: null };
      const day = new Date(kept.keptAt).toLocaleDateString('en-GB', { dateStyle: 'long' });
      const because = `Read as you read a file with these columns on ${day}.`;
      return { mapping: kept.mapping, guess, because };
    },
    /** The reader goes back, and may open the same columns again in this visit. */
    leave: (table: ForeignTable, mapping: Mapping) => {
      left.current.set(columnsKey(table), mapping);
    },
    /** The reader opens the table: what was said beyond the guess is kept for the next one with such columns. */
    keep: async (table: ForeignTable, mapping: Mapping, guess: Mapping) => {
      left.current.set(columnsKey(table), mapping);
      const same = JSON.stringify(mapping) === JSON.stringify(guess);
      await (same ? forgetMapping(table) : keepMapping(table, mapping));
    },
  };
}
