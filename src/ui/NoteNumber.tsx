import './note-number.css';

interface Props {
  readonly number: number;
  /** The words that the number leads to. */
  readonly words: string;
  readonly onOpen: () => void;
}

/** A small number in a text that opens the words on which it rests. */
export function NoteNumber({ number, words, onOpen }: Props) {
  return (
    <button
      type="button"
      className="note-number"
      aria-label={`Evidence ${number}: ${words}`}
      title={words}
      onClick={onOpen}
    >
      {number}
    </button>
  );
}
