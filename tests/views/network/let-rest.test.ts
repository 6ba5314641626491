import type { Core } from 'cytoscape';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { letRest, type RenderLoop } from '../../../src/views/network/let-rest.ts';

/** Frames as a browser gives them: each runs what was asked for before it began. */
let asked: (() => void)[] = [];

function frames(count: number): void {
  for (let frame = 0; frame < count; frame += 1) {
    const now = asked;
    asked = [];
    for (const each of now) each();
  }
}

/** One frame, and what follows it at once. */
async function frame(): Promise<void> {
  frames(1);
  await Promise.resolve();
}

/** A loop of frames that is kept as Cytoscape keeps its own. */
class Loop implements RenderLoop {
  requestedFrame = false;
  destroyed = false;
  renderLoopStarted = false;
  drawn = 0;
  readonly #onFrame: (() => void)[] = [];

  redraw() {
    this.requestedFrame = true;
  }

  beforeRender(onFrame: () => void) {
    this.#onFrame.push(onFrame);
  }

  startRenderLoop() {
    if (this.renderLoopStarted) return;
    this.renderLoopStarted = true;
    asked.push(() => this.#frame());
  }

  #frame() {
    if (this.destroyed) return;
    const draws = this.requestedFrame;
    for (const each of this.#onFrame) each();
    if (draws) {
      this.drawn += 1;
      this.requestedFrame = false;
    }
    asked.push(() => this.#frame());
  }
}

function restingLoop() {
  const loop = new Loop();
  const scratch = new Map<string, unknown>();
  const cy = {
    renderer: () => loop,
    scratch: (name: string, value?: unknown) =>
      value === undefined ? scratch.get(name) : scratch.set(name, value),
  } as unknown as Core;
  letRest(cy);
  loop.startRenderLoop();
  return { loop, cy };
}

async function untilItRests(): Promise<number> {
  for (let count = 0; count < 500; count += 1) {
    if (asked.length === 0) return count;
    await frame();
  }
  throw new Error('It never rests.');
}

beforeEach(() => {
  asked = [];
  vi.stubGlobal('requestAnimationFrame', (each: () => void) => asked.push(each));
});

describe('the loop of frames', () => {
  test('ends a while after nothing is drawn any more', async () => {
    const { loop } = restingLoop();
    loop.redraw();

    expect(await untilItRests()).toBeGreaterThan(30);

    expect(loop.drawn).toBe(1);
    expect(loop.destroyed).toBe(false);
  });

  test('begins again with what is to be drawn, and ends again', async () => {
    const { loop } = restingLoop();
    await untilItRests();

    loop.redraw();
    await frame();

    expect(loop.drawn).toBe(1);
    expect(await untilItRests()).toBeGreaterThan(30);
    loop.redraw();
    await frame();
    expect(loop.drawn).toBe(2);
  });

  test('goes on where something is to be drawn in the very frame in which it would have ended', async () => {
    const { loop } = restingLoop();
    for (let count = 0; count < 200; count += 1) {
      if (asked.length > 1) loop.redraw();
      await frame();
    }
    const { drawn } = loop;

    expect(drawn).toBeGreaterThan(1);
    expect(asked).not.toEqual([]);
  });

  test('that is over stays over', async () => {
    const { loop } = restingLoop();
    await frame();
    loop.destroyed = true;

    await untilItRests();

    expect(loop.destroyed).toBe(true);
  });

  test('is taught to rest once, and only where there is one', async () => {
    const { loop, cy } = restingLoop();
    const { redraw } = loop;

    letRest(cy);
    expect(loop.redraw).toBe(redraw);
    expect(() => letRest({ renderer: () => ({}) } as unknown as Core)).not.toThrow();
  });
});
