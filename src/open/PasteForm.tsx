import { useId, useState } from 'react';
import { Button } from '../ui/Button.tsx';

/** A dataset as text, pasted from a spreadsheet, an editor or a page. */
export function PasteForm({ onText }: { readonly onText: (text: string) => void }) {
  const field = useId();
  const [text, setText] = useState('');
  return (
    <form
      className="open-way"
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
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
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button submits disabled={text.trim() === ''}>
        Open the text
      </Button>
    </form>
  );
}
