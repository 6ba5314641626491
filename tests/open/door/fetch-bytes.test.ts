import { afterEach, describe, expect, test, vi } from 'vitest';
import { MOST_BYTES } from '../../../src/dataset/decode.ts';
import { fetchBytes } from '../../../src/open/door/fetch-bytes.ts';
import { closeHosts, host } from './host.ts';

afterEach(() => {
  closeHosts();
  vi.restoreAllMocks();
});

describe('a file of another host', () => {
  test('is fetched with its age, and how much of it is there is told to the end', async () => {
    const address = await host((_, response) => {
      response.setHeader('Last-Modified', 'Sat, 03 Feb 2024 10:00:00 GMT');
      response.end('{"a":1}');
    });
    const told: number[] = [];

    const fetching = await fetchBytes(address, (done) => told.push(done));

    if (!fetching.ok) throw new Error(fetching.reason);
    expect(new TextDecoder().decode(fetching.bytes)).toBe('{"a":1}');
    expect(fetching.modified?.toISOString().slice(0, 10)).toBe('2024-02-03');
    expect(told.at(-1)).toBe(1);
  });

  test('is whole whatever parts it comes in, and told as far as it is there', async () => {
    let sendRest = () => {};
    const address = await host((_, response) => {
      response.writeHead(200, { 'Content-Length': '8' });
      response.write('[1,2');
      sendRest = () => response.end(',34]');
    });
    const told: number[] = [];

    const fetching = await fetchBytes(
      address,
      (done) => {
        told.push(done);
        if (done < 1) sendRest();
      },
      5000,
    );

    expect(fetching.ok && new TextDecoder().decode(fetching.bytes)).toBe('[1,2,34]');
    expect(told).toEqual([0.5, 1]);
  });

  test('is fetched without a word on how much is there where its host gives no size', async () => {
    const address = await host((_, response) => {
      response.write('[1,');
      response.end('2]');
    });
    const told: number[] = [];

    expect(await fetchBytes(address, (done) => told.push(done))).toMatchObject({ ok: true });
    expect(told).toEqual([]);
  });

  test('has no age where its host gives none that can be read', async () => {
    const address = await host((_, response) => {
      response.setHeader('Last-Modified', 'yesterday');
      response.end('{}');
    });

    expect(await fetchBytes(address)).toMatchObject({ ok: true, modified: null });
  });

  test('may have nothing in it', async () => {
    const address = await host((_, response) => response.writeHead(204).end());

    expect(await fetchBytes(address)).toMatchObject({ ok: true, bytes: new Uint8Array() });
  });

  test('may be as large as the largest that is read', async () => {
    const announced = await host((_, response) => {
      response.writeHead(200, { 'Content-Length': String(MOST_BYTES) });
      response.end(Buffer.alloc(MOST_BYTES, 32));
    });

    const fetching = await fetchBytes(announced);

    expect(fetching.ok && fetching.bytes.length).toBe(MOST_BYTES);
  });

  test('is asked for without a cookie and without saying where from', async () => {
    const asked: Record<string, unknown>[] = [];
    const address = await host((request, response) => {
      asked.push(request.headers);
      response.end('{}');
    });

    await fetchBytes(address);

    expect(asked).toHaveLength(1);
    expect(asked[0]).not.toHaveProperty('cookie');
    expect(asked[0]).not.toHaveProperty('referer');
  });

  test('is asked for without the page that asks, even where a page may be named', async () => {
    const asking = vi.spyOn(globalThis, 'fetch');
    const address = await host((_, response) => response.end('{}'));

    await fetchBytes(address);

    const requests = asking.mock.calls.map(([asked, options]) => new Request(asked, options));
    expect(requests.map(({ referrerPolicy }) => referrerPolicy)).toEqual(['no-referrer']);
  });

  test('is refused with the status that the host gives', async () => {
    const address = await host((_, response) => response.writeHead(404).end());

    expect(await fetchBytes(address)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('status 404'),
    });
  });

  test('is not followed to another address', async () => {
    const elsewhere: string[] = [];
    const other = await host((request, response) => {
      elsewhere.push(request.url ?? '');
      response.end('{}');
    });
    const address = await host((_, response) => {
      response.writeHead(302, { Location: other }).end();
    });

    expect(await fetchBytes(address)).toMatchObject({ ok: false });
    expect(elsewhere).toEqual([]);
  });

  test('is too large by what the host announces, before it is sent', async () => {
    const address = await host((_, response) => {
      response.writeHead(200, { 'Content-Length': String(MOST_BYTES + 1) });
      response.write('{');
    });

    expect(await fetchBytes(address)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('more than 64 MB'),
    });
  });

  test('is too large as soon as it is, where the host announces nothing', async () => {
    let sent = 0;
    const address = await host((request, response) => {
      const part = Buffer.alloc(1024 * 1024, 32);
      const more = () => {
        if (request.socket.destroyed) return;
        sent += part.length;
        response.write(part, () => setImmediate(more));
      };
      more();
    });

    expect(await fetchBytes(address)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('more than 64 MB'),
    });
    expect(sent).toBeLessThan(2 * MOST_BYTES);
  });

  test('is given up where the host takes too long', async () => {
    const address = await host((_, response) => {
      response.write('{');
    });

    expect(await fetchBytes(address, () => {}, 200)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('took longer than 0.2 seconds'),
    });
  });

  test('is told to be out of reach where nobody answers', async () => {
    const address = await host((request) => request.socket.destroy());

    expect(await fetchBytes(address)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('nothing could be fetched'),
    });
  });
});
