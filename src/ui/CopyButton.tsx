import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import './copy-button.css';

interface Props {
  readonly label: string;
  /** What the text is, for who must copy it by hand: "Quotation with citation". */
  readonly what: string;
  /** Worked out when it is asked for. */
  readonly text: () => string;
}

/** How long the word about a copy stays, in milliseconds. */
const WORD_MS = 4000;

type Outcome = 'none' | 'copied' | 'refused';

/**
 * Copies text and says so; where the clipboard is refused, shows the text to be copied by hand. What says
 * so is there once the button was reached: a page has as many of these as it has quotations.
 */
export function CopyButton({ label, what, text }: Props) {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    // The word goes again, so that the next copy is news to a screen reader too.
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), WORD_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch {
      // Refused by the browser or absent from it: the reader can still take the text by hand.
      setOutcome('refused');
    }
  };
  return (
    <div className="copy">
      <Button
        look="quiet"
        onClick={copy}
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
