import type { Page } from '@playwright/test';
import { atStop, expect, test, YEARS } from './explorer.ts';

test.use({ looks: true });

/** A click is answered within a frame or two, and hundreds are made here: how long to wait, in milliseconds. */
const SOON = [10, 10, 20, 50, 100];

/** Whether the list has a tie as the one that is open, and whether words are seen as its evidence. */
function openingOf(page: Page, tie: string) {
  return page.evaluate((id) => {
    const entry = document.querySelector(`[data-tie="${id}"]`);
    const words = document.querySelector('section[aria-label="Evidence"] :is(blockquote, cite)');
    return {
      pressed: entry?.getAttribute('aria-pressed'),
      hasWords: words?.checkVisibility({ visibilityProperty: true }) === true,
    };
  }, tie);
}

for (const size of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
]) {
  for (const year of YEARS) {
    test(`every tie of ${year} opens by a click on its line at ${size.width} pixels`, async ({
      explorer,
      page,
    }) => {
      await page.setViewportSize(size);
      await explorer.open(`?year=${year}`);
      const midpoints = await explorer.drawnMidpoints();
      expect(midpoints.length).toBeGreaterThan(3);

      for (const { id, x, y } of midpoints) {
        await page.mouse.click(x, y);
        await expect
          .poll(() => openingOf(page, id), {
            message: `a click on the middle of ${id}`,
            intervals: SOON,
          })
          .toEqual({ pressed: 'true', hasWords: true });
        await page.keyboard.press('Escape');
        await expect
          .poll(() => openingOf(page, id), { message: `${id} is let go`, intervals: SOON })
          .toMatchObject({ pressed: 'false' });
      }
    });
  }
}

test.describe('the evidence', () => {
  test('quotes the words, who says them, when, and the whole source', async ({ explorer }) => {
    await explorer.open('?year=2022&tie=un-recognition:dprk:dpr-lpr');

    await expect(explorer.evidence.getByRole('heading', { level: 2 })).toHaveText(
      'DPRK → DPR / LPR',
    );
    expect(await explorer.quotations.count()).toBeGreaterThanOrEqual(3);
    await expect(explorer.quotations.filter({ hasText: 'recognize the DPR and LPR' })).toHaveCount(
      1,
    );
    const first = explorer.evidence.locator('.quotation').first();
    await expect(
      first.getByText(/ · (?:Reported fact|Official statement).* · .*20/).first(),
    ).toBeVisible();
    await first.locator('summary').first().click();
    for (const term of ['Document', 'Speaker', 'Time', 'Check']) {
      await expect(first.getByText(term, { exact: true }).first()).toBeVisible();
    }
    await expect(
      first.getByText(/stated by the passage|inferred, not stated/).first(),
    ).toBeVisible();
    await expect(
      explorer.evidence
        .locator('summary')
        .filter({ hasText: /How China sees/ })
        .first(),
    ).toBeVisible();
  });

  test('folds all but three quotations on the screen, and none on paper', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2025&tie=diplomacy:dprk:russia');
    const folded = explorer.evidence.locator('.more-quotations').first().locator('blockquote');
    expect(await folded.count()).toBeGreaterThan(10);
    await expect(folded.filter({ visible: true })).toHaveCount(0);

    await page.emulateMedia({ media: 'print' });

    await expect(folded.filter({ visible: true })).toHaveCount(await folded.count());
  });

  test('says what is wrong in the words, what is true, and which document shows it', async ({
    explorer,
  }) => {
    await explorer.open('?year=2022&tie=un-recognition:dprk:russia');

    const erratum = explorer.evidence.getByText(/“vetoing”: North Korea has no veto/).first();
    await expect(erratum).toContainText('This is certain: A/RES/ES-11/1');
  });

  test('tells what the sources answer differently, and leads to each voice', async ({
    explorer,
  }) => {
    await explorer.open('?year=2022&tie=military:dprk:russia');
    await explorer.evidence.getByText(/^Questions on which it bears/).click();
    await expect(
      explorer.evidence.getByRole('heading', { name: 'Were shells bought, or delivered?' }),
    ).toBeVisible();

    await explorer.evidence.getByRole('button', { name: 'American intelligence' }).click();

    await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2022'));
    await expect(explorer.evidence.locator('[data-sought="true"]')).toContainText(
      'Russia has begun purchasing',
    );
  });

  test('shows both sides where voices disagree', async ({ explorer }) => {
    await explorer.open('?year=2022&tie=hedging:china:dprk');

    await expect(explorer.evidence.getByText(/^Disputed:/)).toBeVisible();
    await expect(
      explorer.evidence.getByRole('heading', { name: 'What the sources say' }),
    ).toBeVisible();
    await expect(
      explorer.evidence.getByRole('heading', { name: 'What speaks against it' }),
    ).toBeVisible();
    for (const more of await explorer.evidence.getByText(/more quotations?$/).all()) {
      if (await more.isVisible()) await more.click();
    }
    await expect(
      explorer.evidence
        .locator('.quotation-about')
        .getByText(/Yun Sun/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    await expect(
      explorer.evidence
        .locator('.quotation-about')
        .getByText(/Marcelo Suano/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
  });

  test('says when a tie that is carried forward was last attested', async ({ explorer }) => {
    await explorer.open('?year=2024');
    await explorer.ties
      .getByRole('button', { name: /^China – DPRK: Diplomatic contact.*carried forward/ })
      .click();

    await expect(
      explorer.evidence.getByText(
        /last attested when its source was written, about .*2022 \(date inferred\)/,
      ),
    ).toBeVisible();
  });

  test('names the document where a tie is known from the public record only', async ({
    explorer,
  }) => {
    await explorer.open('?year=2014&tie=alliance:japan:usa');

    await expect(explorer.evidence.getByText(/TIAS 4509/)).toBeVisible();
    await expect(explorer.quotations.filter({ visible: true })).toHaveCount(0);
  });

  test.describe('by its button', () => {
    // What a reader allows a page, later pages of the same window may do too.
    test.use({ ownPage: true, looks: false });

    test('copies a quotation with its citation', async ({ explorer, page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await explorer.open('?year=2022&tie=un-recognition:dprk:dpr-lpr');

      await explorer.evidence
        .getByRole('button', { name: 'Copy quotation with citation' })
        .first()
        .click();

      await expect(explorer.evidence.getByText('Copied.')).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const quoted = await explorer.quotations.first().locator('q').innerText();
      expect(copied).toContain(quoted);
      expect(copied).toMatch(/data version [0-9a-f]{12}/);
    });
  });

  test('leaves nothing dimmed and the focus alone when a click on the background clears it', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022');
    const war = (await explorer.drawnMidpoints()).find(({ id }) => id === 'war:russia:ukraine');
    const taiwan = await explorer.placeOf('taiwan');
    if (war === undefined) throw new Error('The war is not drawn.');

    await page.mouse.click(war.x, war.y);
    await expect(explorer.quotations.first()).toBeVisible();
    await page.mouse.click(taiwan.x + 120, taiwan.y + 10);

    await expect.poll(() => explorer.dimmedTies()).toBe(0);
    await expect(page.locator('.hover-line')).toBeEmpty();
    await expect(page.locator('[data-tie]:focus')).toHaveCount(0);
  });

  test('is cleared by a click on the background', async ({ explorer, page }) => {
    await explorer.open('?year=2022&tie=un-recognition:dprk:dpr-lpr');
    const place = await explorer.placeOf('taiwan');

    await page.mouse.click(place.x + 120, place.y + 10);

    await expect(explorer.evidence.getByText('Every tie is its evidence')).toBeVisible();
  });

  test('opens for an actor that is clicked, and leads on to its ties', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022');
    const place = await explorer.placeOf('ukraine');

    await page.mouse.click(place.x, place.y);
    await expect(explorer.evidence.getByRole('heading', { level: 2 })).toHaveText('Ukraine');
    await explorer.evidence
      .getByRole('button', { name: /^Russia → Ukraine: Armed conflict/ })
      .click();

    await expect(explorer.quotations).not.toHaveCount(0);
  });

  test('says of a silent pair that silence is not the absence of a tie', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2024&show=no-evidence&pair=japan:rok');

    await expect(explorer.evidence.getByRole('heading', { level: 2 })).toHaveText('Japan – ROK');
    await explorer.open('?year=2024&show=no-evidence&pair=china:rok');
    await expect(explorer.evidence.getByText(/That is not the same as no tie/)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test.describe('finding the words', () => {
  test('other evidence begins at its head, wherever the last one was left', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022&tie=diplomacy:dprk:russia');
    await expect(explorer.quotations.first()).toBeVisible();
    const panel = page.locator('.panel-evidence');
    await panel.evaluate((element) => element.scrollTo(0, 1500));
    expect(await panel.evaluate((element) => element.scrollTop)).toBeGreaterThan(500);

    await page.locator('[data-tie="war:russia:ukraine"]').click();

    await expect.poll(() => panel.evaluate((element) => element.scrollTop)).toBe(0);
    await expect(explorer.evidence.getByRole('heading', { level: 2 })).toBeInViewport();
  });

  test('a note of the caption leads to the words it stands for', async ({ explorer, page }) => {
    await explorer.open('?year=2022');
    const note = page.getByRole('button', { name: /^Evidence 4: / });
    const words = (await note.getAttribute('aria-label'))?.replace(/^Evidence 4: /, '') ?? '';

    await note.click();

    const quotation = explorer.evidence.locator('.quotation[data-sought="true"]');
    await expect(quotation).toBeInViewport();
    expect(`“${await quotation.locator('q').innerText()}”`).toBe(words);

    const panel = page.locator('.panel-evidence');
    await panel.evaluate((element) => element.scrollTo(0, 0));
    await note.click();
    await expect(quotation).toBeInViewport();

    const place = await panel.evaluate((element) => element.scrollTop);
    await page.getByRole('checkbox', { name: /Sanctions/ }).click();
    expect(await panel.evaluate((element) => element.scrollTop)).toBe(place);
  });

  test('closing evidence gives the focus back to the tie in the list', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022');
    const entry = page.locator('[data-tie="war:russia:ukraine"]');
    await entry.click();

    await explorer.evidence.getByRole('button', { name: 'Close the evidence' }).click();

    await expect(entry).toBeFocused();
  });

  test('what opened is told to a screen reader, and names the window', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022');
    await page.locator('[data-tie="war:russia:ukraine"]').click();

    await expect(explorer.evidence.getByRole('status').first()).toHaveText(
      /^Evidence for Russia → Ukraine, Armed conflict and occupation, in 2022: \d+ quotations\.$/,
    );
    await expect(page).toHaveTitle(
      'Russia → Ukraine, Armed conflict and occupation, 2022 · Two Triangles',
    );
  });

  test('actors and silent pairs have lists of their own', async ({ explorer, page }) => {
    await explorer.open('?year=2024');
    await page
      .getByRole('list', { name: 'Actors' })
      .getByRole('button', { name: /^Ukraine/ })
      .click();
    await expect(explorer.evidence.getByRole('heading', { level: 2 })).toHaveText('Ukraine');

    await page.getByRole('checkbox', { name: /^No evidence/ }).click();
    const silent = page.getByRole('list', { name: 'Silent pairs' }).getByRole('button');
    await expect(silent).not.toHaveCount(0);
    await silent.first().click();
    await expect(explorer.evidence.getByText(/That is not the same as no tie/)).toBeVisible();
  });

  test('a tie that filters keep from being drawn says so', async ({ explorer }) => {
    await explorer.open('?year=2022&off=war&tie=war:russia:ukraine');

    await expect(explorer.evidence.getByText('Your filters keep this tie back.')).toBeVisible();
    await explorer.evidence.getByRole('button', { name: 'Clear all filters' }).click();
    await expect(explorer.ties.locator('[data-tie="war:russia:ukraine"]')).toBeVisible();
  });
});
