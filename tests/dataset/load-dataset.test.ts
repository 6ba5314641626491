import { afterEach, describe, expect, test, vi } from 'vitest';
import { LoadError, loadDataset, loadVersion } from '../../src/dataset/load-dataset.ts';
import { aDataset } from '../builder.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Lets the network answer in one way. */
function answering(answer: () => Promise<Response>) {
  const fetching = vi.fn<typeof fetch>(answer);
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

/** Why a dataset did not load; fails where it did, or where anything else was thrown. */
async function failureOf(loading: Promise<unknown>): Promise<unknown> {
  const error = await loading.then(
    () => new Error('It loaded.'),
    (reason: unknown) => reason,
  );
  if (error instanceof LoadError) return error.failure;
  throw error;
}

describe('loading a dataset', () => {
  test('gives the model of the file at the address', async () => {
    const file = aDataset().claim({ id: 'one' }).file();
    const fetching = answering(async () => Response.json(file));

    const dataset = await loadDataset('./dataset.json');

    expect(dataset.claims.map((claim) => claim.id)).toEqual(['one']);
    expect(fetching.mock.calls[0]?.[0]).toBe('./dataset.json');
  });

  test('asks the host whether the file is still the newest', async () => {
    const fetching = answering(async () => Response.json(aDataset().file()));

    await loadDataset('./dataset.json');

    expect(fetching.mock.calls[0]?.[1]).toMatchObject({ cache: 'no-cache' });
  });

  test('stops when it is told to', async () => {
    const fetching = answering(async () => Response.json(aDataset().file()));
    const { signal } = new AbortController();

    await loadDataset('./dataset.json', signal);

    expect(fetching.mock.calls[0]?.[1]?.signal).toBe(signal);
  });
});

describe('a dataset that does not load', () => {
  test('is unreachable when the network fails', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));

    expect(await failureOf(loadDataset('./dataset.json'))).toEqual({ kind: 'unreachable' });
  });

  test('is unreachable when the answer breaks off', async () => {
    const body = new ReadableStream({
      start: (stream) => stream.error(new TypeError('The connection was lost')),
    });
    answering(async () => new Response(body));

    expect(await failureOf(loadDataset('./dataset.json'))).toEqual({ kind: 'unreachable' });
  });

  test.each([404, 403, 500])('is refused when the host answers %i', async (status) => {
    answering(async () => new Response('Not here', { status }));

    expect(await failureOf(loadDataset('./dataset.json'))).toEqual({ kind: 'refused', status });
  });

  test('is invalid when a page comes in its stead', async () => {
    answering(async () => new Response('<!doctype html><title>Log in</title>'));

    expect(await failureOf(loadDataset('./dataset.json'))).toMatchObject({
      kind: 'invalid',
      problems: [{ record: 'the dataset', expected: 'JSON' }],
    });
  });

  test('is invalid with every problem that it has', async () => {
    const file = aDataset().claim({ id: 'one', from: 'nobody', time: '2022-13' }).file();
    answering(async () => Response.json(file));

    expect(await failureOf(loadDataset('./dataset.json'))).toMatchObject({
      kind: 'invalid',
      problems: [{ field: 'from' }, { field: 'time.edtf' }],
    });
  });
});

describe('one version of the dataset', () => {
  test('is the file that bears its version', async () => {
    const fetching = answering(async () => Response.json(aDataset().claim({ id: 'one' }).file()));

    const dataset = await loadVersion('./', '0123456789ab');

    expect(fetching.mock.calls[0]?.[0]).toBe('./dataset-0123456789ab.json');
    expect(dataset.claims.map((claim) => claim.id)).toEqual(['one']);
  });

  test.each([404, 410])('was replaced by a newer one when the host answers %i', async (status) => {
    answering(async () => new Response('Not here', { status }));

    expect(await failureOf(loadVersion('./', '0123456789ab'))).toEqual({ kind: 'replaced' });
  });

  test('fails otherwise like every other dataset', async () => {
    answering(async () => new Response('Not now', { status: 503 }));

    expect(await failureOf(loadVersion('./', '0123456789ab'))).toEqual({
      kind: 'refused',
      status: 503,
    });
  });
});
