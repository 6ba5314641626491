import { useId } from 'react';
import { Button } from '../ui/Button.tsx';

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onSubmit: () => void;
}

/** A dataset as text, pasted from a spreadsheet, an editor or a page. */
export function PasteForm({ text, onChange, onSubmit }: Props) {
  const field = useId();
  return (
    <form
      className="open-way"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h3>
        <label htmlFor={field}>Pasted text</label>
      </h3>
      <textarea
        id={field}
        className="field"
        rows={5}
        spellCheck={false}
        value={text}
        placeholder="Cells of a spreadsheet, or JSON"
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <Button submits disabled={text.trim() === ''}>
        Open the text
      </Button>
    </form>
  );
}
