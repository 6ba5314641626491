import { Button } from '../ui/Button.tsx';

interface Props {
  readonly host: string;
  readonly onAgree: () => void;
}

/** Asks before another host is asked for anything: it learns that somebody reads its file. */
export function Consent({ host, onAgree }: Props) {
  return (
    <div className="open-consent">
      <p>
        This file lies on another host: <strong className="open-host">{host}</strong>. It will learn
        your address on the net and which file you read; not where you come from, and no cookie is
        sent.
      </p>
      <Button onClick={onAgree}>Fetch from {host}</Button>
    </div>
  );
}
