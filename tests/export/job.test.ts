import { describe, expect, test } from 'vitest';
import { inSlices } from '../../src/export/job.ts';

function* steps(count: number, done: { count: number }) {
  for (let step = 0; step < count; step += 1) {
    done.count += 1;
    yield;
  }
}

describe('work in slices', () => {
  test('is all done, tells how far it is, and lets the page breathe between', async () => {
    const done = { count: 0 };
    const told: number[] = [];
    let breaths = 0;
    const { port1, port2 } = new MessageChannel();
    const breathe = () => {
      breaths += 1;
      port2.postMessage(null);
    };
    port1.onmessage = breathe;
    breathe();

    await inSlices(steps(10_000, done), 10_000, {
      signal: new AbortController().signal,
      tell: (share) => told.push(share),
    });
    port1.close();

    expect(done.count).toBe(10_000);
    expect(told.length).toBeGreaterThan(20);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
    expect(breaths).toBeGreaterThan(10);
  });

  test('ends where it is cancelled', async () => {
    const done = { count: 0 };
    const controller = new AbortController();
    const work = {
      signal: controller.signal,
      tell: (share: number) => {
        if (share > 0.5) controller.abort();
      },
    };

    await expect(inSlices(steps(10_000, done), 10_000, work)).rejects.toThrow('it was cancelled');
    expect(done.count).toBeLessThan(6000);
  });
});
