// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { syntheticDataset } from '../../../data/tools/synthetic/synthetic.ts';
import { LoadError } from '../../../src/dataset/load-failure.ts';
import { loadInParts } from '../../../src/dataset/own/load-in-parts.ts';
import { loadOwn } from '../../../src/dataset/own/load-own.ts';
import { beginLoadingOwn } from '../../../src/dataset/own/loading.ts';
import type { LoadingRequest } from '../../../src/dataset/own/messages.ts';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { aDataset } from '../../builder.ts';

/** The thread that loads, within the test itself. */
class ThreadHere extends EventTarget {
  static begun = 0;
  static stopped = 0;
  /** How many records came in each part. */
  static amounts: number[] = [];

  constructor() {
    super();
    ThreadHere.begun += 1;
  }

  postMessage({ address }: LoadingRequest, [page]: MessagePort[]): void {
    loadInParts(address, (message) => {
      if (message.kind === 'part') {
        ThreadHere.amounts.push(...Object.values(message.part).map(({ length }) => length));
      }
      page?.postMessage(message);
    });
  }

  terminate(): void {
    ThreadHere.stopped += 1;
  }
}

/** A thread of which a browser says, a little later, that its script cannot be had. */
class BrokenThread extends EventTarget {
  postMessage(): void {
    setTimeout(() => this.dispatchEvent(new Event('error', { cancelable: true })));
  }

  terminate(): void {}
}

/** Threads as some browsers have them in private windows. */
class NoThread {
  constructor() {
    throw new DOMException('Not here', 'SecurityError');
  }
}

beforeEach(() => {
  Object.assign(ThreadHere, { begun: 0, stopped: 0, amounts: [] });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Lets the network answer in one way. */
function answering(answer: () => Promise<Response>) {
  const fetching = vi.fn<typeof fetch>(answer);
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

const load = () => loadOwn(new AbortController().signal);

/** Why the dataset did not load; fails where it did, or where anything else was thrown. */
async function failureOf(loading: Promise<unknown>): Promise<unknown> {
  const error = await loading.then(
    () => new Error('It loaded.'),
    (reason: unknown) => reason,
  );
  if (error instanceof LoadError) return error.failure;
  throw error;
}

/** Every way in which a browser may let the dataset be loaded, with the same outcome. */
const WAYS = [
  ['in a thread of its own', ThreadHere],
  ['on the page, where the thread breaks', BrokenThread],
  ['on the page, where no thread may be', NoThread],
] as const;

describe.each(WAYS)('the dataset of the app, loaded %s,', (_, Thread) => {
  beforeEach(() => {
    vi.stubGlobal('Worker', Thread);
  });

  test('is the model of the file beside the app', async () => {
    const file = aDataset().claim({ id: 'one' }).file();
    const fetching = answering(async () => Response.json(file));

    const dataset = await load();

    const reading = readDataset(file);
    expect(reading.ok && reading.dataset).toEqual(dataset);
    expect(fetching.mock.calls.map(([address]) => address)).toEqual([
      'http://localhost:3000/dataset.json',
    ]);
    // The host is asked whether it is still the newest.
    expect(fetching.mock.calls[0]?.[1]).toMatchObject({ cache: 'no-cache' });
  });

  test('is unreachable when the network fails', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));

    expect(await failureOf(load())).toEqual({ kind: 'unreachable' });
  });

  test('is unreachable when the answer breaks off', async () => {
    answering(async () => {
      const body = new ReadableStream({
        start: (stream) => stream.error(new TypeError('The connection was lost')),
      });
      return new Response(body);
    });

    expect(await failureOf(load())).toEqual({ kind: 'unreachable' });
  });

  test.each([403, 500])('is refused when the host answers %i', async (status) => {
    answering(async () => new Response('Not here', { status }));

    expect(await failureOf(load())).toEqual({ kind: 'refused', status });
  });

  test.each([404, 410])('was replaced by a newer one when the host answers %i', async (status) => {
    answering(async () => new Response('Not here', { status }));

    expect(await failureOf(load())).toEqual({ kind: 'replaced' });
  });

  test('is invalid when a page comes in its stead', async () => {
    answering(async () => new Response('<!doctype html><title>Log in</title>'));

    expect(await failureOf(load())).toMatchObject({
      kind: 'invalid',
      problems: [{ record: 'the dataset', expected: 'JSON' }],
    });
  });

  test('is invalid with every problem that it has, though parts of it came before', async () => {
    const file = aDataset().claim({ id: 'one', from: 'nobody', time: '2022-13' }).file();
    answering(async () => Response.json(file));

    expect(await failureOf(load())).toMatchObject({
      kind: 'invalid',
      problems: [{ field: 'from' }, { field: 'time.edtf' }],
      count: 2,
    });
  });

  test('can be asked for again after it failed', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    await failureOf(load());
    answering(async () => Response.json(aDataset().claim({ id: 'one' }).file()));

    expect((await load()).claims.map(({ id }) => id)).toEqual(['one']);
  });
});

describe('the thread that loads', () => {
  beforeEach(() => {
    vi.stubGlobal('Worker', ThreadHere);
  });

  test('begins before anybody asks, and is the one that answers', async () => {
    answering(async () => Response.json(aDataset().claim({ id: 'one' }).file()));

    beginLoadingOwn();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ThreadHere.begun).toBe(1);
    const dataset = await load();

    expect(dataset.claims.map(({ id }) => id)).toEqual(['one']);
    expect(ThreadHere.begun).toBe(1);
    expect(ThreadHere.stopped).toBe(1);
  });

  test('answers once: who asks again has another', async () => {
    answering(async () => Response.json(aDataset().file()));
    beginLoadingOwn();
    await load();

    await load();

    expect(ThreadHere.begun).toBe(2);
    expect(ThreadHere.stopped).toBe(2);
  });

  test('is stopped when nobody wants the dataset any more', async () => {
    answering(() => new Promise(() => {}));
    const stop = new AbortController();
    const outcome = loadOwn(stop.signal).catch((reason: unknown) => reason);

    stop.abort(new Error('No longer wanted'));

    expect(await outcome).toMatchObject({ message: 'No longer wanted' });
    expect(ThreadHere.stopped).toBe(1);
  });

  test('tells a large file in parts, none of which holds the page up', async () => {
    const json = syntheticDataset({ seed: 4, actors: 40, ties: 900, years: 3, claimsPerTie: 4 });
    answering(async () => Response.json(json));

    const dataset = await load();

    const reading = readDataset(json);
    expect(reading.ok && reading.dataset).toEqual(dataset);
    expect(Math.max(...ThreadHere.amounts)).toBe(1000);
    expect(ThreadHere.amounts.length).toBeGreaterThan(6);
  });
});

test('without a thread, what fetches stops when nobody wants the dataset any more', async () => {
  vi.stubGlobal('Worker', NoThread);
  const fetching = answering(async () => Response.json(aDataset().file()));
  const { signal } = new AbortController();

  await loadOwn(signal);

  expect(fetching.mock.calls[0]?.[1]?.signal).toBe(signal);
});
