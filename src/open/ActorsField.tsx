import { useId, useState } from 'react';
import { problemInWords } from '../dataset/problem.ts';
import type { ActorsVerdict, BroughtFile } from './door/messages.ts';
import { broughtFile } from './today.ts';
import '../ui/field.css';

interface Props {
  /** Whether the table of ties has one already. */
  readonly added: boolean;
  readonly addActors: (file: BroughtFile) => Promise<ActorsVerdict>;
  readonly onAdded: (added: Extract<ActorsVerdict, { kind: 'added' }>) => void;
}

/** A second table, which says of the actors in the ties what they are called, what they are and where they stand. */
export function ActorsField({ added, addActors, onAdded }: Props) {
  const field = useId();
  const remark = useId();
  const [word, setWord] = useState('');
  const add = async (file: File) => {
    setWord(`Reading “${file.name}”…`);
    try {
      const verdict = await addActors(broughtFile(file));
      if (verdict.kind === 'added') {
        onAdded(verdict);
        setWord(`Actors are read from “${file.name}”.`);
      } else {
        const [first] = verdict.problems;
        const more = verdict.count - 1;
        const rest = more > 0 ? ` And ${more.toLocaleString('en')} more.` : '';
        setWord(`It was not added. ${first === undefined ? '' : problemInWords(first)}${rest}`);
      }
    } catch (error) {
      setWord(`It was not added: ${error instanceof Error ? error.message : error}.`);
    }
  };
  return (
    <div className="mapping-actors">
      <label htmlFor={field}>
        {added ? 'Add another table of actors instead…' : 'Add a table of actors…'}
      </label>
      <input
        id={field}
        type="file"
        className="field"
        accept=".csv,.tsv,.tab,.txt,.xlsx,.ods,.gz,text/csv"
        aria-describedby={remark}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen !== undefined) add(chosen);
          // The same file can be chosen again once it is mended.
          currentTarget.value = '';
        }}
      />
      <p id={remark} aria-live="polite">
        {word === '' ? 'With their names, what they are, groups or places.' : <bdi>{word}</bdi>}
      </p>
    </div>
  );
}
