import { useState } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { useCopying } from './use-copying.ts';
import './copy-button.css';

interface Props {
  readonly label: string;
  /** What it is called where its label says less, which begins with it: "Copy quotation with citation". */
  readonly name?: string;
  /** What the text is, for who must copy it by hand: "Quotation with citation". */
  readonly what: string;
  /** Worked out when it is asked for. */
  readonly text: () => string;
}

/**
 * Copies text and says so; where the clipboard is refused, shows the text to be copied by hand. What says
 * so is there once the button was reached: a page has as many of these as it has quotations.
 */
export function CopyButton({ label, name, what, text }: Props) {
  const { outcome, copy } = useCopying();
  const [touched, setTouched] = useState(false);
  return (
    <div className="copy">
      <Button
        look="quiet"
        aria-label={name}
        title={name}
        onClick={() => copy(text())}
        onFocus={() => setTouched(true)}
        onPointerDown={() => setTouched(true)}
      >
        <Icon name="copy" /> {label}
      </Button>
      {touched ? (
        <span role="status">
          {outcome === 'copied' ? 'Copied.' : null}
          {outcome === 'refused' ? 'The browser refused. Copy it from here:' : null}
        </span>
      ) : null}
      {outcome === 'refused' ? (
        <textarea readOnly aria-label={what} rows={4} value={text()} />
      ) : null}
    </div>
  );
}
