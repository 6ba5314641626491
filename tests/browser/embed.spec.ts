import { createServer, type Server } from 'node:http';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { embedSnippetOf, FRAME_SIZES } from '../../src/export/link/frame.ts';
import { ADDRESS } from './address.ts';
import { violationsOn } from './explorer.ts';

/** A page of another origin, with the view in the middle of much else. */
function pageWith(snippet: string): string {
  return `<!doctype html><html lang="en">
    <meta name="viewport" content="width=device-width"><title>A report</title><body>
    <h1>A report</h1>${snippet}<p style="height: 3000px">What else there is to read.</p></body></html>`;
}

const [fitting] = FRAME_SIZES;
const SNIPPET = embedSnippetOf(
  {
    frame: `${ADDRESS}?year=2022&embed`,
    link: `${ADDRESS}?year=2022`,
    title: '2022 · Two Triangles',
  },
  fitting,
);
/** What some publishing systems make of every frame. */
const SANDBOXED = SNIPPET.replace('<iframe ', '<iframe sandbox="allow-scripts" ');

let server: Server;
let outer = '';

test.beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(pageWith(request.url === '/sandboxed' ? SANDBOXED : SNIPPET));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  outer = `http://127.0.0.1:${address.port}/`;
});

test.afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

/** Opens the other page, and waits until the frame in it has drawn. */
async function openOuter(page: Page, path = ''): Promise<FrameLocator> {
  await page.goto(outer + path);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('2022');
  await expect.poll(() => zoomIn(page)).toBe(1);
  return frame;
}

/** How far the drawing in the frame is zoomed in; `undefined` before it is drawn. */
async function zoomIn(page: Page): Promise<number | undefined> {
  return (await seenIn(page))?.zoom;
}

/**
 * What is seen of the drawing in the frame, and where on the screen the DPRK is there; `undefined` before it is drawn.
 */
async function seenIn(page: Page) {
  const frame = page.frames().find((each) => each !== page.mainFrame());
  const seen = await frame?.evaluate(() => {
    const container = document.querySelector<
      HTMLElement & { _cyreg?: { cy: import('cytoscape').Core } }
    >('.drawing-actors');
    const cy = container?._cyreg?.cy;
    const lines: (() => unknown[] | null) | undefined = cy?.scratch('lines');
    if (!container || !cy || (lines?.() ?? []).length <= 10) return undefined;
    const { x, y, width } = container.getBoundingClientRect();
    const scale = width / cy.width();
    const actor = cy.getElementById('n:dprk').renderedPosition();
    return { zoom: cy.zoom(), x: x + actor.x * scale, y: y + actor.y * scale };
  });
  const box = await page.locator('iframe').boundingBox();
  if (seen === undefined || box === null) return undefined;
  return { zoom: seen.zoom, x: box.x + seen.x, y: box.y + seen.y };
}

test.describe('a view in a page of another origin', () => {
  test('shows drawing, years and credit, and nothing else of the page', async ({ page }) => {
    const frame = await openOuter(page);

    await expect(frame.getByText(/^Two Triangles · data [0-9a-f]{12} · 5 sources$/)).toBeVisible();
    await expect(frame.getByRole('navigation')).toHaveCount(0);
    await expect(frame.getByRole('checkbox')).toHaveCount(0);
    await expect(frame.getByText('Got it')).toHaveCount(0);
  });

  test('leaves the wheel to the page around it', async ({ page }) => {
    await openOuter(page);

    await page.locator('iframe').hover();
    await page.mouse.wheel(0, 400);

    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    expect(await zoomIn(page)).toBe(1);
  });

  test('goes through the years by keyboard, and its link follows', async ({ page, context }) => {
    const frame = await openOuter(page);

    await frame.getByRole('slider', { name: 'Year' }).press('ArrowRight');
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('2024');
    const opened = context.waitForEvent('page');
    await frame.getByRole('link', { name: 'Open the full view' }).click();

    const full = await opened;
    expect(full.url()).toBe(`${ADDRESS}?year=2024`);
    await expect(full.getByRole('navigation', { name: 'Views' })).toBeVisible();
  });

  test('fits its column, and has words below it that a page without frames keeps', async ({
    page,
  }) => {
    for (const [width, height] of [
      [1280, 900],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(outer);
      const box = await page.locator('iframe').boundingBox();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      expect(box?.width).toBeGreaterThan(width - 40);
      expect(box?.height).toBeGreaterThanOrEqual(420);
      expect(box?.height).toBeLessThanOrEqual(height * 0.9);
    }
    await expect(page.getByRole('link', { name: '2022 · Two Triangles' })).toHaveAttribute(
      'href',
      `${ADDRESS}?year=2022`,
    );
  });

  test('opens the words of a tie chosen by keyboard inside the frame', async ({ page }) => {
    const frame = await openOuter(page);

    await frame.locator('.tie-list [tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');

    const read = frame.getByRole('button', { name: 'Read the words' });
    const evidence = frame.getByRole('region', { name: 'Evidence' });
    await expect(frame.locator('.embed-selection')).toContainText(/ (→|–) .*: .*\(.*\)\./);
    await read.click();
    await expect(evidence.getByRole('heading').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(evidence).toHaveCount(0);
    await expect(read).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(read).toHaveCount(0);
  });

  test('says what to do where it may not load its parts', async ({ page, context }) => {
    await page.goto(`${outer}sandboxed`);

    const alert = page.frameLocator('iframe').getByRole('alert');
    await expect(alert).toContainText('does not let it load its parts');
    const link = alert.getByRole('link');
    await expect(link).toHaveText(`${ADDRESS}?year=2022`);
    const full = await context.newPage();
    await full.goto(await link.innerText());
    await expect(full.getByRole('navigation', { name: 'Views' })).toBeVisible();
  });

  test('works without an origin of its own where its host allows every origin', async ({
    page,
  }) => {
    // As on GitHub Pages; module scripts of a sandboxed frame are refused otherwise.
    await page.route(`${ADDRESS}**`, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
      await route.fulfill({ response, headers });
    });
    const frame = await openOuter(page, 'sandboxed');

    await frame.getByRole('slider', { name: 'Year' }).press('ArrowRight');

    await expect(frame.getByRole('heading', { level: 1 })).toContainText('2024');
    await expect(frame.getByRole('link', { name: 'Open the full view' })).toHaveAttribute(
      'href',
      '?year=2024',
    );
    // Parts that nobody waits for may still be on their way.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});

test.describe('a view in a page of another origin, by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  /** Fingers on the screen as the browser has them, which makes of them what it would make of a reader's. */
  async function fingersOn(page: Page) {
    const session = await page.context().newCDPSession(page);
    const put = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: places.map(({ x, y }, id) => ({ x, y, id })),
      });
    return {
      /** Puts fingers down one after the other, moves each to where it goes, and lifts them. */
      drag: async (from: readonly Place[], to: readonly Place[]) => {
        for (const [index] of from.entries()) await put('touchStart', from.slice(0, index + 1));
        for (let step = 1; step <= 10; step += 1) {
          const places = from.map((begin, index) => {
            const end = to[index] ?? begin;
            const part = (a: number, b: number) => a + ((b - a) * step) / 10;
            return { x: part(begin.x, end.x), y: part(begin.y, end.y) };
          });
          await put('touchMove', places);
        }
      },
      lift: () => put('touchEnd', []),
    };
  }
  interface Place {
    readonly x: number;
    readonly y: number;
  }
  const by = ({ x, y }: Place, dx: number, dy: number) => ({ x: x + dx, y: y + dy });
  const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

  for (const where of ['on an actor', 'beside']) {
    test(`one finger ${where} scrolls the page, and reads how to move the drawing`, async ({
      page,
    }) => {
      const frame = await openOuter(page);
      const before = await seenIn(page);
      if (before === undefined) throw new Error('There is no drawing.');
      const from = where === 'beside' ? by(before, -25, 30) : before;
      const { drag, lift } = await fingersOn(page);

      await drag([from], [by(from, 0, -150)]);
      const hint = frame.getByText('Use two fingers to move the drawing');
      await expect(hint).toBeVisible();
      await lift();

      await expect.poll(() => scrolled(page)).toBeGreaterThan(80);
      await expect(hint).toHaveCount(0);
      await page.evaluate(() => window.scrollTo(0, 0));
      await expect.poll(() => seenIn(page)).toEqual(before);
      await expect(frame.locator('.embed-selection')).toBeEmpty();
    });
  }

  test('two fingers move and zoom the drawing, and what is between them stays there', async ({
    page,
  }) => {
    await openOuter(page);
    const before = await seenIn(page);
    if (before === undefined) throw new Error('There is no drawing.');
    const { drag, lift } = await fingersOn(page);

    const goal = by(before, -40, 30);
    await drag([by(before, -20, 0), by(before, 20, 0)], [by(goal, -40, 0), by(goal, 40, 0)]);
    await lift();

    const after = await seenIn(page);
    expect(after?.zoom).toBeCloseTo(2, 1);
    expect(after?.x).toBeCloseTo(goal.x, 0);
    expect(after?.y).toBeCloseTo(goal.y, 0);
    expect(await scrolled(page)).toBe(0);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });

  test('a tap selects, also after other fingers', async ({ page }) => {
    const frame = await openOuter(page);
    const before = await seenIn(page);
    if (before === undefined) throw new Error('There is no drawing.');
    const { drag, lift } = await fingersOn(page);
    await drag([before], [by(before, 60, 0)]);
    await lift();
    const said = frame.locator('.embed-selection');
    await expect(said).toBeEmpty();
    expect(await seenIn(page)).toEqual(before);

    await page.touchscreen.tap(before.x, before.y);

    await expect(said).toContainText('DPRK');
  });
});

for (const theme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [320, 240],
    [480, 360],
    [900, 600],
  ] as const) {
    test(`axe finds nothing wrong in a frame of ${width} by ${height} (${theme})`, async ({
      page,
    }) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.setViewportSize({ width, height });
      await page.goto(`./?year=2022&tie=military:dprk:russia&theme=${theme}&embed`);
      const read = page.getByRole('button', { name: 'Read the words' });
      await expect(read).toBeInViewport();
      const [drawn, room] = await Promise.all(
        ['.drawing', '.page-drawing'].map((part) => page.locator(part).boundingBox()),
      );
      expect(drawn?.width).toBeCloseTo(room?.width ?? 0, 0);
      expect(drawn?.height).toBeCloseTo(room?.height ?? 0, 0);
      const key = page.getByRole('list', { name: 'Key to the lines' });
      for (const name of ['cooperative', 'conflictual', 'disputed', 'act']) {
        await expect(key.getByText(name, { exact: true })).toBeInViewport({ ratio: 1 });
      }
      for (const year of ['2014', '2022', '2024', '2025']) {
        const stop = page.locator('.year-stop').getByText(year, { exact: true });
        await expect(stop).toBeInViewport({ ratio: 0.9 });
      }
      expect(await violationsOn(page)).toEqual([]);
      await read.click();
      await expect(page.locator('.embed-evidence blockquote').first()).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);

      await page.goto(`./?view=matrix&year=2022&theme=${theme}&embed`);
      await expect(page.getByRole('heading', { name: 'Every pair in 2022' })).toBeAttached();
      expect(await violationsOn(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    });
  }
}
