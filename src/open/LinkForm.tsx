import { useId, useState } from 'react';
import { type DataAddress, readDataAddress } from '../state/address/data-address.ts';
import { Button } from '../ui/Button.tsx';
import { Consent } from './Consent.tsx';

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onAddress: (address: string) => void;
}

/** A dataset from an address; from another host only once the reader agrees to that host. */
export function LinkForm({ text, onChange, onAddress }: Props) {
  const field = useId();
  const remark = useId();
  const [asked, setAsked] = useState<DataAddress | null>(null);
  const submit = () => {
    const reading = readDataAddress(text, document.baseURI);
    if (reading.kind === 'own host') onAddress(reading.href);
    else setAsked(reading);
  };
  return (
    <form
      className="open-way"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3>
        <label htmlFor={field}>An address</label>
      </h3>
      <input
        id={field}
        className="field"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://"
        value={text}
        aria-describedby={remark}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
          setAsked(null);
        }}
      />
      <div id={remark} aria-live="polite">
        {asked === null ? null : <Answer asked={asked} onAddress={onAddress} />}
      </div>
      {asked?.kind === 'other host' ? null : (
        <Button submits disabled={text.trim() === ''}>
          Fetch it
        </Button>
      )}
    </form>
  );
}

function Answer(props: {
  readonly asked: DataAddress;
  readonly onAddress: (address: string) => void;
}) {
  const { asked, onAddress } = props;
  switch (asked.kind) {
    case 'other host':
      return <Consent host={asked.host} asked onAgree={() => onAddress(asked.href)} />;
    case 'refused':
      return <p>This address cannot be fetched: {asked.reason}.</p>;
    case 'local':
      return <p>This names a dataset of this device: choose it in the list below, or its file.</p>;
    case 'own host':
      return null;
  }
}
