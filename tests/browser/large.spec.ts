import { syntheticDataset } from '../../data/tools/synthetic/synthetic.ts';
import { peopledFile } from '../peopled.ts';
import { expect, test } from './explorer.ts';

/** Large enough that no list holds everything, small enough for a busy machine. */
const LARGE = JSON.stringify(
  syntheticDataset({ seed: 1, actors: 500, ties: 3000, years: 4, claimsPerTie: 2 }),
);

test.describe('a dataset of 500 actors and 3,000 ties', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/dataset-*.json', (route) =>
      route.fulfill({ body: LARGE, contentType: 'application/json' }),
    );
  });

  test('lists some of its ties, says how many there are, and shows more', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?view=table&year=2025');
    const table = page.getByRole('table', { name: 'Ties in 2025' });
    await expect(table.getByRole('rowheader')).toHaveCount(400);

    await page.getByRole('button', { name: 'Show 400 more' }).click();
    await expect(table.getByRole('rowheader')).toHaveCount(800);
    await expect(page.getByText(/^800 of \d,\d{3} rows are listed\./)).toBeVisible();
  });

  test('tells in the key of a comparison what parts its lines but for their hue', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?view=compare&year=2025');

    await expect(page.getByText(/^Of so many lines none is broken or hollow/)).toBeVisible();
    await explorer.turnTo('?view=compare&year=2025&actor=actor-1&focus=actor-1');
    await expect(page.getByText(/^Of so many lines/)).toBeHidden();
  });

  test('has in its matrix the actors with the most ties, and whoever is selected', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?view=matrix&year=2025&actor=actor-499');
    const matrix = page.getByRole('table', { name: 'Every pair of actors in 2025' });
    await expect(matrix.getByRole('columnheader')).toHaveCount(41);
    await expect(matrix.getByRole('rowheader', { name: 'Actor 499', exact: true })).toBeVisible();
    await expect(page.getByText('Of 500 actors, the matrix shows the 40')).toBeVisible();
    await expect(page.getByText('All 124,750 pairs, year by year')).toBeVisible();
  });

  test('lists the tie that is selected, wherever it stands', async ({ explorer, page }) => {
    await explorer.open('?year=2025');
    const shown = await explorer.listedTies();
    await page
      .getByRole('button', { name: /^Show \d+ more$/ })
      .first()
      .click();
    await expect(async () => {
      expect((await explorer.listedTies()).length).toBeGreaterThan(shown.length);
    }).toPass();
    const last = (await explorer.listedTies()).at(-1) ?? '';
    expect(shown).not.toContain(last);

    await explorer.open(`?year=2025&tie=${last}`);

    expect(await explorer.listedTies()).toContain(last);
  });
});

test('sixty actors are dots with names where boxes would cover boxes, and boxes in a large window', async ({
  explorer,
  page,
}) => {
  const body = JSON.stringify(peopledFile(60));
  await page.route('**/dataset-*.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  const leftOut = page.getByText(/^\d+ of 60 actors are named; zoom in for more\./);
  const wide = { width: 2560, height: 1440 };
  await page.setViewportSize(wide);
  await explorer.open('?year=2025');
  await expect(page.getByText('60 actors, 23 documents')).toBeVisible();
  await expect(leftOut).toBeHidden();

  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(leftOut).toBeVisible();

  await page.setViewportSize(wide);
  await expect(leftOut).toBeHidden();
});
