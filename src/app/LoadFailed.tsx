import { LoadError } from '../dataset/load-failure.ts';
import { PROBLEMS_TOLD, type Problem, problemInWords } from '../dataset/problem.ts';
import { Button } from '../ui/Button.tsx';

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Why there is nothing to explore, and what the reader can do. */
export function LoadFailed({ error, onRetry }: Props) {
  const replaced = error instanceof LoadError && error.failure.kind === 'replaced';
  return (
    <main className="notice">
      <h1>Two Triangles</h1>
      <div role="alert">
        <h2>The dataset did not load</h2>
        <Reason error={error} />
      </div>
      {replaced ? (
        <Button onClick={() => window.location.reload()}>Reload</Button>
      ) : (
        <Button onClick={onRetry}>Try again</Button>
      )}
    </main>
  );
}

function Reason({ error }: { error: Error }) {
  if (!(error instanceof LoadError)) return <p>Something unexpected failed: {error.message}</p>;
  const { failure } = error;
  switch (failure.kind) {
    case 'unreachable':
      return (
        <p>
          The file could not be fetched. The connection may be down, or the site unreachable;
          nothing you did is lost.
        </p>
      );
    case 'refused':
      return (
        <p>
          The site answered with status {failure.status}
          {failure.status === 404 ? ': the file is not where the app expects it' : ''}.
        </p>
      );
    case 'replaced':
      return (
        <p>
          A newer version has been published, and the data of this one is gone from the site. To
          reload the page opens the newer version at the same view.
        </p>
      );
    case 'invalid':
      return <Problems problems={failure.problems} count={failure.count} />;
  }
}

function Problems({ problems, count }: { problems: readonly Problem[]; count: number }) {
  const untold = count - PROBLEMS_TOLD;
  return (
    <>
      <p>The file arrived, but it is not a dataset that can be trusted. Problems found: {count}.</p>
      <ol className="problems">
        {problems.slice(0, PROBLEMS_TOLD).map((problem) => {
          const words = problemInWords(problem);
          return <li key={words}>{words}</li>;
        })}
      </ol>
      {untold > 0 ? <p>And {untold} more.</p> : null}
    </>
  );
}
