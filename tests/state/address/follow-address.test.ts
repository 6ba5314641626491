// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ActorId, SnapshotId } from '../../../src/model/dataset.ts';
import { followAddress } from '../../../src/state/address/follow-address.ts';
import { withMoment, withName, withSelection } from '../../../src/state/view.ts';
import { createViewStore } from '../../../src/state/view-store.ts';
import { aDataset } from '../../builder.ts';

const OF_2014 = '2014' as SnapshotId;
const OF_2024 = '2024' as SnapshotId;
/** Milliseconds between two steps of one movement, and after the last of them. */
const SHORT = 150;
const LONG = 2000;

const running: (() => void)[] = [];

beforeEach(() => {
  window.history.replaceState(null, '', '/?year=2022');
  vi.useFakeTimers();
});

afterEach(() => {
  for (const stop of running.splice(0)) stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A view that is kept together with the address of the page. */
function following() {
  const store = createViewStore(aDataset().claim().build(), window.location.search);
  const stop = followAddress(store, window);
  running.push(stop);
  return { now: () => store.getState(), stop };
}

/** Goes back as far as jsdom does: by timers of the page, a moment later. */
async function goBack() {
  window.history.back();
  await vi.advanceTimersByTimeAsync(10);
}

describe('the address of the page', () => {
  test('follows the view once the hand rests', () => {
    const { now } = following();

    now().change(withMoment, OF_2024);
    expect(window.location.search).toBe('?year=2022');
    vi.advanceTimersByTime(LONG);
    expect(window.location.search).toBe('?year=2024');
  });

  test('keeps the section of a view while the view is in force, and no longer', () => {
    window.history.replaceState(null, '', '/?view=about&year=2022#about-the-years');
    const { now } = following();

    now().change(withMoment, OF_2024);
    vi.advanceTimersByTime(LONG);
    expect(window.location.hash).toBe('#about-the-years');
    now().change(withName, 'network');
    vi.advanceTimersByTime(LONG);
    expect(window.location.href).toMatch(/\?year=2024$/);
  });

  test('takes no step back for a link within the view', () => {
    const { now } = following();
    now().change(withMoment, OF_2024);

    window.dispatchEvent(new PopStateEvent('popstate'));
    vi.advanceTimersByTime(LONG);

    expect(window.location.search).toBe('?year=2024');
  });

  test('is written once for a whole movement', () => {
    const writing = vi.spyOn(window.history, 'pushState');
    const { now } = following();

    now().change(withMoment, OF_2014);
    vi.advanceTimersByTime(SHORT);
    now().change(withMoment, OF_2024);
    vi.advanceTimersByTime(SHORT);
    now().change(withSelection, { kind: 'actor', id: 'russia' as ActorId });
    vi.advanceTimersByTime(LONG);

    expect(writing).toHaveBeenCalledOnce();
    expect(window.location.search).toBe('?year=2024&actor=russia');
  });

  test('is not written for a movement that ends where it began', () => {
    const writing = vi.spyOn(window.history, 'pushState');
    const { now } = following();

    now().change(withMoment, OF_2024);
    now().change(withMoment, '2022' as SnapshotId);
    vi.advanceTimersByTime(LONG);

    expect(writing).not.toHaveBeenCalled();
  });

  test('is not written for the pointer', () => {
    const writing = vi.spyOn(window.history, 'pushState');
    const { now } = following();

    now().hover({ kind: 'actor', id: 'russia' as ActorId });
    vi.advanceTimersByTime(LONG);

    expect(writing).not.toHaveBeenCalled();
  });

  test('keeps what stands behind its hash', () => {
    window.history.replaceState(null, '', '/?year=2022#about');
    const { now } = following();

    now().change(withMoment, OF_2024);
    vi.advanceTimersByTime(LONG);

    expect(window.location.hash).toBe('#about');
  });

  test('keeps what it says of the page itself', () => {
    window.history.replaceState(null, '', '/?embed&theme=dark&year=2022');
    const { now } = following();

    now().change(withMoment, OF_2024);
    vi.advanceTimersByTime(LONG);

    expect(window.location.search).toBe('?year=2024&theme=dark&embed');
  });

  test('that a sandboxed frame refuses to change loses the reader nothing', () => {
    vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const { now } = following();

    now().change(withMoment, OF_2024);
    vi.advanceTimersByTime(LONG);
    now().change(withSelection, { kind: 'actor', id: 'russia' as ActorId });
    vi.advanceTimersByTime(LONG);

    expect(now().view).toMatchObject({ moment: '2024', selection: { id: 'russia' } });
  });
});

describe('going back', () => {
  test('opens the former view', async () => {
    const { now } = following();
    now().change(withMoment, OF_2024);
    vi.advanceTimersByTime(LONG);

    await goBack();

    expect(now().view.moment).toBe('2022');
    expect(window.location.search).toBe('?year=2022');
  });

  test('writes no entry of its own, whatever the former address looked like', async () => {
    window.history.replaceState(null, '', '/?from=elsewhere');
    const { now } = following();
    now().change(withMoment, OF_2024);
    vi.advanceTimersByTime(LONG);
    const writing = vi.spyOn(window.history, 'pushState');

    await goBack();
    vi.advanceTimersByTime(LONG);

    expect(writing).not.toHaveBeenCalled();
    expect(window.location.search).toBe('?from=elsewhere');
  });

  test('drops a change that was not yet written', async () => {
    const { now } = following();
    now().change(withMoment, OF_2024);
    vi.advanceTimersByTime(LONG);
    now().change(withMoment, OF_2014);

    await goBack();
    vi.advanceTimersByTime(LONG);

    expect(now().view.moment).toBe('2022');
    expect(window.location.search).toBe('?year=2022');
  });
});

describe('once stopped', () => {
  test('the address stays, even where a change was waiting', () => {
    const { now, stop } = following();

    now().change(withMoment, OF_2014);
    stop();
    now().change(withMoment, OF_2024);
    vi.advanceTimersByTime(LONG);

    expect(window.location.search).toBe('?year=2022');
  });

  test('the view stays when the reader goes back', async () => {
    const { now, stop } = following();
    now().change(withMoment, OF_2024);
    vi.advanceTimersByTime(LONG);
    stop();

    await goBack();

    expect(window.location.search).toBe('?year=2022');
    expect(now().view.moment).toBe('2024');
  });
});
