import { type ComponentType, type ReactNode, useLayoutEffect, useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** Loads a part of the page: `async () => (await import('./Part.tsx')).Part`. */
export type Load<Props = object> = () => Promise<ComponentType<Props>>;

interface Props<PartProps> {
  readonly load: Load<PartProps>;
  /** What stands there meanwhile; nothing where nobody misses it. */
  readonly fallback?: ReactNode;
  readonly children: (Part: ComponentType<PartProps>) => ReactNode;
}

interface LoadedProps<PartProps> extends Props<PartProps> {
  /** What is loaded, as a reader would call it. */
  readonly what: string;
}

/**
 * A part of the page that loads when it is first shown; the one way in which any does. Once it is here
 * it is shown at once wherever it is asked for again, and at once when it comes.
 *
 * Rejected: `lazy` in `Suspense`. React holds back what follows a fallback until this one has stood for
 * 300 ms, even where all is here: the words of a tie came that long after every click.
 */
export function Loaded<PartProps>({ what, ...props }: LoadedProps<PartProps>) {
  return (
    <ErrorBoundary what={what}>
      <Arriving {...props} />
    </ErrorBoundary>
  );
}

/** The parts that are here, by what loads them. */
const ARRIVED = new WeakMap<object, unknown>();

/** Has a part at hand before anybody asks for it; whoever asks for it is told where it does not load. */
export function loadAhead<PartProps>(load: Load<PartProps>): void {
  arrivalOf(load).catch(() => {});
}

async function arrivalOf<PartProps>(load: Load<PartProps>): Promise<void> {
  ARRIVED.set(load, await load());
}

/** What did not load is asked for anew where this is mounted anew, as it is when a reader tries again. */
function Arriving<PartProps>({ load, fallback = null, children }: Props<PartProps>) {
  const [, setArrived] = useState<Load<PartProps>>();
  const [failure, setFailure] = useState<{ readonly reason: unknown } | null>(null);
  const part = ARRIVED.get(load) as ComponentType<PartProps> | undefined;

  useLayoutEffect(() => {
    if (part !== undefined) return;
    let isAwaited = true;
    arrivalOf(load).then(
      () => {
        if (isAwaited) setArrived(() => load);
      },
      (reason: unknown) => {
        if (isAwaited) setFailure({ reason });
      },
    );
    return () => {
      isAwaited = false;
    };
  }, [load, part]);

  if (failure !== null) throw failure.reason;
  return part === undefined ? fallback : children(part);
}
