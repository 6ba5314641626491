import { useId } from 'react';

interface Props<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  /** Values with the words for them. */
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

/** A native list to choose from, with its label before it. */
export function LabelledSelect<Value extends string | number>(props: Props<Value>) {
  const { label, value, options, onChoose } = props;
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select
        className="field"
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([each]) => String(each) === target.value);
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </>
  );
}
