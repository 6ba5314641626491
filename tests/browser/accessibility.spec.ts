import type { Page } from '@playwright/test';
import { atStop, expect, expectAccessible, test } from './explorer.ts';

test.describe('axe finds nothing wrong, on phone and desktop, in light and dark,', () => {
  test.use({ looks: true });

  test('while nothing is selected', async ({ explorer, page }) => {
    await explorer.open('?year=2022');
    await expectAccessible(page);
  });

  test('in the evidence of a tie', async ({ explorer, page }) => {
    await explorer.open('?year=2022&tie=hedging:china:dprk');
    await expect(explorer.quotations.first()).toBeVisible();
    await expectAccessible(page);
  });

  test('at an address that hides everything and names what is not there', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2014&actor=china&show=none&tie=nothing');
    await expectAccessible(page);
  });
});

test('the keyboard alone leads through years, ties, evidence and filters', async ({
  explorer,
  page,
}) => {
  await explorer.open('?year=2022');
  await explorer.ties.locator('[tabindex="0"]').focus();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const third = explorer.ties.locator('[data-tie]').nth(2);
  await expect(third).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(third).toHaveAttribute('aria-pressed', 'true');
  await expect(explorer.quotations.first()).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(explorer.quotations).toHaveCount(0);
  await expect(third).toBeFocused();

  await explorer.year.focus();
  await page.keyboard.press('ArrowRight');
  await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2024'));

  await page.getByRole('checkbox', { name: /Sanctions/ }).focus();
  await page.keyboard.press('Space');
  await expect(explorer.ties.locator('[data-tie^="sanctions:"]')).toHaveCount(0);
});

test('the list of ties is one tab stop, forwards and backwards', async ({ explorer, page }) => {
  await explorer.open('?year=2022');
  await explorer.ties.locator('[tabindex="0"]').focus();
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('ArrowDown');
  const fifth = explorer.ties.locator('[data-tie]').nth(4);
  await expect(fifth).toBeFocused();

  await page.keyboard.press('Shift+Tab');
  await expect(explorer.ties.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Tab');

  await expect(fifth).toBeFocused();
});

test('every entry of the list says in words what the drawing shows', async ({ explorer }) => {
  await explorer.open('?year=2022');

  await expect(
    explorer.ties.getByRole('button', {
      name: /^China – DPRK: Divergence and hedging.*ambivalent.*attested.*source.*disputed/,
    }),
  ).toBeVisible();
});

test.describe('from one year to the next the drawing', () => {
  test.use({ moves: true });

  /** The pixels of the ties at the second frame after a click on another year, and when all is done. */
  async function picturesAfter(page: Page, year: string) {
    const button = page.getByRole('button', { name: year, exact: true });
    return button.evaluate(async (element: HTMLElement) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.drawing-ties');
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      element.click();
      await nextFrame();
      await nextFrame();
      const soon = canvas?.toDataURL();
      await new Promise((resolve) => setTimeout(resolve, 700));
      return { soon, settled: canvas?.toDataURL() };
    });
  }

  test('changes at once where the reader asked for no motion', async ({ explorer, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await explorer.open('?year=2014');
    await page.waitForTimeout(500);

    const { soon, settled } = await picturesAfter(page, '2022');

    expect(settled).toMatch(/^data:image\/png/);
    expect(soon === settled).toBe(true);
  });

  test('fades over otherwise', async ({ explorer, page }) => {
    await explorer.open('?year=2014');
    await page.waitForTimeout(500);

    const { soon, settled } = await picturesAfter(page, '2022');

    expect(soon === settled).toBe(false);
  });
});
