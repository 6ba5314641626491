import { afterEach, describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../../src/dataset/decode.ts';
import { bytesOf, fileContentOf } from '../../../src/open/door/content.ts';
import type { Arrival, Progress } from '../../../src/open/door/messages.ts';
import { closeHosts, host } from './host.ts';

const TODAY = '2026-03-01';

afterEach(closeHosts);

/** What a reader is shown of what was brought: its name, its day, its words. */
async function seen(arrival: Exclude<Arrival, { readonly kind: 'files' }>) {
  const content = await fileContentOf(arrival, () => {});
  if (!content.ok) return content.verdict;
  const { name, written, dated, bytes } = content;
  return { name, written, dated, words: new TextDecoder().decode(bytes) };
}

describe('what a reader brings', () => {
  test('as a file has the name and the day that the device gives it', async () => {
    const file = new Blob(['from,to\nA,B\n']);

    expect(await seen({ kind: 'file', file, name: 'class.csv', written: '2024-05-12' })).toEqual({
      name: 'class.csv',
      written: '2024-05-12',
      dated: true,
      words: 'from,to\nA,B\n',
    });
  });

  test('as words is called what was pasted, and is undated but for the day on which it was', async () => {
    expect(await seen({ kind: 'paste', text: 'Müller,Ötzi', today: TODAY })).toEqual({
      name: 'what was pasted',
      written: TODAY,
      dated: false,
      words: 'Müller,Ötzi',
    });
  });
});

describe('what a link leads to', () => {
  test('is called by the last word of its address and is of the day that its host gives', async () => {
    const address = await host((_, response) => {
      response.setHeader('Last-Modified', 'Sat, 03 Feb 2024 10:00:00 GMT');
      response.end('from,to\nA,B\n');
    }, '/data/2024/class.csv?raw=true#top');

    expect(await seen({ kind: 'link', address, today: TODAY })).toEqual({
      name: 'class.csv',
      written: '2024-02-03',
      dated: true,
      words: 'from,to\nA,B\n',
    });
  });

  test.each([
    ['M%C3%BCller%20ties.csv', 'Müller ties.csv'],
    ['100%.csv', '100%.csv'],
  ])('that ends in %s is called %s', async (written, name) => {
    const address = await host((_, response) => response.end('{}'), `/data/${written}`);

    expect(await seen({ kind: 'link', address, today: TODAY })).toMatchObject({ name });
  });

  test('is called by its host and is undated where neither says more', async () => {
    const address = await host((_, response) => response.end('{}'), '/exports/');

    expect(await seen({ kind: 'link', address, today: TODAY })).toEqual({
      name: new URL(address).host,
      written: TODAY,
      dated: false,
      words: '{}',
    });
  });

  test('is told to be fetched as long as it is', async () => {
    const address = await host((_, response) => {
      response.setHeader('Content-Length', '2');
      response.end('{}');
    });
    const told: Progress[] = [];

    await fileContentOf({ kind: 'link', address, today: TODAY }, (progress) => told.push(progress));

    expect(told.at(-1)).toEqual({ step: 'fetching', done: 1 });
  });

  test('cannot be reached for the reason that is told', async () => {
    const address = await host((_, response) => response.writeHead(410).end('Gone'));

    expect(await seen({ kind: 'link', address, today: TODAY })).toEqual({
      kind: 'unreachable',
      reason: `${new URL(address).host} answered with status 410`,
    });
  });
});

test('of a file that is too large no more is read than shows that it is', async () => {
  const large = new Blob([new Uint8Array(MOST_BYTES), '12345']);

  expect((await bytesOf(large)).length).toBe(MOST_BYTES + 1);
});
