import { useViewState } from '../state/use-explorer.tsx';
import { Button } from '../ui/Button.tsx';
import { Loaded } from '../ui/Loaded.tsx';

const loadOutdated = async () => (await import('./OutdatedLinkWords.tsx')).OutdatedLinkWords;

/** What the page's address named in vain, and that it was made on other data. The view opened all the same. */
export function LinkNotice() {
  const notFound = useViewState((state) => state.notFound);
  const outdated = useViewState((state) => state.outdated);
  const dismiss = useViewState((state) => state.dismissLinkNotice);
  if (notFound.length === 0 && outdated === null) return null;
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
      <Button onClick={dismiss}>Dismiss</Button>
    </div>
  );
}
