import { expect, test } from './explorer.ts';

test.describe('the page', () => {
  test('carries a policy that allows nothing but its own files', async ({ explorer, page }) => {
    await explorer.open();
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');

    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:|\*/);
    // What search engines read about the dataset is data: no browser runs it.
    await expect(
      page.locator('script:not([src], [type="application/ld+json"]), style'),
    ).toHaveCount(0);
  });

  test.describe('when something tries to run', () => {
    test.use({ tolerated: [/Content Security Policy|Trusted(HTML|Script| Type)/i] });

    test('makes no markup of strings and no code of text', async ({ explorer, page }) => {
      await explorer.open();

      const refused = await page.evaluate(() => {
        const refuses = (attempt: () => void) => {
          try {
            attempt();
            return false;
          } catch {
            return true;
          }
        };
        return [
          refuses(() => {
            document.body.innerHTML = '<b>markup</b>';
          }),
          refuses(() => {
            document.createElement('script').text = 'markup';
          }),
          refuses(() => {
            window.trustedTypes?.createPolicy('another', { createScriptURL: (text) => text });
          }),
        ];
      });

      expect(refused).toEqual([true, true, true]);
    });
  });
});

test('everything a first visit loads comes from the folder the page is in', async ({
  explorer,
  page,
}) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));

  await explorer.open();

  expect(paths.length).toBeGreaterThan(4);
  expect(paths.filter((path) => !path.startsWith('/some/deep/path/'))).toEqual([]);
});
