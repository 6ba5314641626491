import { vi } from 'vitest';

// No frame ever comes on a screen here: what waits for one goes on at once.
vi.mock('../src/state/after-frame.ts', () => ({
  afterFrame: (act: () => void) => {
    act();
    return () => {};
  },
}));

if (typeof window !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  // Parts of the page load when they are asked for, and machines are slow now and then.
  configure({ asyncUtilTimeout: 60_000 });
  const { afterEach } = await import('vitest');
  afterEach(cleanup);

  // jsdom has no canvas, no layout and no size: the drawing then runs headless, as it would in a
  // browser without a canvas. What is drawn is tested in a real Chromium (tests/browser).
  HTMLCanvasElement.prototype.getContext = () => null;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
}
