import { useEffect, useMemo, useState } from 'react';
import { LOCAL } from '../../../state/address/data-address.ts';
import { readPageOptions } from '../../../state/address/page-options.ts';
import { useExplorer } from '../../../state/use-explorer.tsx';
import { figureOf } from '../says/figure-of.ts';
import { wordsOfDrawn } from '../says/words-of-drawn.ts';
import { driftFrom, type Memory, type MemoryReading, placesIn } from './memory.ts';
import { memoryIn } from './memory-in.ts';
import './reopened-figure.css';

interface Props {
  readonly file: File;
}

/** Opens the view that a saved figure shows, and says how the data has changed since; or why it cannot. */
export function ReopenedFigure({ file }: Props) {
  const { store, dataset } = useExplorer();
  const [reading, setReading] = useState<MemoryReading | null>(null);
  useEffect(() => {
    let asked = true;
    memoryIn(file).then((found) => {
      if (!asked) return;
      // The view changes once: what is told of it is worked out from the view that is then open.
      if (found.ok && isOfThisData(found.memory)) {
        const { openAddress, putActors } = store.getState();
        openAddress(found.memory.address);
        putActors(placesIn(found.memory, dataset));
      }
      setReading(found);
    });
    return () => {
      asked = false;
    };
  }, [file, store, dataset]);

  if (reading === null) return <p role="status">Reading {file.name}…</p>;
  if (!reading.ok) {
    return (
      <p role="alert">
        “{file.name}” was not opened: {reading.problem}. Nothing has changed.
      </p>
    );
  }
  return isOfThisData(reading.memory) ? (
    <Drifted memory={reading.memory} />
  ) : (
    <OfOtherData memory={reading.memory} />
  );
}

/** Whether a figure may show the dataset on the screen, in whatever version: of a device's, nothing else is known. */
function isOfThisData({ address }: Memory): boolean {
  const [then, now] = [address, window.location.search].map(readPageOptions);
  if (then === undefined || now === undefined || then.joined !== now.joined) return false;
  return then.data === now.data || (isOfDevice(then.data) && isOfDevice(now.data));
}

function isOfDevice(data: string | null): boolean {
  return data?.startsWith(LOCAL) ?? false;
}

/** A figure of another dataset leads there: to open it is another page. */
function OfOtherData({ memory }: { readonly memory: Memory }) {
  return (
    <p role="status">
      “{memory.title}” shows another dataset than the one on the screen.{' '}
      <a href={memory.address}>Open that dataset at the view of the figure</a>
    </p>
  );
}

/** What is drawn now beside what was drawn then. */
function Drifted({ memory }: { readonly memory: Memory }) {
  const explorer = useExplorer();
  const { dataset, store } = explorer;
  const drift = useMemo(
    () => driftFrom(memory.drawn, figureOf(explorer, store.getState().view).drawn),
    [explorer, store, memory],
  );
  const { gone, added, changed } = drift;
  const same = gone.length + added.length + changed.length === 0;
  const named = (key: string) => wordsOfDrawn(key, explorer);
  return (
    <div className="reopened-figure">
      <p role="status">
        The view of “{memory.title}” is open.{' '}
        {memory.dataVersion === dataset.version
          ? `The data is the same: version ${dataset.version}.`
          : `The figure was made from data version ${memory.dataVersion}; this is version ${dataset.version}.`}{' '}
        {same ? 'All that the figure shows reads the same.' : 'What it shows has changed since:'}
      </p>
      {isOfDevice(readPageOptions(memory.address).data) &&
      memory.dataVersion !== dataset.version ? (
        <p>
          It may be of another dataset altogether.{' '}
          <a href={memory.address}>Open what the figure was made from</a>
        </p>
      ) : null}
      <Lines
        title="No longer drawn"
        lines={gone.map((key) => `${named(key)} (${memory.drawn[key]})`)}
      />
      <Lines title="Drawn now, not then" lines={added.map(named)} />
      <Lines
        title="Reads otherwise"
        lines={changed.map(({ key, before, after }) => `${named(key)}: ${before}. Now: ${after}.`)}
      />
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>
        {title} ({lines.length})
      </h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
