import { useContext, useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { hasNewerBuild } from './newer-build.ts';
import { Reopening } from './reopening.ts';

interface Props {
  /** What did not load, as a reader would call it: "The list of keys". */
  readonly what: string;
  readonly onRetry: () => void;
}

/** Stands where a part of the page did not come: why, as far as can be told, and what to do. */
export function PartFailed({ what, onRetry }: Props) {
  const [newer, setNewer] = useState(false);
  const { reopen, lost } = useContext(Reopening);
  useEffect(() => {
    let isAwaited = true;
    hasNewerBuild().then((answer) => {
      if (isAwaited) setNewer(answer);
    });
    return () => {
      isAwaited = false;
    };
  }, []);
  if (newer) {
    return (
      <div role="alert" className="part-failed">
        <p>
          A newer version is here, and this part of the one you have open is gone from the site. The
          newer one opens at the same view.{lost === null ? '' : ` ${lost}`}
        </p>
        <Button onClick={reopen}>Open it</Button>
      </div>
    );
  }
  return (
    <div role="alert" className="part-failed">
      <p>
        {what}: this part of the page did not load. The connection may be down; nothing you did is
        lost.
      </p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}
