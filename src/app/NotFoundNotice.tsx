import { useViewState } from '../state/use-explorer.tsx';
import { Button } from '../ui/Button.tsx';

/** What the page's address named in vain. The rest of the view opened all the same. */
export function NotFoundNotice() {
  const notFound = useViewState((state) => state.notFound);
  const dismiss = useViewState((state) => state.dismissNotFound);
  if (notFound.length === 0) return null;
  return (
    <div role="alert" className="not-found">
      {notFound.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Button onClick={dismiss}>Dismiss</Button>
    </div>
  );
}
