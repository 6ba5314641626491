import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { reasonInWords } from '../ui/reason-in-words.ts';
import { saveBlob } from '../ui/save-blob.ts';

interface Props {
  readonly count: number;
  /** All problems, a sentence on each line. */
  readonly listAll: () => Promise<Blob>;
}

/** Saves what is too much for the screen, and says how that went. */
export function SaveProblems({ count, listAll }: Props) {
  const [word, setWord] = useState('');
  const save = async () => {
    setWord('Making the list…');
    try {
      saveBlob(await listAll(), 'problems.txt');
      setWord('Saved as problems.txt.');
    } catch (error) {
      setWord(`The list could not be made: ${reasonInWords(error)}.`);
    }
  };
  return (
    <>
      <Button onClick={save}>Save all {count.toLocaleString('en')} as text</Button>{' '}
      <span role="status">{word}</span>
    </>
  );
}
