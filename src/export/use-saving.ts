import { useState } from 'react';
import { reasonInWords } from '../ui/reason-in-words.ts';
import { saveBlob } from '../ui/save-blob.ts';

/** Saves files one at a time, and tells how it goes. */
export interface Saving {
  /** For a status: what is being made, what was saved, or why it was not. */
  readonly message: string;
  /** The name of the file that is being made; `null` while there is none. */
  readonly making: string | null;
  /** Makes a file and saves it; `remark` is said of it afterwards. */
  readonly save: (fileName: string, make: () => Promise<Blob>, remark?: string) => Promise<void>;
}

export function useSaving(): Saving {
  const [message, setMessage] = useState('');
  const [making, setMaking] = useState<string | null>(null);
  const save: Saving['save'] = async (fileName, make, remark = '') => {
    if (making !== null) return;
    setMaking(fileName);
    setMessage(`Making ${fileName}…`);
    try {
      saveBlob(await make(), fileName);
      setMessage(`Saved as ${fileName}.${remark}`);
    } catch (error) {
      setMessage(
        `${fileName} could not be made: ${reasonInWords(error)}. Nothing else is affected.`,
      );
    } finally {
      setMaking(null);
    }
  };
  return { message, making, save };
}
