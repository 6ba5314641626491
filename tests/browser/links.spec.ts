import { atStop, expect, test } from './explorer.ts';

test.describe('the address', () => {
  test('holds year, filters and selection, and a reload restores them', async ({
    explorer,
    page,
  }) => {
    await explorer.open();
    await page.getByRole('button', { name: '2024', exact: true }).click();
    await page.getByRole('checkbox', { name: /Rivalry/ }).click();
    await page.locator('[data-tie="military:dprk:russia"]').click();
    await expect
      .poll(async () => (await explorer.address()).toString())
      .toBe(
        new URLSearchParams({
          year: '2024',
          tie: 'military:dprk:russia',
          off: 'rivalry',
        }).toString(),
      );

    await page.reload();
    await explorer.waitForDrawing();

    await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2024'));
    await expect(page.getByRole('checkbox', { name: /Rivalry/ })).not.toBeChecked();
    await expect(explorer.evidence.getByRole('heading', { level: 2 })).toHaveText('DPRK → Russia');
  });

  test('goes back and forward with the browser', async ({ explorer, page }) => {
    await explorer.open('?year=2025');
    await page.getByRole('button', { name: '2022', exact: true }).click();
    await expect.poll(async () => (await explorer.address()).get('year')).toBe('2022');
    await page.locator('[data-tie="war:russia:ukraine"]').click();
    await expect.poll(async () => (await explorer.address()).get('tie')).toBe('war:russia:ukraine');

    await page.goBack();
    await expect(explorer.evidence.getByText('Every tie is its evidence')).toBeVisible();
    await page.goBack();
    await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2025'));
    await page.goForward();
    await page.goForward();
    await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2022'));
    await expect(explorer.evidence.getByRole('heading', { level: 2 })).toHaveText(
      'Russia → Ukraine',
    );
  });

  test('that names what is not there opens the rest and says what it could not find', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022&tie=military:atlantis:russia&off=war,gossip');

    await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2022'));
    await expect(page.getByRole('alert')).toContainText('tie “military:atlantis:russia”');
    await expect(page.getByRole('alert')).toContainText('kind of relation “gossip”');
    await expect(page.getByRole('checkbox', { name: /Armed conflict/ })).not.toBeChecked();

    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('that holds markup shows it as words', async ({ explorer, page }) => {
    await explorer.open(`?year=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);

    await expect(page.getByRole('alert')).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.locator('img')).toHaveCount(0);
  });
});
