import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../../src/dataset/decode.ts';
import { fetchBytes } from '../../../src/dataset/door/fetch-bytes.ts';

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A host that answers like this; its address. */
async function host(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/class.json`;
}

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
