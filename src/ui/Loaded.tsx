import { type ComponentType, type ReactNode, useLayoutEffect, useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { failedStylesAgain } from './failed-styles.ts';
import { PartFailed } from './PartFailed.tsx';
import './loaded.css';

/** Loads a part of the page: `async () => (await import('./Part.tsx')).Part`. */
export type Load<Props = object> = () => Promise<ComponentType<Props>>;

interface Props<PartProps> {
  /** What is loaded, as a reader would call it: "The list of keys". */
  readonly what: string;
  readonly load: Load<PartProps>;
  /** What stands there meanwhile instead of a plain word: `null` where nobody misses it. */
  readonly fallback?: ReactNode;
  readonly children: (Part: ComponentType<PartProps>) => ReactNode;
}

/**
 * A part of the page that loads when it is first shown; the one way in which any does. Once it is here
 * it is shown at once wherever it is asked for again, and at once when it comes.
 *
 * Rejected: `lazy` in `Suspense`. React holds back what follows a fallback until this one has stood for
 * 300 ms, even where all is here: the words of a tie came that long after every click.
 */
export function Loaded<PartProps>(props: Props<PartProps>) {
  return (
    <ErrorBoundary what={props.what}>
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
  const styles = failedStylesAgain();
  if (styles !== null) await styles;
  ARRIVED.set(load, await load());
}

/** Seen only once it has stood for a moment (loaded.css): most parts are here before. */
const COMING = <p className="part-coming">Loading…</p>;

/** What did not load is asked for anew when a reader tries again, or where this is mounted anew. */
function Arriving<PartProps>({ what, load, fallback = COMING, children }: Props<PartProps>) {
  const [, setArrived] = useState<Load<PartProps>>();
  const [failed, setFailed] = useState<Load<PartProps> | null>(null);
  const part = ARRIVED.get(load) as ComponentType<PartProps> | undefined;
  const hasFailed = failed === load;

  useLayoutEffect(() => {
    if (part !== undefined || hasFailed) return;
    let isAwaited = true;
    arrivalOf(load).then(
      () => {
        if (isAwaited) setArrived(() => load);
      },
      () => {
        if (isAwaited) setFailed(() => load);
      },
    );
    return () => {
      isAwaited = false;
    };
  }, [load, part, hasFailed]);

  if (part !== undefined) return children(part);
  return hasFailed ? <PartFailed what={what} onRetry={() => setFailed(null)} /> : fallback;
}
