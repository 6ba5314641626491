import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import type { Core } from 'cytoscape';
import { ADDRESS } from './address.ts';

/** The page as a reader meets it, and where on the screen the drawing has its ties. */
class ExplorerScreen {
  readonly page: Page;
  /** Whether an app that is open is turned to another address, instead of being loaded anew. */
  readonly #turns: boolean;

  constructor(page: Page, turns: boolean) {
    this.page = page;
    this.#turns = turns;
  }

  /** Opens the app at an address and waits until its drawing stands. */
  async open(search = ''): Promise<void> {
    if (this.#turns && this.page.url().startsWith(`${ADDRESS}?`)) await this.turnTo(search);
    else await this.page.goto(`./${search}`);
    await this.waitForDrawing();
  }

  /** Turns the open app to an address, as going back would, by way of the one that says nothing. */
  async turnTo(search: string): Promise<void> {
    await this.page.evaluate(async (address) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      for (const next of ['./', `./${address}`]) {
        history.pushState(null, '', next);
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((resolve) => requestIdleCallback(resolve));
      }
      await new Promise((resolve) => requestIdleCallback(resolve));
    }, search);
  }

  async waitForDrawing(): Promise<void> {
    await expect(this.evidence).toBeAttached();
    await this.page.waitForFunction(() => {
      const container = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>(
        '.drawing-actors',
      );
      const cy = container?._cyreg?.cy;
      const lines: (() => readonly unknown[] | null) | undefined = cy?.scratch('lines');
      const placed = cy?.nodes().some((actor) => actor.renderedBoundingBox().x2 > 50);
      // Beneath another view the drawing rests, and draws nothing.
      const rests = container?.closest('[inert]') !== null;
      return placed === true && (rests || (lines !== undefined && lines() !== null));
    });
  }

  get year() {
    return this.page.getByRole('slider', { name: 'Year' });
  }

  get evidence() {
    return this.page.locator('section[aria-label="Evidence"]');
  }

  get ties() {
    return this.page.getByRole('list', { name: 'Ties' });
  }

  get quotations() {
    return this.evidence.locator('blockquote');
  }

  /** The ids of the ties that the list shows, as the page has them. */
  async listedTies(): Promise<string[]> {
    return this.ties
      .locator('[data-tie]')
      .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-tie') ?? ''));
  }

  /** The lines as they are drawn: where each can be pointed at, in pixels of the window. */
  async drawnLines(): Promise<{ id: string; muted: boolean; x: number; y: number }[]> {
    return this.page.evaluate(() => {
      const container = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>(
        '.drawing-actors',
      );
      const cy = container?._cyreg?.cy;
      const drawn:
        | (() => { id: string; muted: boolean; x: number; y: number }[] | null)
        | undefined = cy?.scratch('lines');
      const lines = drawn?.() ?? null;
      if (container === null || cy === undefined || lines === null) {
        throw new Error('There is no drawing.');
      }
      const { left, top } = container.getBoundingClientRect();
      const { x: panX, y: panY } = cy.pan();
      return lines.map(({ id, muted, x, y }) => ({
        id,
        muted,
        x: left + panX + x * cy.zoom(),
        y: top + panY + y * cy.zoom(),
      }));
    });
  }

  /**
   * Where each drawn line carries its letter, in pixels of the window. Cytoscape keeps itself on the
   * element it draws into, and with it what tells the lines; the app itself offers no such handle.
   */
  async drawnMidpoints(): Promise<{ id: string; x: number; y: number }[]> {
    return (await this.drawnLines()).map(({ id, x, y }) => ({ id, x, y }));
  }

  /** How many drawn ties stand back behind what is pointed at or selected. */
  async dimmedTies(): Promise<number> {
    return (await this.drawnLines()).filter(({ muted }) => muted).length;
  }

  /** Where an actor stands, in pixels of the window. */
  async placeOf(actor: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate((id) => {
      const container = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>(
        '.drawing-actors',
      );
      const cy = container?._cyreg?.cy;
      if (container === null || cy === undefined) throw new Error('There is no drawing.');
      const { left, top } = container.getBoundingClientRect();
      const { x, y } = cy.getElementById(`n:${id}`).renderedPosition();
      return { x: left + x, y: top + y };
    }, actor);
  }

  /** Those of some actors whose place is out of the window, or under something else. */
  async coveredActors(actors: readonly string[]): Promise<readonly string[]> {
    const places = await Promise.all(
      actors.map(async (id) => ({ id, ...(await this.placeOf(id)) })),
    );
    return this.page.evaluate(
      (some) =>
        some
          .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('.drawing-actors') == null)
          .map(({ id }) => id),
      places,
    );
  }

  async address(): Promise<URLSearchParams> {
    return new URL(this.page.url()).searchParams;
  }
}

const SIZES = {
  'a phone': { width: 390, height: 844 },
  'a desktop': { width: 1440, height: 900 },
} as const;

/**
 * Expects that axe finds nothing wrong on the open page, on a phone and then on a desktop, each in
 * the light and the dark theme. `onEach` looks at what else should be so in all four.
 */
export async function expectAccessible(
  page: Page,
  onEach: () => Promise<void> = async () => {},
): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOn(page), `on ${size} in the ${colorScheme} theme`).toEqual([]);
      await onEach();
    }
  }
}

/** What axe finds wrong, a line each: the rule and where. */
export async function violationsOn(page: Page): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  // All rules run; naming every place where nothing is wrong takes longer than they do.
  const results = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}`),
  );
}

interface Fixtures {
  readonly explorer: ExplorerScreen;
  /** What the page may complain of: a test of a failed load expects that the browser notes it. */
  readonly tolerated: RegExp[];
  /** An origin that the reader of this test asks for by name; there is none in most. */
  readonly otherHost: string;
  /**
   * Whether a test has a page that no other had before. To start one takes as long as most tests, so
   * that they are lent one after the other; what lasts, such as a clock that stands still, needs its own.
   */
  readonly ownPage: boolean;
  /**
   * Whether a test only looks: it leaves nothing behind but what another address undoes, so that the app
   * stays open from one such test to the next.
   */
  readonly looks: boolean;
  /** Whether the drawing fades over, as it does for readers who did not ask for less motion: most tests only wait for that. */
  readonly moves: boolean;
}

interface WorkerFixtures {
  /** The page that tests are lent. */
  readonly lent: (options: BrowserContextOptions) => Promise<Page>;
}

/** Pages on which the tests since they were cleaned have only looked. */
const LOOKED_AT = new WeakSet<Page>();

/** Makes a page one that nothing listens to, answers for or pretends to, with the pointer away. */
async function letGo(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.mouse.move(0, 0);
  await page.emulateMedia({
    media: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
  });
}

/** Makes a page as if nobody had used it: nothing is open or kept. */
async function cleaned(page: Page, origin: string): Promise<void> {
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

/** What Playwright says itself, in each page of a test that has no worker (playwright.config.ts). */
const NO_WORKER = 'Service Worker registration blocked by Playwright';

/** Every test also fails on a message in the console, a fault, or a request to another origin. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  tolerated: [[], { option: true }],
  otherHost: ['', { option: true }],
  ownPage: [false, { option: true }],
  looks: [false, { option: true }],
  moves: [false, { option: true }],
  lent: [
    async ({ browser }, use) => {
      let page: Page | undefined;
      await use(async (options) => {
        if (page === undefined || page.isClosed()) page = await browser.newPage(options);
        return page;
      });
      await page?.close();
    },
    { scope: 'worker' },
  ],
  page: async (
    { ownPage, looks, moves, context, lent, baseURL, viewport, serviceWorkers },
    use,
  ) => {
    const reducedMotion = moves ? 'no-preference' : 'reduce';
    if (ownPage) {
      const page = await context.newPage();
      await page.emulateMedia({ reducedMotion });
      await use(page);
      return;
    }
    const page = await lent({ baseURL: baseURL ?? ADDRESS, viewport, serviceWorkers });
    const { origin } = new URL(baseURL ?? ADDRESS);
    if (!looks || !LOOKED_AT.has(page)) await cleaned(page, origin);
    if (looks) LOOKED_AT.add(page);
    else LOOKED_AT.delete(page);
    if (viewport !== null) await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion });
    await use(page);
    await letGo(page);
  },
  explorer: [
    async ({ page, looks, tolerated, otherHost, baseURL }, use) => {
      const own = new URL(baseURL ?? ADDRESS).origin;
      const complaints: string[] = [];
      const foreign: string[] = [];
      page.on('console', (message) => {
        const complains = ['error', 'warning'].includes(message.type());
        if (complains && message.text() !== NO_WORKER) complaints.push(message.text());
      });
      page.on('pageerror', (fault) => complaints.push(fault.message));
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (
          protocol !== 'blob:' &&
          protocol !== 'data:' &&
          origin !== own &&
          origin !== otherHost
        ) {
          foreign.push(request.url());
        }
      });

      await use(new ExplorerScreen(page, looks));

      const untold = complaints.filter((text) => !tolerated.some((known) => known.test(text)));
      expect(untold, 'messages in the console').toEqual([]);
      expect(foreign, 'requests to another origin').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

export const YEARS = ['2014', '2022', '2024', '2025'] as const;

/** What the slider of years says where it stands at a stop: its value is a day, the middle of it. */
export function atStop(year: string): RegExp {
  return new RegExp(`^${year}: `);
}
