import { NoteNumber } from './NoteNumber.tsx';
import './note-number.css';

interface Props {
  readonly clauses: readonly {
    readonly words: string;
    /** Said beside the point: in grey. */
    readonly aside: boolean;
    readonly notes: readonly {
      readonly number: number;
      /** The words that the number leads to; `null` where there are none to open. */
      readonly words: string | null;
      readonly onOpen: () => void;
    }[];
  }[];
}

/** A sentence whose stretches carry the numbers of what they rest on. */
export function NotedWords({ clauses }: Props) {
  return (
    <>
      {[...clauses.entries()].map(([place, { words, aside, notes }]) => (
        <span key={place} className={aside ? 'noted-aside' : undefined}>
          {words}
          {notes.map(({ number, words: quoted, onOpen }) =>
            quoted === null ? (
              <span key={number} className="noted-document">
                {number}
              </span>
            ) : (
              <NoteNumber key={number} number={number} words={quoted} onOpen={onOpen} />
            ),
          )}
        </span>
      ))}
      {clauses.at(-1)?.words.endsWith('?') === true ? null : '.'}
    </>
  );
}
