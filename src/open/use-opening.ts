import { useCallback, useEffect, useRef, useState } from 'react';
import type { ForeignTable } from '../foreign/foreign-table.ts';
import type { MappedSummary, Mapping } from '../foreign/mapping/mapping.ts';
import { prepared } from '../state/prepared.ts';
import { reasonInWords } from '../ui/reason-in-words.ts';
import { type Door, type Outcome, openDoor } from './door/door.ts';
import type {
  ActorsVerdict,
  Arrival,
  AsRead,
  BroughtFile,
  Progress,
  Refusal,
} from './door/messages.ts';
import type { ReadingWish } from './door/read-content.ts';
import { keepOpened } from './kept-datasets.ts';
import { type OpenedDataset, openedFrom } from './opened-dataset.ts';
import { type FirstReading, useReadings } from './use-readings.ts';

/** How far the opening of a dataset has come. */
export type Opening =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working'; readonly name: string; readonly progress: Progress | null }
  | {
      readonly kind: 'mapping';
      readonly name: string;
      readonly table: ForeignTable;
      readonly asRead: AsRead;
      readonly reading: FirstReading;
    }
  | (Refusal & { readonly name: string })
  /** It could be opened, but not be kept as was wished. */
  | { readonly kind: 'unkept'; readonly name: string; readonly opened: OpenedDataset }
  | { readonly kind: 'failed'; readonly name: string; readonly reason: string };

interface Asked {
  readonly name: string;
  /** What an address calls it, where it came by a link. */
  readonly link: string | null;
  /** Whether this browser is to keep it. */
  readonly keep: boolean;
}

export interface OpeningDataset {
  readonly opening: Opening;
  readonly begin: (arrival: Arrival, asked: Asked) => void;
  /** Begins once more with what was asked for last. */
  readonly again: () => void;
  /** Reads the table whose columns are asked for anew; why not, where it cannot be read so. */
  readonly readAs: (wish: ReadingWish) => Promise<Refusal | null>;
  /** Adds a table of actors to the table of ties whose columns are asked for. */
  readonly addActors: (file: BroughtFile) => Promise<ActorsVerdict>;
  readonly understand: (mapping: Mapping) => Promise<MappedSummary>;
  readonly openAs: (mapping: Mapping) => void;
  /** Goes back to where nothing is asked for; who opens the same columns again finds them read like this. */
  readonly leaveMapping: (mapping: Mapping) => void;
  /** Opens for this visit what could not be kept. */
  readonly openUnkept: (opened: OpenedDataset) => void;
  /** All problems of what was refused, as text. */
  readonly problems: () => Promise<Blob>;
  /** Stops, and goes back to where nothing is asked for. */
  readonly cancel: () => void;
}

const WAITING: Opening = { kind: 'waiting' };

/** One thing that was asked for. It is over once it is opened, given up, or another is asked for. */
interface Attempt extends Asked {
  readonly door: Door;
}

/**
 * Opens one dataset at a time through the door. What is on the screen stays as it is until
 * `onOpened` is called with a dataset that passed every check, ready for the view that `search` names.
 */
export function useOpening(
  onOpened: (opened: OpenedDataset) => void,
  search: string,
): OpeningDataset {
  const [opening, setOpening] = useState(WAITING);
  const attempt = useRef<Attempt>(null);
  const last = useRef<() => void>(null);
  const readings = useReadings();

  const end = useCallback(() => {
    attempt.current?.door.close();
    attempt.current = null;
  }, []);
  useEffect(() => end, [end]);

  const failed = (name: string, error: unknown) =>
    setOpening({ kind: 'failed', name, reason: reasonInWords(error) });

  const accept = async (mine: Attempt, outcome: Extract<Outcome, { kind: 'accepted' }>) => {
    const { name, link, keep } = mine;
    const isOver = () => attempt.current !== mine;
    const opened = openedFrom(outcome, name, link);
    await prepared(opened.dataset, search);
    if (isOver()) return;
    const kept = !keep || (await keepOpened(opened, isOver));
    if (isOver()) return;
    if (kept) onOpened(opened);
    else setOpening({ kind: 'unkept', name, opened });
    end();
  };

  const ask = async (mine: Attempt, outcome: Extract<Outcome, { kind: 'table' }>) => {
    const { table, asRead } = outcome;
    const reading = await readings.first(outcome);
    if (attempt.current !== mine) return;
    setOpening({ kind: 'mapping', name: mine.name, table, asRead, reading });
  };

  const settle = async (mine: Attempt, outcomeThrough: (door: Door) => Promise<Outcome>) => {
    const { name } = mine;
    const isOver = () => attempt.current !== mine;
    setOpening({ kind: 'working', name, progress: null });
    try {
      const outcome = await outcomeThrough(mine.door);
      if (isOver()) return;
      switch (outcome.kind) {
        case 'accepted':
          await accept(mine, outcome);
          break;
        case 'table':
          await ask(mine, outcome);
          break;
        case 'refused':
          setOpening({ ...outcome, name });
          break;
        case 'unreachable':
          setOpening({ kind: 'failed', name, reason: outcome.reason });
      }
    } catch (error) {
      if (isOver()) return;
      end();
      failed(name, error);
    }
  };

  const current = () => {
    if (attempt.current === null) throw new Error('the file is no longer open');
    return attempt.current;
  };

  const begin = (arrival: Arrival, asked: Asked) => {
    last.current = () => begin(arrival, asked);
    end();
    try {
      const door = openDoor((progress) => {
        if (attempt.current?.door !== door) return;
        setOpening((before) => (before.kind === 'working' ? { ...before, progress } : before));
      });
      attempt.current = { ...asked, door };
      settle(attempt.current, (through) => through.open(arrival));
    } catch {
      // A browser may refuse workers, as some do in private windows or by a setting.
      failed(asked.name, 'this browser does not start the part of the app that reads datasets');
    }
  };

  return {
    opening,
    begin,
    again: () => last.current?.(),
    readAs: async (wish) => {
      const mine = current();
      const outcome = await mine.door.readAs(wish);
      if (attempt.current !== mine) return null;
      if (outcome.kind === 'table') await ask(mine, outcome);
      return outcome.kind === 'refused' ? outcome : null;
    },
    addActors: async (file) => current().door.addActors(file),
    understand: async (mapping) => current().door.understand(mapping),
    openAs: (mapping) => {
      if (opening.kind === 'mapping') readings.keep(opening.table, mapping, opening.reading.guess);
      settle(current(), (through) => through.openAs(mapping));
    },
    leaveMapping: (mapping) => {
      if (opening.kind === 'mapping') readings.leave(opening.table, mapping);
      end();
      setOpening(WAITING);
    },
    openUnkept: onOpened,
    problems: async () => current().door.problems(),
    cancel: () => {
      end();
      setOpening(WAITING);
    },
  };
}
