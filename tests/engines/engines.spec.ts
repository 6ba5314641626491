import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { PNG } from 'pngjs';
import type { Point } from '../../src/scene/geometry.ts';
import { BASE_PATH } from '../browser/address.ts';
import { staticHost } from '../browser/static-host.ts';
import type { Driver } from './driver.ts';
import { ENGINES } from './engines.ts';
import { watchedApp } from './watched-app.ts';

interface Visit {
  readonly driver: Driver;
  readonly server: Server;
  readonly address: string;
  /** Where the browser saves files. */
  readonly saved: string;
}

const test = base.extend<object, { visit: Visit }>({
  visit: [
    async ({ browserName: _ }, use, { project }) => {
      const engine = ENGINES.find(({ name }) => name === project.name);
      const program = engine?.program();
      if (engine === undefined || program === undefined) {
        throw new Error(`${project.name} is not on this machine. ${engine?.install}`);
      }
      const app = watchedApp();
      const saved = mkdtempSync(join(tmpdir(), 'saved-'));
      const server = staticHost(() => app);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const place = server.address();
      if (place === null || typeof place === 'string') throw new Error('The server has no port.');
      const driver = await engine.start(program, saved);
      const address = `http://127.0.0.1:${place.port}${BASE_PATH}`;
      await use({ driver, server, address, saved });
      await driver.close();
      server.closeAllConnections();
      server.close();
      for (const folder of [app, saved]) rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

/** Each view with words that stand in it. */
const VIEWS = [
  ['compare', 'Difference of two networks. From 2014 to 2022'],
  ['pair', 'Pair'],
  ['years', 'The years side by side'],
  ['timeline', 'Biographies of ties'],
  ['matrix', 'Every pair in 2022'],
  ['triads', 'Triads'],
  ['table', 'Everything in words'],
  ['sources', 'What rests on what'],
  ['about', 'About the data'],
] as const;

/** A table as people paste it. */
const TIES = [
  'source,target,type,start,end',
  'Anna,Ben,friendship,2019,',
  'Ben,Cleo,friendship,2020,2021',
  'Cleo,Dora,quarrel,2021,',
].join('\n');

/** The middle of the first thing on the page that is shown and called so; waits until it rests, and nothing lies over it. */
async function placeOf({ driver }: Visit, selector: string, name = ''): Promise<Point> {
  const find = () =>
    driver.evaluate(
      async ([where, called]) => {
        const isCalledSo = (thing: HTMLElement) =>
          [thing.getAttribute('aria-label'), thing.textContent].some((one) =>
            one?.includes(called),
          );
        const thing = [...document.querySelectorAll<HTMLElement>(where)].find(
          (each) => each.checkVisibility() && isCalledSo(each),
        );
        if (thing === undefined) return null;
        thing.scrollIntoView({ block: 'nearest' });
        const before = thing.getBoundingClientRect();
        await new Promise((resolve) => setTimeout(resolve, 200));
        const { x, y, width, height } = thing.getBoundingClientRect();
        const middle = { x: x + width / 2, y: y + height / 2 };
        const onTop = document.elementFromPoint(middle.x, middle.y);
        const isFree = thing.contains(onTop) && !thing.matches(':disabled');
        return isFree && before.x === x && before.y === y ? middle : null;
      },
      [selector, name] as const,
    );
  let place: Point | null = null;
  await expect
    .poll(async () => {
      place = await find();
      return place;
    }, `${selector} "${name}"`)
    .not.toBeNull();
  return place ?? { x: 0, y: 0 };
}

async function click(visit: Visit, selector: string, name = ''): Promise<void> {
  await visit.driver.click(await placeOf(visit, selector, name));
}

async function expectText(visit: Visit, selector: string, text: string | RegExp): Promise<void> {
  await expect
    .poll(() =>
      visit.driver.evaluate(
        (where) =>
          [...document.querySelectorAll(where)]
            .filter((each) => each.checkVisibility())
            .map((each) => `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`)
            .join('\n'),
        selector,
      ),
    )
    .toMatch(text);
}

async function open(visit: Visit, search = ''): Promise<void> {
  await visit.driver.open(visit.address + search);
  await expect.poll(() => lines(visit)).not.toHaveLength(0);
}

/** Where each line on the canvas can be hit, in pixels of the window. */
function lines({ driver }: Visit): Promise<readonly (Point & { readonly id: string })[]> {
  return driver.evaluate(() => {
    const container = document.querySelector<
      HTMLElement & { _cyreg?: { cy: import('cytoscape').Core } }
    >('.drawing-actors');
    const cy = container?._cyreg?.cy;
    const drawn: (() => readonly { id: string; x: number; y: number }[] | null) | undefined =
      cy?.scratch('lines');
    if (!container || !cy || !drawn) return [];
    const { left, top } = container.getBoundingClientRect();
    return (drawn() ?? []).map(({ id, x, y }) => ({
      id,
      x: left + cy.pan().x + x * cy.zoom(),
      y: top + cy.pan().y + y * cy.zoom(),
    }));
  }, null);
}

function parameter({ driver }: Visit, name: string): Promise<string | null> {
  return driver.evaluate((key) => new URLSearchParams(location.search).get(key), name);
}

test.afterEach('nothing went wrong', async ({ visit }) => {
  expect(await visit.driver.evaluate(() => Reflect.get(window, 'complaints') ?? [], null)).toEqual(
    [],
  );
});

test('every view opens', async ({ visit }) => {
  await open(visit, '?year=2022');
  for (const [view, words] of VIEWS) {
    await click(visit, `[data-opens="${view}"]`);
    await expectText(visit, `[data-view="${view}"]`, words);
  }
});

test('the slider goes through the years by key and by hand', async ({ visit }) => {
  await open(visit, '?year=2022');
  const slider = 'input[type="range"]';
  await visit.driver.evaluate(
    (where) => document.querySelector<HTMLElement>(where)?.focus(),
    slider,
  );
  await visit.driver.press('ArrowRight');
  await expectYear(visit, '2024');

  const from = await placeOf(visit, '.year-stop', '2024');
  const to = await placeOf(visit, '.year-stop', '2014');
  const { y } = await placeOf(visit, slider);
  await visit.driver.drag({ x: from.x, y }, { x: to.x, y });
  await expectYear(visit, '2014');
});

/** Expects slider and address to be of one year. */
async function expectYear(visit: Visit, year: string): Promise<void> {
  const says = () =>
    visit.driver.evaluate(
      () => document.querySelector('input[type="range"]')?.getAttribute('aria-valuetext'),
      null,
    );
  await expect.poll(says).toContain(year);
  await expect.poll(() => parameter(visit, 'year')).toBe(year);
}

test('a click on a line opens its words', async ({ visit }) => {
  await open(visit, '?year=2022');
  const war = (await lines(visit)).find(({ id }) => id === 'war:russia:ukraine');
  if (war === undefined) throw new Error('The war is not drawn.');
  await visit.driver.click(war);
  await expectText(visit, '.evidence h2', 'Russia → Ukraine');
  await expectText(visit, '.evidence blockquote', /\w+ \w+/);
  await expect.poll(() => parameter(visit, 'tie')).toBe('war:russia:ukraine');
});

test('a filter changes the address and the list', async ({ visit }) => {
  await open(visit, '?year=2022');
  await expectText(visit, '.tie-list', 'Armed conflict');
  await click(visit, '.legend label', 'Armed conflict');
  await expect.poll(() => parameter(visit, 'off')).toBe('war');
  const listed = () =>
    visit.driver.evaluate(() => document.querySelectorAll('[data-tie^="war:"]').length, null);
  await expect.poll(listed).toBe(0);
});

test('search finds a word; Esc empties it first, and then closes it', async ({ visit }) => {
  await open(visit, '?year=2022');
  await visit.driver.type('/');
  const typed = () =>
    visit.driver.evaluate(
      () => document.querySelector<HTMLInputElement>('dialog input[type="search"]')?.value ?? null,
      null,
    );
  await expect.poll(typed).toBe('');
  await visit.driver.type('artillery');
  await expect.poll(typed).toBe('artillery');
  await expectText(visit, '.search-entry', /artillery/i);
  await visit.driver.press('Escape');
  await expect.poll(typed).toBe('');
  await visit.driver.press('Escape');
  await expect.poll(typed).toBeNull();
});

/** A file that has come as a whole, by how its name ends. */
async function savedFile({ saved }: Visit, ending: string): Promise<Buffer> {
  let size = -1;
  let file = Buffer.alloc(0);
  await expect
    .poll(
      () => {
        const name = readdirSync(saved).find((each) => each.endsWith(`.${ending}`));
        const before = size;
        file = name === undefined ? Buffer.alloc(0) : readFileSync(join(saved, name));
        size = file.length;
        return size > 0 && size === before;
      },
      `a file .${ending} in ${readdirSync(saved).join(', ')}`,
    )
    .toBe(true);
  return file;
}

test('figures come as SVG, PDF and PNG', async ({ visit }) => {
  await open(visit, '?year=2022');
  await click(visit, 'button', 'Export');
  await placeOf(visit, '.figure-preview img');
  for (const ending of ['SVG', 'PDF', 'PNG']) {
    await click(visit, 'dialog button', `Save ${ending}`);
    await expectText(visit, 'dialog', new RegExp(`Saved as .*\\.${ending.toLowerCase()}`));
  }

  expect((await savedFile(visit, 'svg')).toString()).toContain('</svg>');
  expect((await savedFile(visit, 'pdf')).subarray(-7).toString()).toContain('%%EOF');
  const image = PNG.sync.read(await savedFile(visit, 'png'));
  expect(image.width / image.height).toBeCloseTo(16 / 9, 2);
  expect(image.width).toBeGreaterThanOrEqual(1280);
  const colours = new Set<number>();
  for (let at = 0; at < image.data.length; at += 4) colours.add(image.data.readUInt32BE(at));
  expect(colours.size).toBeGreaterThan(200);
});

test('a table opens that is pasted', async ({ visit }) => {
  await open(visit);
  await click(visit, 'button', 'Open');
  await click(visit, 'dialog textarea');
  // As it comes into the clipboard from elsewhere.
  await visit.driver.evaluate((text) => document.execCommand('insertText', false, text), TIES);
  await visit.driver.control('a');
  await visit.driver.control('x');
  const text = () =>
    visit.driver.evaluate(() => document.querySelector('textarea')?.value ?? null, null);
  await expect.poll(text).toBe('');
  await visit.driver.control('v');
  await expect.poll(text).toBe(TIES);
  await click(visit, 'dialog button', 'Open the text');
  await expectOpened(visit);
});

test('a table opens that is dropped', async ({ visit }) => {
  await open(visit);
  await visit.driver.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'friends.csv', { type: 'text/csv' }));
    const drop = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('drop', drop));
  }, TIES);
  await expectOpened(visit);
});

/** Goes on from the question of what columns mean, to a drawing of three ties. */
async function expectOpened(visit: Visit): Promise<void> {
  await click(visit, 'dialog button', 'Open it');
  await expectText(visit, '.tie-list', /Cleo . Dora/);
  await expect.poll(() => parameter(visit, 'data')).toMatch(/^local:/);
}

test('no column of the window is white in the dark theme', async ({ visit }) => {
  await open(visit, '?year=2022&tie=military:dprk:russia&theme=dark');
  await expectText(visit, '.evidence blockquote', /\w+ \w+/);
  const { width, height, data } = PNG.sync.read(await visit.driver.picture());
  const isWhite = (x: number, y: number) => data.readUIntBE(4 * (y * width + x), 3) >= 0xb0b0b0;
  const longestWhite = (x: number) => {
    let longest = 0;
    for (let y = 0, run = 0; y < height; y += 1) {
      run = isWhite(x, y) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  };
  const white = Array.from({ length: width }, (_, x) => x).filter((x) => longestWhite(x) > 100);
  expect(width).toBeGreaterThan(1000);
  expect(white).toEqual([]);
});

test('a browser that is too old is told which versions are needed', async ({ visit }) => {
  await visit.driver.open(`${visit.address}old.html`);
  await expectText(visit, '[role="alert"]', /Chrome or Edge \d+, Firefox \d+, or Safari [\d.]+/);
});

test('without its server, a view that was never opened opens', async ({ visit }) => {
  await open(visit, '?year=2022');
  await expect
    .poll(() => visit.driver.evaluate(() => navigator.serviceWorker.controller?.state, null))
    .toBe('activated');
  visit.server.closeAllConnections();
  await new Promise((resolve) => visit.server.close(resolve));
  await open(visit, '?year=2014');
  await click(visit, '[data-opens="matrix"]');
  await expectText(visit, '[data-view="matrix"]', 'Every pair in 2014');
});
