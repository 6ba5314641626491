import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly link: string;
  readonly title: string;
}

/** Hands a link to whatever the reader's device shares with; nothing where the browser cannot. */
export function ShareButton({ link, title }: Props) {
  const [failure, setFailure] = useState('');
  if (!('share' in navigator)) return null;
  const share = async () => {
    setFailure('');
    try {
      await navigator.share({ title, url: link });
    } catch (error) {
      // A reader who thought better of it needs no word about that.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      setFailure('The browser could not share the link. It can still be copied.');
    }
  };
  return (
    <div>
      <Button look="quiet" onClick={share}>
        Share…
      </Button>
      <span role="status">{failure}</span>
    </div>
  );
}
