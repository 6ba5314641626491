import {
  type ComponentType,
  type LazyExoticComponent,
  lazy,
  type ReactNode,
  Suspense,
  useState,
} from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** Loads a part of the page: `async () => (await import('./Part.tsx')).Part`. */
export type Load<Props = object> = () => Promise<ComponentType<Props>>;

interface LoadedProps<Props> {
  /** What is loaded, as a reader would call it. */
  readonly what: string;
  readonly load: Load<Props>;
  /** What stands there meanwhile; nothing where nobody misses it. */
  readonly fallback?: ReactNode;
  readonly children: (Part: LazyExoticComponent<ComponentType<Props>>) => ReactNode;
}

/** A part of the page that loads when it is first shown; the one way in which any does. */
export function Loaded<Props>({ what, load, fallback = null, children }: LoadedProps<Props>) {
  const begin = () => lazy(async () => ({ default: await load() }));
  const [part, setPart] = useState(begin);
  return (
    // What failed to load stays failed: to try again is to ask for it anew.
    <ErrorBoundary what={what} onRetry={() => setPart(begin)}>
      <Suspense fallback={fallback}>{children(part)}</Suspense>
    </ErrorBoundary>
  );
}
