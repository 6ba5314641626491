import { type ReactNode, Suspense, useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';

interface Props<Part> {
  /** What is loaded, as a reader would call it. */
  readonly what: string;
  /** Asks for it, anew each time. */
  readonly load: () => Part;
  /** What stands there meanwhile. */
  readonly fallback: ReactNode;
  readonly children: (part: Part) => ReactNode;
}

/** A part of the page that loads when it is first shown: a component of React's `lazy`. */
export function Loaded<Part>(props: Props<Part>) {
  const { what, load, fallback, children } = props;
  const [part, setPart] = useState(load);
  return (
    // What failed to load stays failed: to try again is to ask for it anew.
    <ErrorBoundary what={what} onRetry={() => setPart(load)}>
      <Suspense fallback={fallback}>{children(part)}</Suspense>
    </ErrorBoundary>
  );
}
