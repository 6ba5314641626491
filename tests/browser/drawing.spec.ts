import { expect, test } from './explorer.ts';

test.use({ moves: true });

test.describe('the drawing', () => {
  test('lets an actor be dragged, keeps it there, and puts it back', async ({ explorer, page }) => {
    await explorer.open('?year=2022');
    const first = await explorer.placeOf('japan');

    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    await page.mouse.move(first.x - 60, first.y - 50, { steps: 5 });
    await page.mouse.up();
    const dragged = await explorer.placeOf('japan');
    expect(dragged.x).toBeCloseTo(first.x - 60, 0);
    expect(dragged.y).toBeCloseTo(first.y - 50, 0);

    await page.getByRole('button', { name: '2024', exact: true }).click();
    expect(await explorer.placeOf('japan')).toEqual(dragged);

    await page.getByRole('button', { name: 'Put actors back' }).click();
    expect(await explorer.placeOf('japan')).toEqual(first);
  });

  test('zooms and fits by key and by button', async ({ explorer, page }) => {
    await explorer.open('?year=2022');
    const first = await explorer.placeOf('usa');

    await page.keyboard.press('+');
    expect((await explorer.placeOf('usa')).x).toBeGreaterThan(first.x);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    expect((await explorer.placeOf('usa')).x).toBeCloseTo(first.x, 0);
    await page.keyboard.press('+');
    await page.keyboard.press('f');
    const { x, y } = await explorer.placeOf('usa');
    const box = await page.locator('.drawing-actors').boundingBox();
    expect(box).not.toBeNull();
    expect(x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
    expect(y).toBeGreaterThan(box?.y ?? 0);
  });

  test('names in one line what the pointer rests on', async ({ explorer, page }) => {
    await explorer.open('?year=2022');
    const war = (await explorer.drawnMidpoints()).find(({ id }) => id === 'war:russia:ukraine');
    if (war === undefined) throw new Error('The war is not drawn.');

    await page.mouse.move(war.x, war.y);

    await expect(
      page.getByText(/^Russia → Ukraine: Armed conflict and occupation \(conflictual, attested/),
    ).toBeVisible();
  });

  test('forgets what was pointed at when the pointer leaves it for the panels', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022');
    const usa = await explorer.placeOf('usa');

    await page.mouse.move(usa.x, usa.y);
    await expect.poll(() => explorer.dimmedTies()).toBeGreaterThan(10);
    await page.mouse.move(usa.x + 300, usa.y, { steps: 2 });

    await expect.poll(() => explorer.dimmedTies()).toBe(0);
  });

  test('forgets what was pointed at when the year changes under the pointer', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022');
    const war = (await explorer.drawnMidpoints()).find(({ id }) => id === 'war:russia:ukraine');
    if (war === undefined) throw new Error('The war is not drawn.');
    await explorer.year.focus();
    await page.mouse.move(war.x, war.y);
    await expect.poll(() => explorer.dimmedTies()).toBeGreaterThan(10);

    await page.keyboard.press('Home');

    await expect.poll(() => explorer.dimmedTies()).toBe(0);
    await expect(page.locator('.hover-line')).toBeEmpty();
  });

  test('changes its colours with the theme', async ({ explorer, page }) => {
    await explorer.open('?year=2022');
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();

    await page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await background()).not.toBe(light);
    await page.reload();
    await explorer.waitForDrawing();
    expect(await background()).not.toBe(light);
  });
});
