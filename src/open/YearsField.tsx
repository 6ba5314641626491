import { useId, useState } from 'react';
import { yearsIn } from './years-in.ts';

interface Props {
  readonly years: readonly number[] | null;
  readonly onChange: (years: readonly number[] | null) => void;
}

/** The years that the slider stops at, as words; left empty, they are those of the file. */
export function YearsField({ years, onChange }: Props) {
  const id = useId();
  const [words, setWords] = useState(years?.join(', ') ?? '');
  const wrong = yearsIn(words) === undefined;
  return (
    <>
      <label htmlFor={id}>Years to stop at</label>
      <span className="mapping-years">
        <input
          className="field"
          id={id}
          inputMode="numeric"
          placeholder="those of the file"
          value={words}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-word` : undefined}
          onChange={({ target }) => {
            setWords(target.value);
            const read = yearsIn(target.value);
            if (read !== undefined) onChange(read);
          }}
        />
        {wrong ? (
          <span id={`${id}-word`} className="mapping-word">
            Years such as 2014, 2018-2020.
          </span>
        ) : null}
      </span>
    </>
  );
}
