// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { memoryOf, memoryText } from '../../../../src/export/figure/reopen/memory.ts';
import { ReopenedFigure } from '../../../../src/export/figure/reopen/ReopenedFigure.tsx';
import { figureOf } from '../../../../src/export/figure/says/figure-of.ts';
import type { ActorId, Dataset } from '../../../../src/model/dataset.ts';
import { createExplorer } from '../../../../src/state/explorer.ts';
import { ExplorerProvider, useViewState } from '../../../../src/state/use-explorer.tsx';
import { NO_PLACES } from '../../../../src/state/view-store.ts';
import { aDataset } from '../../../builder.ts';

function savedAt(
  address: string,
  dataset: Dataset,
  data: string | null = null,
  places = NO_PLACES,
): File {
  const explorer = createExplorer(dataset, address);
  const { view } = explorer.store.getState();
  const memory = memoryOf(explorer, { view, places }, figureOf(explorer, view), MINE, {
    data,
    joined: null,
  });
  const text = `<svg><metadata>${memoryText(memory)}</metadata></svg>`;
  return new File([text], 'mine.svg');
}

const MINE = { title: 'Mine', caption: '' };

function Moment() {
  const places = useViewState((state) => state.places);
  return (
    <p>
      Standing at {useViewState((state) => state.view.moment)}
      {[...places].map(([actor, { x, y }]) => `, ${actor} at ${x} ${y}`)}
    </p>
  );
}

function open(file: File, dataset: Dataset) {
  render(
    <ExplorerProvider dataset={dataset}>
      <Moment />
      <ReopenedFigure file={file} />
    </ExplorerProvider>,
  );
}

// A page writes its address when it has time, which may be after the test that showed it.
beforeEach(() => window.history.replaceState(null, '', '/'));

describe('a saved figure that is opened', () => {
  test('brings back its view, and says that all reads the same', async () => {
    const dataset = aDataset().claim().build();

    open(savedAt('?year=2022', dataset), dataset);

    expect(await screen.findByText(/All that the figure shows reads the same/)).toBeInTheDocument();
    expect(screen.getByText('Standing at 2022')).toBeInTheDocument();
    expect(screen.getByText(/The view of “Mine” is open/)).toBeInTheDocument();
  });

  test('puts actors back where they stood in it, as far as they are still there', async () => {
    const dataset = aDataset().claim().build();
    const places = new Map([
      ['japan' as ActorId, { x: 0.25, y: 1.5 }],
      ['atlantis' as ActorId, { x: 0, y: 0 }],
    ]);

    open(savedAt('?year=2022', dataset, null, places), dataset);

    expect(await screen.findByText('Standing at 2022, japan at 0.25 1.5')).toBeInTheDocument();
  });

  test('says line by line how the data has changed since', async () => {
    const before = aDataset().claim().claim({ relation: 'war' }).build();
    const after = aDataset()
      .claim()
      .claim({ source: 'other', stance: 'disputes' })
      .claim({ relation: 'alliance' })
      .changed((file) => {
        file.version = 'fedcba987654';
      })
      .build();

    open(savedAt('?year=2022', before), after);

    expect(await screen.findByText(/made from data version 0123456789ab/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'No longer drawn (1)' })).toBeInTheDocument();
    expect(screen.getByText(/^DPRK to RUSSIA: Relations of war \(attested/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Drawn now, not then (1)' })).toBeInTheDocument();
    expect(
      screen.getByText(/Relations of military: attested, cooperative, by .+Now: .+disputed/),
    ).toBeInTheDocument();
  });

  test('is refused with a sentence where it is none, and nothing changes', async () => {
    const dataset = aDataset().claim().build();

    open(new File(['{}'], 'other.json'), dataset);

    expect(await screen.findByRole('alert')).toHaveTextContent(
      '“other.json” was not opened: it is neither a PNG, nor an SVG, nor a PDF. Nothing has changed.',
    );
    expect(screen.getByText('Standing at 2025')).toBeInTheDocument();
  });
});

describe('a saved figure of a dataset from a device', () => {
  const dataset = aDataset().claim().build();

  test('opens its view in another version of that dataset, and leads to its own', async () => {
    window.history.replaceState(null, '', '/?data=local:0123456789ab');
    const earlier = aDataset()
      .claim()
      .changed((file) => {
        file.version = 'fedcba987654';
      })
      .build();

    open(savedAt('?year=2022', earlier, 'local:fedcba987654'), dataset);

    expect(await screen.findByText(/made from data version fedcba987654/)).toBeInTheDocument();
    expect(screen.getByText('Standing at 2022')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Open what the figure/ })).toHaveAttribute(
      'href',
      expect.stringContaining('data=local:fedcba987654'),
    );
  });

  test('leads away from a dataset that is of no device', async () => {
    open(savedAt('?year=2022', dataset, 'local:0123456789ab'), dataset);

    expect(await screen.findByText(/shows another dataset than the one/)).toBeInTheDocument();
    expect(screen.getByText('Standing at 2025')).toBeInTheDocument();
  });
});
