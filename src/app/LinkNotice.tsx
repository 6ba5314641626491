import { useState } from 'react';
import type { Join } from '../dataset/joined.ts';
import { useJoining } from '../state/joining.ts';
import { useViewState } from '../state/use-explorer.tsx';
import { Button } from '../ui/Button.tsx';
import { Loaded } from '../ui/Loaded.tsx';

const loadOutdated = async () => (await import('./OutdatedLinkWords.tsx')).OutdatedLinkWords;

const NONE: readonly Join[] = [];

/** What the page's address named in vain, and that it was made on other data. The view opened all the same. */
export function LinkNotice() {
  const notFound = useViewState((state) => state.notFound);
  const outdated = useViewState((state) => state.outdated);
  const dismiss = useViewState((state) => state.dismissLinkNotice);
  const refused = useJoining()?.refused ?? NONE;
  const [seen, setSeen] = useState(NONE);
  const untold = seen === refused ? NONE : refused;
  if (notFound.length + untold.length === 0 && outdated === null) return null;
  return (
    <div role="alert" className="not-found">
      {outdated === null ? null : (
        <Loaded what="What became of the link" load={loadOutdated} fallback={null}>
          {(Outdated) => <Outdated link={outdated} />}
        </Loaded>
      )}
      {notFound.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {untold.map(({ actor, as }) => (
        <p key={actor}>
          This link reads the actor “{actor}” as “{as}”, which these data do not allow; “About the
          data” says why.
        </p>
      ))}
      <Button
        onClick={() => {
          setSeen(refused);
          dismiss();
        }}
      >
        Dismiss
      </Button>
    </div>
  );
}
