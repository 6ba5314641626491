import { useRef, useState } from 'react';
import { reasonInWords } from '../ui/reason-in-words.ts';
import { saveBlob } from '../ui/save-blob.ts';
import { Cancelled, type Job } from './job.ts';

/** A file that was made, and what is to be said of it. */
export interface MadeFile {
  readonly content: Blob;
  /** Sentences; empty where there is nothing to say. */
  readonly remark: string;
}

/** Saves files one at a time, and tells how it goes. */
export interface Saving {
  /** For a status: what is being made, what was saved, or why it was not. */
  readonly message: string;
  /** The name of the file that is being made; `null` while there is none. */
  readonly making: string | null;
  /** How much of it is made, from 0 to 1; `null` where nobody tells. */
  readonly share: number | null;
  /** Makes a file and saves it. */
  readonly save: (fileName: string, make: (job: Job) => Promise<Blob | MadeFile>) => Promise<void>;
  readonly cancel: () => void;
}

export function useSaving(): Saving {
  const [message, setMessage] = useState('');
  const [making, setMaking] = useState<string | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const job = useRef<AbortController | null>(null);
  const save: Saving['save'] = async (fileName, make) => {
    if (making !== null) return;
    const controller = new AbortController();
    job.current = controller;
    const { signal } = controller;
    setMaking(fileName);
    setMessage(`Making ${fileName}…`);
    try {
      const made = await make({ signal, tell: setShare });
      const { content, remark } = made instanceof Blob ? { content: made, remark: '' } : made;
      // What cannot be stopped is not saved either.
      if (signal.aborted) throw new Cancelled();
      saveBlob(content, fileName);
      setMessage(`Saved as ${fileName}.${remark}`);
    } catch (error) {
      setMessage(
        error instanceof Cancelled
          ? `${fileName} was not made: you cancelled it.`
          : `${fileName} could not be made: ${reasonInWords(error)}. Nothing else is affected.`,
      );
    } finally {
      setMaking(null);
      setShare(null);
    }
  };
  return { message, making, share, save, cancel: () => job.current?.abort() };
}
