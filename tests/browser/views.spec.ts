import { atStop, expect, expectAccessible, test, violationsOn } from './explorer.ts';

const VIEWS = [
  ['compare', 'Changes from 2014 to 2022'],
  ['years', 'The years side by side'],
  ['timeline', 'Biographies of ties'],
  ['matrix', 'Every pair in 2022'],
  ['triads', 'Triads'],
  ['table', 'Everything in words'],
  ['sources', 'What rests on what'],
] as const;

for (const [view, heading] of VIEWS) {
  test(`the view "${view}" is no wider than a phone, and axe finds nothing wrong`, async ({
    explorer,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await explorer.open(`?view=${view}&year=2022`);
    await expect(page.getByText(heading).or(page.getByLabel(heading)).first()).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

    await expectAccessible(page);
  });
}

test('every view is reached from the navigation, and going back undoes each step', async ({
  explorer,
  page,
}) => {
  await explorer.open('?year=2022');
  const views = page.getByRole('navigation', { name: 'Views' });
  for (const [view] of VIEWS) {
    const link = views.locator(`[data-opens="${view}"]`);
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect.poll(async () => (await explorer.address()).get('view')).toBe(view);
  }

  for (const [view] of VIEWS.toReversed().slice(1)) {
    await page.goBack();
    await expect(views.locator(`[data-opens="${view}"]`)).toHaveAttribute('aria-current', 'page');
  }
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Drawing' })).toBeVisible();
});

test('views load when they are opened, and only then', async ({ explorer, page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(new URL(request.url()).pathname);
  });
  await explorer.open('?year=2022');
  const atFirst = scripts.length;

  await page.getByRole('link', { name: 'Matrix' }).click();
  await expect(page.getByRole('table', { name: 'Every pair of actors in 2022' })).toBeVisible();

  expect(scripts.slice(0, atFirst).some((path) => /Matrix|Search|Table|Triads/.test(path))).toBe(
    false,
  );
  expect(scripts.slice(atFirst).some((path) => path.includes('Matrix'))).toBe(true);
});

test.describe('what an analyst asks', () => {
  test('what changed between Russia and the DPRK from 2014 to 2024', async ({ explorer, page }) => {
    await explorer.open();
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.getByRole('combobox', { name: /^From/ }).selectOption('2014');
    await page.getByRole('combobox', { name: /^to/ }).selectOption('2024');
    const changes = page.getByRole('list', { name: 'Changes' });
    await expect(changes.locator('> li').first()).toContainText('DPRK – Russia');

    await changes
      .getByRole('button', { name: /^New: Military transfer and support, DPRK → Russia/ })
      .click();

    await expect(explorer.evidence.getByText('2014 to 2024: new.')).toBeVisible();
    await expect(explorer.quotations.first()).toBeVisible();
  });

  test('on which ties the sources disagree in 2022', async ({ explorer, page }) => {
    await explorer.open('?view=table&year=2022');
    await page.getByRole('checkbox', { name: 'Only disputed' }).check();
    const rows = page.getByRole('table', { name: 'Ties in 2022' }).locator('tbody tr');
    const count = await rows.count();
    expect(count).toBeGreaterThan(3);

    await rows.first().getByRole('button').click();

    await expect(explorer.evidence.getByText(/^Disputed/)).toBeVisible();
    await expect(explorer.quotations.first()).toBeVisible();
  });

  test('which pairs of the six no claim names in 2024', async ({ explorer, page }) => {
    await explorer.open('?view=matrix&year=2024');
    const silent = page.getByRole('region', { name: 'Pairs that no claim names in 2024' });

    await expect(silent.getByRole('button', { name: 'DPRK – Japan' })).toBeVisible();
    await silent.getByRole('button', { name: 'DPRK – Japan' }).click();

    await expect(explorer.evidence.getByText(/That is not the same as no tie/)).toBeVisible();
  });

  test('which ties of 2025 rest on a single source, and on which', async ({ explorer, page }) => {
    await explorer.open('?view=table&year=2025');
    await page.getByRole('checkbox', { name: 'Only resting on one source' }).check();
    const rows = page.getByRole('table', { name: 'Ties in 2025' }).locator('tbody tr');
    const told = await rows.locator('td:last-child').allTextContents();

    expect(told.length).toBeGreaterThan(5);
    expect(told.filter((text) => !text.startsWith('Rests on one source: '))).toEqual([]);
  });

  test('whether the triad China–DPRK–USA was balanced in 2022', async ({ explorer, page }) => {
    await explorer.open('?view=triads&year=2025');
    await page.getByRole('button', { name: /^China – DPRK – USA in 2022:/ }).click();

    await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2022'));
    await expect(
      explorer.evidence.getByText(/Could be either under the strict rule, balanced under the weak/),
    ).toBeVisible();
    const bundle = explorer.evidence.getByRole('region', { name: 'DPRK – USA' });
    await bundle.locator('summary').first().click();
    await expect(bundle.locator('blockquote').first()).toBeVisible();
  });

  test('what the 2022 picture would have been in September 2022', async ({ explorer, page }) => {
    await explorer.open('?year=2022');
    const entry = page
      .getByRole('list', { name: 'Ties' })
      .locator('[data-tie="diplomacy:dprk:russia"]');
    await expect(entry).toContainText('5 sources');

    await page.getByLabel('As known by').selectOption({ label: 'about 7 September 2022' });

    await expect(page.getByText(/from 2 of 5 sources/)).toBeVisible();
    await expect(entry).toContainText('2 sources');
    await entry.click();
    await expect(explorer.quotations.first()).toBeVisible();
  });
});

test.describe('looked at one after the other', () => {
  test.use({ looks: true });

  test('no passage later than the cut-off is shown in any view', async ({ explorer, page }) => {
    const later = await page.request.get('./dataset.json').then((response) => response.json());
    const passages: { id: string; exact: string; source: string }[] = later.passages;
    const known = new Set(['china-sees', 'isolation']);
    const written = passages
      .filter(({ source, exact }) => !known.has(source) && exact.length > 60)
      .map(({ exact }) => exact.slice(0, 50));
    expect(written.length).toBeGreaterThan(50);

    const views = page.getByRole('navigation', { name: 'Views' });
    for (const year of ['2022', '2025']) {
      await explorer.open(`?year=${year}&known=2022-09-07~`);
      for (const view of ['network', ...VIEWS.map(([name]) => name), 'about']) {
        await views.locator(`[data-opens="${view}"]`).click();
        await expect(page.locator(`[data-view="${view}"]`)).toBeAttached();
        await expect(page.getByText('Opening the view…')).toHaveCount(0);
        const told = await page.evaluate(() =>
          [...document.querySelectorAll('body, title, [title], [aria-label]')]
            .flatMap((each) => [
              each.textContent,
              each.getAttribute('title'),
              each.getAttribute('aria-label'),
            ])
            .join(' '),
        );
        expect(written.filter((words) => told.includes(words))).toEqual([]);
      }
    }
  });

  test('the years side by side follow one tie from year to year, and a click enters a year', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?view=years&year=2025');
    const panels = page.locator('.panel-drawing');
    await expect(panels).toHaveCount(4);

    await page
      .locator('.panel-drawing [data-line="rivalry:china:taiwan"]')
      .first()
      .hover({ force: true });
    await expect(page.locator('[data-view="years"] .view-lead')).toContainText(
      'China – Taiwan: Rivalry',
    );
    const lit = page.locator('.panel-drawing [data-line]:not([opacity])');
    expect(await lit.count()).toBeGreaterThan(1);
    expect(
      new Set(await lit.evaluateAll((ties) => ties.map((tie) => tie.getAttribute('data-line')))),
    ).toEqual(new Set(['rivalry:china:taiwan']));

    await page.getByRole('button', { name: /^2022/ }).first().click();
    await expect(page.getByRole('region', { name: 'Drawing' })).toBeVisible();
    await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2022'));
  });

  test('dragging along the axis of the biographies moves the moment', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?view=timeline&year=2025');
    const strip = page.locator('.timeline-strip');
    await expect(strip).toBeVisible();
    const box = await strip.boundingBox();
    if (box === null) throw new Error('The axis has no place on the screen.');

    await page.mouse.move(box.x + box.width * 0.98, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.22, box.y + 30, { steps: 6 });
    await page.mouse.up();

    await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2014'));
  });
});

test.describe('comparing two years', () => {
  test.use({ looks: true });

  test('keeps every actor in its place', async ({ explorer, page }) => {
    await explorer.open('?year=2022');
    const before = await explorer.placeOf('dprk');

    await page.getByRole('link', { name: 'Compare' }).click();

    await expect(page.getByRole('region', { name: 'Compare' })).toBeVisible();
    expect(await explorer.placeOf('dprk')).toEqual(before);
  });

  test('draws the difference: a tie is opened by its line', async ({ explorer, page }) => {
    await explorer.open('?view=compare&since=2014&year=2024');
    await page.waitForTimeout(600);
    const line = (await explorer.drawnMidpoints()).find(({ id }) => id === 'rivalry:dprk:rok');
    if (line === undefined) throw new Error('The difference draws no rivalry of DPRK and ROK.');

    await page.mouse.click(line.x, line.y);

    await expect(explorer.evidence.getByText(/2014 to 2024: unknown in 2014/)).toBeVisible();
  });
});

test.describe('searching', () => {
  test('by the key "/" finds words with a slip in them, says what is hidden, and opens', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2014');
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: /^Search actors/ });
    await expect(field).toBeFocused();
    await page.keyboard.type('artilery');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await expect(page.getByText('speaks of another time').first()).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);

    await page.keyboard.press('Enter');

    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(explorer.quotations.filter({ hasText: 'artillery' }).first()).toBeVisible();
  });

  test('closes with Esc, and nothing else does', async ({ explorer, page }) => {
    await explorer.open('?year=2022&tie=hedging:china:dprk');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();

    await page.keyboard.press('Escape');

    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
    await expect(explorer.quotations.first()).toBeVisible();
  });

  test('on a phone opens the evidence of what was chosen', async ({ explorer, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await explorer.open('?year=2022');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox', { name: /^Search actors/ }).fill('hedging china dprk');

    await page.getByRole('dialog').getByRole('option').first().click();

    await expect(explorer.evidence.getByRole('heading', { name: 'China – DPRK' })).toBeVisible();
  });

  test('on a phone leads to all that was found, with a tap', async ({ explorer, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await explorer.open('?year=2022');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox', { name: /^Search actors/ }).fill('north');
    const dialog = page.getByRole('dialog');
    const quotations = dialog.locator('.search-title[data-kind="quotation"]');
    const before = await quotations.count();
    const way = dialog.getByRole('option', { name: /^Show .* more quotations$/ });
    expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(24);

    await way.click();

    await expect.poll(() => quotations.count()).toBeGreaterThan(before);
    await expect(dialog).toBeVisible();
    await expect(quotations.nth(before)).toHaveAttribute('lang', 'en');
    expect(await violationsOn(page)).toEqual([]);
  });

  test('shows the name in another language by which an actor was found, as in that language', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022');
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /^Search actors/ }).fill('朝鲜');
    const first = page.getByRole('dialog').getByRole('option').first();
    await expect(first).toHaveText(/DPRK\s*朝鲜 \(Simplified Chinese\)/);
    await expect(first.locator('[lang="zh-Hans"]')).toHaveText('朝鲜');
    expect(await violationsOn(page)).toEqual([]);

    await first.click();
    await explorer.evidence.getByText('In other languages').click();

    await expect(explorer.evidence.locator('[lang="ko"]')).toContainText('북한');
    expect(await violationsOn(page)).toEqual([]);
  });

  for (const [width, height] of [
    [1440, 900],
    [390, 844],
    [844, 390],
  ] as const) {
    test(`brings into sight what was chosen, zoomed in, at ${width} by ${height}`, async ({
      explorer,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await explorer.open('?year=2022');
      const choose = async (sought: string) => {
        await page.getByRole('button', { name: 'Search' }).click();
        await page.getByRole('combobox', { name: /^Search actors/ }).fill(sought);
        await page.getByRole('dialog').getByRole('option').first().click();
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await expect(explorer.evidence.getByRole('heading', { level: 2 })).toBeVisible();
        // In so low a window a sheet leaves nothing of the drawing: what was chosen lies under it.
        if (height < 400) await page.getByRole('button', { name: 'Close this sheet' }).click();
      };
      const zoomIn = page.getByRole('button', { name: 'Zoom in', exact: true });
      for (let times = 0; times < 6; times += 1) await zoomIn.click();

      await choose('Taiwan');
      await expect.poll(() => explorer.coveredActors(['taiwan'])).toEqual([]);

      // A page so low scrolls, and shows only a part of its drawing, which a long tie is larger than.
      if (height < 400) return;
      await choose('sanctions usa russia');
      await expect.poll(() => explorer.coveredActors(['usa', 'russia'])).toEqual([]);
    });
  }
});

test('the key "?" lists the keys, and a field for text keeps it', async ({ explorer, page }) => {
  await explorer.open('?view=table&year=2022');
  await page.getByRole('searchbox', { name: 'Search this table' }).press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('link', { name: 'Network' }).focus();
  await page.keyboard.press('?');

  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test('the hint of a first visit, once dismissed, is gone for good', async ({ explorer, page }) => {
  await explorer.open('?year=2022');
  await page.getByRole('button', { name: 'Got it' }).click();
  await explorer.open('?year=2022');

  await expect(page.getByRole('button', { name: 'Got it' })).toHaveCount(0);
});
