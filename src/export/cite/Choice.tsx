import { useId } from 'react';

interface Props {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** One of several, with all of them in sight. */
export function Choice({ legend, options, chosen, onChoose }: Props) {
  const group = useId();
  return (
    <fieldset className="cite-choice">
      <legend>{legend}</legend>
      {options.map(({ value, name }) => (
        <label key={value}>
          <input
            type="radio"
            name={group}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />{' '}
          {name}
        </label>
      ))}
    </fieldset>
  );
}
