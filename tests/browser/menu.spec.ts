import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './explorer.ts';

const menuOf = (page: Page) => page.getByRole('menu');
const entryOf = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name });

test.describe('a menu of what can be done', () => {
  test('opens by a right click on an actor, a line, and an entry of a list', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2025');
    const { x, y } = await explorer.placeOf('usa');
    await page.mouse.click(x, y, { button: 'right' });
    await expect(menuOf(page)).toContainText('USA');
    // What it tells of stays picked out meanwhile.
    await expect.poll(() => explorer.dimmedTies()).toBeGreaterThan(3);
    await entryOf(page, /^Show only its ties/).click();
    await expect.poll(async () => (await explorer.address()).get('focus')).toBe('usa');
    await expect(menuOf(page)).toBeHidden();

    await explorer.open('?year=2025');
    const line = (await explorer.drawnMidpoints()).find(({ id }) => id === 'alliance:rok:usa');
    if (line === undefined) throw new Error('The tie is not drawn.');
    await page.mouse.click(line.x, line.y, { button: 'right' });
    await expect(menuOf(page)).toContainText('ROK – USA');
    await entryOf(page, /^ROK – USA through the years/).click();
    await expect.poll(async () => (await explorer.address()).get('of')).toBe('rok:usa');

    await explorer.open('?year=2025');
    const actor = page.getByRole('list', { name: 'Actors' }).getByRole('button', { name: /^NATO/ });
    await actor.click({ button: 'right' });
    await entryOf(page, 'Show the evidence').click();
    await expect.poll(async () => (await explorer.address()).get('actor')).toBe('nato');
  });

  test('opens by the Menu key and by Shift+F10, is gone through by arrows, and gives the focus back', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2025&actor=russia');
    const entry = page.locator('[data-tie="alliance:rok:usa"]');
    for (const key of ['ContextMenu', 'Shift+F10']) {
      await entry.focus();
      await page.keyboard.press(key);
      await expect(entryOf(page, 'Show the evidence')).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(entryOf(page, 'Show all ties of the two')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(menuOf(page)).toBeHidden();
      await expect(entry).toBeFocused();
    }
    // Esc went one level back, and no further.
    expect((await explorer.address()).get('actor')).toBe('russia');

    await page.keyboard.press('ContextMenu');
    await page.keyboard.press('Enter');
    await expect(explorer.evidence.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(explorer.evidence.getByRole('heading', { level: 2 })).toHaveText('ROK – USA');
  });

  test('opens by a key on the drawing, on what is selected there', async ({ explorer, page }) => {
    await explorer.open('?year=2025&tie=alliance:rok:usa');
    const drawing = page.getByRole('region', { name: 'Drawing' });
    await drawing.focus();
    await page.keyboard.press('ContextMenu');

    await expect(menuOf(page)).toContainText('Alliance and security commitment');
    await page.keyboard.press('Escape');
    await expect(drawing).toBeFocused();
  });

  test('leaves the browser its own over quotations and links', async ({ explorer, page }) => {
    await explorer.open('?year=2025&tie=alliance:rok:usa');
    await expect(explorer.quotations.first()).toBeVisible();
    const prevented = page.evaluate(
      () =>
        new Promise<boolean[]>((resolve) => {
          const told: boolean[] = [];
          window.addEventListener('contextmenu', (event) => {
            told.push(event.defaultPrevented);
            event.preventDefault();
            if (told.length === 3) resolve(told);
          });
        }),
    );
    await explorer.quotations.first().click({ button: 'right' });
    await explorer.ties.getByRole('link').first().click({ button: 'right' });
    await expect(menuOf(page)).toBeHidden();
    await explorer.ties.locator('[data-tie]').first().click({ button: 'right' });

    expect(await prevented).toEqual([false, false, true]);
    await expect(menuOf(page)).toBeVisible();
  });

  test('copies a link to what it is about, and makes a figure of it', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2025&off=sanctions');
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: async (text: string) => {
            document.body.dataset.copied = text;
          },
        },
      }),
    );
    const entry = page.locator('[data-tie="alliance:rok:usa"]');
    await entry.click({ button: 'right' });
    await entryOf(page, 'Copy a link to it').click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    const copied = await page.evaluate(() => document.body.dataset.copied ?? '');
    const asked = new URL(copied).searchParams;
    expect([asked.get('tie'), asked.get('off')]).toEqual(['alliance:rok:usa', 'sanctions']);
    // Only copied: the view stays.
    expect((await explorer.address()).get('tie')).toBeNull();

    await entry.click({ button: 'right' });
    await entryOf(page, /^Export a figure/).click();
    await expect(page.getByLabel('Quotation', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(entry).toBeFocused();
  });

  test('shows the link where the browser refuses to copy', async ({ explorer, page }) => {
    await explorer.open('?year=2025');
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('No.')) },
      }),
    );
    await page.locator('[data-tie="alliance:rok:usa"]').click({ button: 'right' });
    await entryOf(page, 'Copy a link to it').click();

    const link = page.getByRole('textbox', { name: 'Link' });
    await expect(link).toHaveValue(/tie=alliance:rok:usa/);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(link).toBeHidden();
  });

  test('is accessible, and its entry at hand is seen where colours are forced', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2025&actors=china:dprk:russia');
    await page.getByRole('list', { name: 'Actors' }).getByRole('button', { name: /^USA/ }).focus();
    await page.keyboard.press('ContextMenu');
    await expect(entryOf(page, 'Add to the selection')).toBeVisible();
    await expectAccessible(page);

    await page.emulateMedia({ forcedColors: 'active' });
    const borderOf = (name: string) =>
      entryOf(page, name).evaluate((entry) => getComputedStyle(entry).borderInlineStartWidth);
    expect(await borderOf('Show the evidence')).toBe('5px');
    expect(await borderOf('Copy a link to it')).toBe('0px');
  });
});

test.describe('a finger that stays', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    ownPage: true,
  });

  /** Puts a finger down, keeps it there until the menu opens, drags it so far, and lifts it. */
  async function hold(page: Page, { x, y }: { x: number; y: number }, drag: number) {
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] });
    await touch('touchStart', { x, y });
    await expect(page.getByRole('menu')).toBeVisible();
    for (const way of drag === 0 ? [] : [drag / 2, drag]) {
      await touch('touchMove', { x: x + way, y: y + way });
    }
    await touch('touchEnd');
    await session.detach();
    // What a browser makes of a touch comes after it.
    await page.waitForTimeout(500);
  }

  test('opens the menu on the drawing, and neither selects, pans nor drags', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2025');
    await page.evaluate(() => document.fonts.ready);
    await expect(page.getByRole('button', { name: 'Got it' })).toBeVisible();
    await page.waitForTimeout(400);
    const place = await explorer.placeOf('russia');
    await hold(page, place, 60);

    await expect(menuOf(page)).toContainText('Russia');
    expect((await explorer.address()).get('actor')).toBeNull();
    expect(await explorer.placeOf('russia')).toEqual(place);
    expect(await explorer.placeOf('usa')).not.toEqual(place);

    await page.touchscreen.tap(20, 620);
    await expect(menuOf(page)).toBeHidden();
    await page.waitForTimeout(400);
    expect((await explorer.address()).get('actor')).toBeNull();
  });

  test('adds an actor of the list to those selected, without a key', async ({ explorer, page }) => {
    await explorer.open('?year=2025&pair=russia:ukraine');
    await page.getByRole('button', { name: 'Ties', exact: true }).tap();
    const actor = page.getByRole('list', { name: 'Actors' }).getByRole('button', { name: /^DPRK/ });
    await actor.scrollIntoViewIfNeeded();
    await expect(actor).toBeInViewport();
    // What was out of sight is laid out as it comes into it.
    await page.waitForTimeout(300);
    const box = await actor.boundingBox();
    if (box === null) throw new Error('The actor is not listed.');
    await hold(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, 0);

    await expect(menuOf(page)).toContainText('DPRK');
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
    await entryOf(page, 'Add to the selection').tap();
    await expect
      .poll(async () => (await explorer.address()).get('actors'))
      .toBe('dprk:russia:ukraine');
  });
});
