import type { Page } from '@playwright/test';
import { aDataset } from '../builder.ts';
import { atStop, expect, test, violationsOn, YEARS } from './explorer.ts';

test.use({ looks: true, moves: true });

test.describe('the slider of years', () => {
  test('opens on the last snapshot and says what it stands at', async ({ explorer }) => {
    await explorer.open();

    await expect(explorer.year).toHaveAttribute('aria-valuetext', /^2025: Pyongyang keeps Moscow/);
  });

  test('moves from stop to stop by the arrow keys, Home and End', async ({ explorer, page }) => {
    await explorer.open();
    await explorer.year.focus();

    for (const [key, year] of [
      ['Home', '2014'],
      ['ArrowRight', '2022'],
      ['ArrowUp', '2024'],
      ['ArrowRight', '2025'],
      ['ArrowRight', '2025'],
      ['ArrowLeft', '2024'],
      ['ArrowDown', '2022'],
      ['End', '2025'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop(year));
      await expect(page.getByRole('region', { name: `The year ${year}` })).toBeVisible();
    }
  });

  test('leaves the keys of the browser to the browser', async ({ explorer, page }) => {
    await explorer.open('?year=2025');
    await explorer.year.focus();

    const prevented = await explorer.year.evaluate((slider) => {
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowLeft',
        altKey: true,
        bubbles: true,
        cancelable: true,
      });
      slider.dispatchEvent(event);
      return event.defaultPrevented;
    });

    expect(prevented).toBe(false);
    await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2025'));
    await expect(page).toHaveURL(/year=2025/);
  });

  test('can be dragged over all four stops, and rests at none between them', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2014');
    const box = await explorer.year.boundingBox();
    if (box === null) throw new Error('The slider is not on the page.');
    const y = box.y + box.height / 2;
    const seen = new Set<string>();

    await page.mouse.move(box.x + 11, y);
    await page.mouse.down();
    for (let step = 0; step <= 40; step += 1) {
      await page.mouse.move(box.x + 11 + ((box.width - 22) * step) / 40, y);
      seen.add((await explorer.year.getAttribute('aria-valuetext')) ?? '');
    }
    await page.mouse.up();

    expect([...seen]).toEqual(YEARS.map((year) => expect.stringMatching(atStop(year))));
  });

  test('goes to a stop that is clicked, and the list of ties follows', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2025');
    const before = await explorer.listedTies();

    await page.getByRole('button', { name: '2022', exact: true }).click();

    await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2022'));
    await expect.poll(() => explorer.listedTies()).not.toEqual(before);
    await expect(page.getByRole('heading', { name: /^Ties in 2022/ })).toBeVisible();
  });

  test('draws as many lines as the list has ties, in every year', async ({ explorer, page }) => {
    for (const year of YEARS) {
      await explorer.open(`?year=${year}`);
      const listed = await explorer.listedTies();

      expect(listed.length).toBeGreaterThan(3);
      await expect
        .poll(async () => (await explorer.drawnMidpoints()).map(({ id }) => id).sort())
        .toEqual([...listed].sort());
    }
    await expect(page.getByRole('slider')).toHaveCount(1);
  });

  test.describe('when it is let go', () => {
    // A clock that was taken in hand cannot be given back.
    test.use({ ownPage: true, looks: false });

    test('plays from the first year to the last and then stops', async ({ explorer, page }) => {
      await explorer.open('?year=2025');
      await page.clock.install();

      await page.getByRole('button', { name: 'Play the years' }).click();
      for (const year of YEARS) {
        await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop(year));
        await page.clock.runFor(2300);
      }

      await expect(page.getByRole('button', { name: 'Play the years' })).toBeVisible();
    });
  });
});

test('actors stand in the same places in every year', async ({ explorer }) => {
  const places = [];
  for (const year of YEARS) {
    await explorer.open(`?year=${year}`);
    places.push([await explorer.placeOf('russia'), await explorer.placeOf('japan')]);
  }

  for (const place of places) expect(place).toEqual(places[0]);
});

test.describe('a stretch of the reader’s own', () => {
  test.use({ looks: false });

  const opened = async (page: Page) => {
    await page.getByRole('button', { name: /^A stretch of your own/ }).click();
    const choices = page.getByRole('dialog', { name: 'A stretch of your own' });
    await expect(choices).toBeVisible();
    return choices;
  };

  test('follows either handle that is dragged', async ({ explorer, page }) => {
    await explorer.open('?year=2022');
    const choices = await opened(page);
    const handle = choices.getByRole('slider', { name: 'To' });
    await expect(handle).toHaveAttribute('aria-valuetext', 'December 2022');
    const [from, to] = await Promise.all([
      handle.boundingBox(),
      choices.locator('.time-track').boundingBox(),
    ]);
    if (from === null || to === null) throw new Error('The handles are not on the page.');

    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width, from.y + from.height / 2, { steps: 8 });
    await page.mouse.up();

    await expect(handle).toHaveAttribute('aria-valuetext', 'December 2025');
    await expect(explorer.year).toHaveAttribute('aria-valuetext', '2022 to 2025');
    await expect(page).toHaveURL(/year=2022%2F2025/);
  });

  test('is typed, told in every view, and there again in its link', async ({ explorer, page }) => {
    await explorer.open('?year=2025');
    const choices = await opened(page);
    await choices.getByRole('textbox', { name: 'From' }).fill('2022-03');
    await choices.getByRole('textbox', { name: 'To' }).fill('2023-07');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');

    await expect(choices).toBeHidden();
    await expect(page.getByRole('button', { name: /^A stretch of your own/ })).toBeFocused();
    await expect(page).toHaveURL(/year=2022-03%2F2023-07/);
    for (const [view, words] of [
      ['compare', /March 2022 to July 2023/],
      ['years', /^March 2022 to July 2023/],
      ['matrix', /Every pair from March 2022 to July 2023/],
    ] as const) {
      await explorer.open(`?view=${view}&year=2022-03/2023-07`);
      await expect(page.getByRole('heading', { name: words }).first()).toBeVisible();
    }
  });

  test('has room on a phone, with its handles as large as fingers want them', async ({
    explorer,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await explorer.open('?year=2022');
    const choices = await opened(page);
    const box = await choices.boundingBox();

    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    const control = await choices.locator('.time-control').boundingBox();
    expect(control?.height).toBeGreaterThanOrEqual(24);
    expect(await violationsOn(page)).toEqual([]);
  });
});

const FAR_AND_NEAR = ['1200', '2014', '2016', '2018'];

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test.describe(`stops of which three lie near each other and far from the first, on ${width} by ${height}`, () => {
    test.use({ looks: false, ownPage: true, hasTouch: true, viewport: { width, height } });

    test('are each reached by the hand that drags', async ({ explorer, page }) => {
      const file = FAR_AND_NEAR.reduce(
        (all, time) => all.claim({ time }),
        aDataset().stops(...FAR_AND_NEAR),
      ).file();
      await page.route(/\/dataset-[0-9a-f]{12}\.json$/, (route) => route.fulfill({ json: file }));
      await explorer.open('?year=2018');
      await expect(explorer.year).toHaveAttribute('aria-valuetext', '2018');
      const box = await explorer.year.boundingBox();
      if (box === null) throw new Error('The slider is not on the page.');
      const session = await page.context().newCDPSession(page);
      const y = box.y + box.height / 2;
      const put = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: x === undefined ? [] : [{ x, y }],
        });

      const seen: string[] = [];
      await put('touchStart', box.x + box.width - 11);
      // No finger is steadier than this.
      for (let x = box.x + box.width - 11; x > box.x; x -= 6) {
        await put('touchMove', x);
        const told = ((await explorer.year.getAttribute('aria-valuetext')) ?? '').slice(0, 4);
        if (seen.at(-1) !== told) seen.push(told);
      }
      await put('touchEnd');

      expect(seen).toEqual(FAR_AND_NEAR.toReversed());
    });
  });
}
