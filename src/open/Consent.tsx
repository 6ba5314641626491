import { Button } from '../ui/Button.tsx';
import { takeFocus } from './take-focus.ts';

interface Props {
  readonly host: string;
  /** Whether the reader asked for it just now, so that they go on here. */
  readonly asked: boolean;
  readonly onAgree: () => void;
}

/** Asks before another host is asked for anything: it learns that somebody reads its file. */
export function Consent({ host, asked, onAgree }: Props) {
  return (
    <div className="open-consent">
      <p tabIndex={-1} ref={asked ? takeFocus : null}>
        This file lies on another host: <strong className="open-host">{host}</strong>. It will learn
        your address on the net and which file you read; not where you come from, and no cookie is
        sent.
      </p>
      <Button onClick={onAgree}>Fetch from {host}</Button>
    </div>
  );
}
