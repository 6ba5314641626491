import { expect } from './explorer.ts';
import { test } from './publishing-host.ts';

/** As in a first visit, or where no worker may be: nothing keeps the version that the page is of. */
test.use({
  serviceWorkers: 'block',
  tolerated: [/Failed to load resource|integrity|Service Worker registration blocked/],
});

test.describe('a page whose version is gone from the site', () => {
  test('says so where a part of it does not come, and opens the newer one at the same view', async ({
    explorer,
    page,
    host,
  }) => {
    await explorer.open('?year=2014&theme=dark');
    host.publish(host.newer);

    await page.getByRole('link', { name: 'Matrix' }).click();

    const alert = page.locator('[data-view="matrix"]').getByRole('alert');
    await expect(alert).toContainText('A newer version is here');
    await expect(alert).not.toContainText(/http|CSS|assets/);
    const time = page.getByRole('region', { name: 'Time' });
    await time.getByRole('button', { name: '2024', exact: true }).click();
    await alert.getByRole('button', { name: 'Open it' }).click();

    await expect(page.getByRole('table', { name: 'Every pair of actors in 2024' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('link', { name: 'About the data' }).click();
    await expect(page.locator('main[data-view="about"] code').first()).toHaveText(host.newer.data);
  });

  test('says so in a dialog too', async ({ explorer, page, host }) => {
    await explorer.open('?year=2014');
    host.publish(host.newer);

    await page.getByRole('button', { name: 'Export' }).click();

    await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
      'A newer version is here',
    );
  });
});

test('a part whose style sheet did not come has it once it is tried again', async ({
  explorer,
  page,
}) => {
  await explorer.open('?year=2014');
  let fails = true;
  await page.route('**/Matrix-*.css', (route) => (fails ? route.abort() : route.continue()));
  await page.getByRole('link', { name: 'Matrix' }).click();
  const alert = page.locator('[data-view="matrix"]').getByRole('alert');
  await expect(alert).toContainText('This view: this part of the page did not load.');
  fails = false;

  await alert.getByRole('button', { name: 'Try again' }).click();

  await expect(page.getByRole('table', { name: 'Every pair of actors in 2014' })).toBeVisible();
  const sheets = await page.evaluate(
    () => [...document.styleSheets].filter(({ href }) => href?.includes('/Matrix-')).length,
  );
  expect(sheets).toBe(1);
});
