import { useCallback, useEffect, useRef, useState } from 'react';
import { type Door, type Outcome, openDoor } from '../dataset/door/door.ts';
import type {
  ActorsVerdict,
  Arrival,
  BroughtFile,
  Progress,
  Refusal,
} from '../dataset/door/messages.ts';
import type { ForeignTable } from '../dataset/foreign-table.ts';
import type { MappedSummary, Mapping } from '../dataset/mapping/mapping.ts';
import { keepDataset } from './kept-datasets.ts';
import { type OpenedDataset, openedFrom } from './opened-dataset.ts';

/** How far the opening of a dataset has come. */
export type Opening =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working'; readonly name: string; readonly progress: Progress | null }
  | {
      readonly kind: 'mapping';
      readonly name: string;
      readonly table: ForeignTable;
      readonly mapping: Mapping;
    }
  | (Refusal & { readonly name: string })
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
  /** Adds a table of actors to the table of ties whose columns are asked for. */
  readonly addActors: (file: BroughtFile) => Promise<ActorsVerdict>;
  readonly understand: (mapping: Mapping) => Promise<MappedSummary>;
  readonly openAs: (mapping: Mapping) => void;
  /** All problems of what was refused, as text. */
  readonly problems: () => Promise<Blob>;
  /** Stops, and goes back to where nothing is asked for. */
  readonly cancel: () => void;
}

const WAITING: Opening = { kind: 'waiting' };

/**
 * Opens one dataset at a time through the door. What is on the screen stays as it is until
 * `onOpened` is called with a dataset that passed every check.
 */
export function useOpening(onOpened: (opened: OpenedDataset) => void): OpeningDataset {
  const [opening, setOpening] = useState(WAITING);
  const door = useRef<Door>(null);
  const asked = useRef<Asked>(NOTHING_ASKED);

  const close = useCallback(() => {
    door.current?.close();
    door.current = null;
  }, []);
  useEffect(() => close, [close]);

  const settle = async (outcomeOf: (door: Door) => Promise<Outcome>) => {
    const { current } = door;
    if (current === null) return;
    const { name, link, keep } = asked.current;
    setOpening({ kind: 'working', name, progress: null });
    try {
      const outcome = await outcomeOf(current);
      if (door.current !== current) return;
      switch (outcome.kind) {
        case 'accepted': {
          close();
          const opened = openedFrom(outcome, link);
          if (keep) {
            const { version, title } = opened.dataset;
            const { size } = outcome.content;
            await keepDataset(
              { version, title, name, size, openedAt: Date.now() },
              outcome.content,
            );
          }
          onOpened(opened);
          break;
        }
        case 'table':
          setOpening({ ...outcome, kind: 'mapping', name });
          break;
        case 'refused':
          setOpening({ ...outcome, name });
          break;
        case 'unreachable':
          setOpening({ kind: 'failed', name, reason: outcome.reason });
      }
    } catch (error) {
      if (door.current !== current) return;
      close();
      setOpening({ kind: 'failed', name, reason: reasonIn(error) });
    }
  };

  const open = () => {
    if (door.current === null) throw new Error('the file is no longer open');
    return door.current;
  };

  return {
    opening,
    begin: (arrival, what) => {
      close();
      asked.current = what;
      door.current = openDoor((progress) =>
        setOpening((before) => (before.kind === 'working' ? { ...before, progress } : before)),
      );
      settle((through) => through.open(arrival));
    },
    addActors: async (file) => open().addActors(file),
    understand: async (mapping) => open().understand(mapping),
    openAs: (mapping) => settle((through) => through.openAs(mapping)),
    problems: async () => open().problems(),
    cancel: () => {
      close();
      setOpening(WAITING);
    },
  };
}

const NOTHING_ASKED: Asked = { name: '', link: null, keep: false };

function reasonIn(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
