import type { Page } from '@playwright/test';
import { expect, test } from './explorer.ts';

test.describe('a card at the pointer', () => {
  test('tells of a tie, can be gone to, and is put away by Esc', async ({ explorer, page }) => {
    await explorer.open('?year=2025');
    const line = (await explorer.drawnMidpoints()).find(({ id }) => id === 'alliance:rok:usa');
    if (line === undefined) throw new Error('The tie is not drawn.');
    const card = page.locator('.hover-card');

    await page.mouse.move(line.x - 2, line.y);
    await page.mouse.move(line.x, line.y);
    await expect(card).toContainText('ROK – USA');
    await expect(card).toContainText('Presupposed by one source');
    await expect(card.locator('q')).toContainText('increase its presence');

    const box = await card.boundingBox();
    if (box === null) throw new Error('The card is not shown.');
    const covers =
      line.x > box.x && line.x < box.x + box.width && line.y > box.y && line.y < box.y + box.height;
    expect(covers).toBe(false);

    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(900);
    await expect(card).toBeVisible();
    expect(await explorer.dimmedTies()).toBeGreaterThan(3);

    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  });

  test('tells of an actor, and goes when the pointer leaves', async ({ explorer, page }) => {
    await explorer.open('?year=2025');
    const { x, y } = await explorer.placeOf('usa');
    const card = page.locator('.hover-card');

    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await expect(card).toContainText('In the sources: United States');
    await page.mouse.move(700, 20);
    await expect(card).toBeHidden();
  });
});

test('a column is as wide as its edge was dragged, and is so on the next visit', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const widthOf = async () => (await explorer.evidence.boundingBox())?.width ?? 0;
  const before = await widthOf();
  const edge = await page.getByRole('separator', { name: 'Width of evidence' }).boundingBox();
  if (edge === null) throw new Error('There is no edge.');
  const [x, y] = [edge.x + edge.width / 2, edge.y + 100];

  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 4 });
  await page.mouse.move(x - 160, y, { steps: 4 });
  await page.mouse.up();

  const after = await widthOf();
  expect(after - before).toBeGreaterThan(140);
  expect(after - before).toBeLessThan(180);
  await page.reload();
  await explorer.waitForDrawing();
  expect(await widthOf()).toBeCloseTo(after, 0);
});

test('a double click on an actor leaves its ties alone in view, and another brings all back', async ({
  explorer,
  page,
}) => {
  await explorer.open('?year=2025');
  const { x, y } = await explorer.placeOf('usa');

  await page.mouse.dblclick(x, y);
  await expect.poll(async () => (await explorer.address()).get('focus')).toBe('usa');
  await page.waitForTimeout(600);
  await page.mouse.dblclick(x, y);
  await expect.poll(async () => (await explorer.address()).get('focus')).toBeNull();
});

test('actors join those that are selected with Ctrl or Shift, and the ties among them are picked out', async ({
  explorer,
  page,
}) => {
  await explorer.open('?year=2025&actor=russia');
  const add = async (actor: string, key: 'Control' | 'Shift') => {
    const { x, y } = await explorer.placeOf(actor);
    await page.keyboard.down(key);
    await page.mouse.click(x, y);
    await page.keyboard.up(key);
  };

  await add('usa', 'Control');
  await expect.poll(async () => (await explorer.address()).get('pair')).toBe('russia:usa');
  await add('dprk', 'Shift');
  await expect.poll(async () => (await explorer.address()).get('actors')).toBe('dprk:russia:usa');

  await page.mouse.move(0, 0);
  const among = /^[a-z-]+:(?:dprk|russia|usa):(?:dprk|russia|usa)$/;
  const clear = async () => (await explorer.drawnLines()).filter(({ muted }) => !muted);
  await expect.poll(async () => (await clear()).every(({ id }) => among.test(id))).toBe(true);
  expect((await clear()).length).toBeGreaterThan(5);

  await page.goBack();
  await expect.poll(async () => (await explorer.address()).get('pair')).toBe('russia:usa');
  await page.keyboard.press('Escape');
  await expect.poll(() => explorer.dimmedTies()).toBe(0);
});

test('an actor of the list joins those that are selected by Ctrl and Enter', async ({
  explorer,
  page,
}) => {
  await explorer.open('?year=2025&pair=russia:usa');
  const actor = page.getByRole('list', { name: 'Actors' }).getByRole('button', { name: /^DPRK/ });
  await actor.focus();
  await page.keyboard.press('Control+Enter');

  await expect.poll(async () => (await explorer.address()).get('actors')).toBe('dprk:russia:usa');
  await expect(actor).toBeFocused();
});

test('Space plays while no control has the focus', async ({ explorer, page }) => {
  await explorer.open('?year=2014');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play the years' })).toBeVisible();
});

/** How many Tab stops a reader passes before the list of ties. */
async function stopsBeforeTies(page: Page): Promise<number> {
  for (let stops = 0; stops < 120; stops += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator('[data-tie]:focus').count()) > 0) return stops;
  }
  return Number.POSITIVE_INFINITY;
}

test('few Tab stops lie before the list of ties: lists and the legend are one each', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await expect(page.getByText('What counts as evidence')).toBeAttached();
  expect(await stopsBeforeTies(page)).toBeLessThan(36);
});

test.describe('on a screen that is touched', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a drag by one finger moves a zoomed drawing as far as the finger, from its start', async ({
    explorer,
    page,
  }) => {
    await explorer.open();
    const zoom = page.getByRole('button', { name: 'Zoom in' });
    for (let times = 0; times < 5; times += 1) await zoom.click();
    const before = await explorer.placeOf('dprk');
    const touch = await page.context().newCDPSession(page);
    const put = (type: 'touchStart' | 'touchMove', way: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [{ x: 60 + way, y: 480 - way }],
      });

    await put('touchStart', 0);
    for (let way = 4; way <= 40; way += 4) await put('touchMove', way);

    const after = await explorer.placeOf('dprk');
    expect(after.x - before.x).toBeCloseTo(40, 0);
    expect(after.y - before.y).toBeCloseTo(-40, 0);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  });
});

test.describe('on a phone on its side', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test('time and tabs stand beside the drawing, and nothing lies below the fold', async ({
    explorer,
    page,
  }) => {
    await explorer.open();
    const [drawing, slider, tabs] = await Promise.all(
      [page.locator('.drawing'), explorer.year, page.locator('.sheet-tabs')].map((each) =>
        each.boundingBox(),
      ),
    );
    if (!drawing || !slider || !tabs) throw new Error('Something is not shown.');

    expect(slider.x).toBeGreaterThanOrEqual(drawing.x + drawing.width);
    expect(tabs.x).toBeGreaterThanOrEqual(drawing.x + drawing.width);
    expect(slider.y + slider.height).toBeLessThanOrEqual(tabs.y);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(390);
  });
});

test('a track and the view in force are seen where colours are forced', async ({
  explorer,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await explorer.open();
  const track = await explorer.year.evaluate((slider) => {
    const { backgroundColor } = getComputedStyle(slider, '::-webkit-slider-runnable-track');
    return { track: backgroundColor, page: getComputedStyle(document.body).backgroundColor };
  });
  expect(track.track).not.toBe(track.page);
  const [current, other] = await page
    .locator('.views a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBlockEndColor));
  expect(current).not.toBe(other);
});
