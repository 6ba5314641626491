import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly link: string;
}

/** A link to be read, and to be copied by hand: whoever enters it has all of it selected. */
export function LinkField({ label, link }: Props) {
  const field = useId();
  return (
    <>
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        className="field"
        readOnly
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </>
  );
}
