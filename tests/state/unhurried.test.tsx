// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ActorId, SnapshotId } from '../../src/model/dataset.ts';
import { createExplorer } from '../../src/state/explorer.ts';
import {
  ExplorerProvider,
  Unhurried,
  useExplorer,
  useViewNow,
  useViewState,
} from '../../src/state/use-explorer.tsx';
import { withMoment } from '../../src/state/view.ts';
import type { ViewStore } from '../../src/state/view-store.ts';
import { aDataset } from '../builder.ts';

// Here frames come, one by one.
vi.unmock('../../src/state/after-frame.ts');

const DATASET = aDataset().claim().build();
const FRAME_MS = 17;

/** A page whose every showing is counted, and the store behind it. */
function openPage() {
  const opened = { store: createExplorer(DATASET, '').store, showings: 0 };
  const Shown = () => {
    opened.showings += 1;
    const later = useViewState(({ view }) => view.moment);
    const now = useViewNow(({ view }) => view.moment);
    return <output>{`${later}, ticked ${now}`}</output>;
  };
  const shown = <Shown />;
  const Page = () => {
    opened.store = useExplorer().store;
    return <Unhurried>{shown}</Unhurried>;
  };
  render(
    <ExplorerProvider dataset={DATASET}>
      <Page />
    </ExplorerProvider>,
  );
  return opened;
}

function goTo(store: ViewStore, year: string) {
  act(() => store.getState().change(withMoment, year as SnapshotId));
}

/** Lets one frame come on the screen, and what waited for it go on. */
function nextFrame() {
  act(() => {
    vi.advanceTimersByTime(FRAME_MS);
  });
}

describe('what is unhurried', () => {
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'],
    });
    window.history.replaceState(null, '', '?year=2025');
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('follows the view once a frame has come; what is ticked in it does not wait', () => {
    const { store } = openPage();

    goTo(store, '2014');
    expect(screen.getByText('2025, ticked 2014')).toBeInTheDocument();

    nextFrame();
    expect(screen.getByText('2014, ticked 2014')).toBeInTheDocument();
  });

  test('goes straight to where the view is by then', () => {
    const { store } = openPage();

    goTo(store, '2014');
    goTo(store, '2022');
    nextFrame();

    expect(screen.getByText('2022, ticked 2022')).toBeInTheDocument();
  });

  test('is not shown anew for what the pointer rests on', () => {
    const opened = openPage();
    const before = opened.showings;

    act(() => opened.store.getState().hover({ kind: 'actor', id: 'russia' as ActorId }));
    nextFrame();

    expect(opened.showings).toBe(before);
  });
});
