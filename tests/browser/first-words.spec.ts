import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from './explorer.ts';

test.use({
  ownPage: true,
  tolerated: [/Failed to load resource|CORS|Cross-Origin|Content Security/i],
});

const OLDEST = /Chrome or Edge 123, Firefox 121, or Safari 17\.5/;

test.describe('before the app is there', () => {
  test('words stand on the page while style sheet and scripts are still on their way', async ({
    explorer,
    page,
  }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./?year=2022', { waitUntil: 'commit' });
    await expect(page.getByText('Loading the explorer…')).toBeVisible();
    // Painted, and not only in the document.
    await expect
      .poll(() =>
        page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length),
      )
      .toBe(1);
    await expect(page.getByText('If nothing more comes')).toBeVisible();

    release();

    await explorer.waitForDrawing();
    await expect(page.getByText('Loading the explorer…')).toHaveCount(0);
  });

  test('nothing of the app is shown without its style', async ({ explorer, page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/index-*.css', async (route) => {
      await held;
      await route.continue();
    });
    const script = page.waitForResponse('**/assets/index-*.js');
    await page.goto('./?year=2022', { waitUntil: 'commit' });
    await script;
    await expect(page.getByText('If nothing more comes')).toBeVisible();
    await expect(page.getByText('Loading the explorer…')).toBeVisible();

    release();

    await explorer.waitForDrawing();
  });

  test('a script that does not come is told, and the page can be loaded anew', async ({
    explorer,
    page,
  }) => {
    await page.route('**/assets/index-*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto('./?year=2022');
    await expect(page.getByRole('alert')).toContainText('The parts of this page did not come.');

    await page.unroute('**/assets/index-*.js');
    await page.getByRole('button', { name: 'Load it anew' }).click();

    await explorer.waitForDrawing();
    await expect(explorer.year).toHaveAttribute('aria-valuetext', /^2022/);
  });

  test('a script that breaks at once is told, with the browsers in which it works', async ({
    page,
  }) => {
    await page.route('**/assets/index-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'let let;' }),
    );
    await page.goto('./');

    await expect(page.getByRole('alert')).toContainText('stopped while it was starting');
    await expect(page.getByRole('alert')).toContainText(OLDEST);
  });
  test.use({
    tolerated: [
      /Failed to load resource|CORS|Content Security|strict mode|let is disallowed|SyntaxError/i,
    ],
  });
});

test.describe('a browser that is too old', () => {
  const LACKS: Readonly<Record<string, () => void>> = {
    'light-dark() in style sheets': () => {
      const { supports } = CSS;
      CSS.supports = (...query: string[]) =>
        !query.join().includes('light-dark') && supports.apply(CSS, query as [string]);
    },
    ':has() in style sheets': () => {
      const { supports } = CSS;
      CSS.supports = (...query: string[]) =>
        !query.join().includes(':has') && supports.apply(CSS, query as [string]);
    },
    'CSS.supports': () => {
      Reflect.deleteProperty(CSS, 'supports');
    },
    isWellFormed: () => {
      Reflect.deleteProperty(String.prototype, 'isWellFormed');
    },
    toSorted: () => {
      Reflect.deleteProperty(Array.prototype, 'toSorted');
    },
  };
  for (const [what, takeAway] of Object.entries(LACKS)) {
    test(`without ${what} is told which versions are needed`, async ({ page }) => {
      await page.addInitScript(takeAway);
      const loaded = page.waitForResponse('**/assets/index-*.js');
      await page.goto('./?year=2014&embed');
      await loaded;

      const alert = page.getByRole('alert');
      await expect(alert).toContainText(OLDEST);
      await expect(alert.getByRole('link')).toHaveAttribute('href', /\?year=2014$/);
      await expect(page.locator('canvas')).toHaveCount(0);
    });
  }
});

test.describe('a page opened from a folder', () => {
  // What a file has in place of one.
  test.use({ otherHost: 'null' });

  test('says what to do', async ({ page }) => {
    await page.goto(pathToFileURL('dist/index.html').href);

    await expect(page.getByRole('alert')).toContainText('opened from a folder');
    await expect(page.getByRole('alert')).toContainText('npm start');
    await page.waitForLoadState();
    await expect(page.getByRole('alert')).toBeVisible();
  });
});

test.describe('where scripts are switched off', () => {
  test.use({ javaScriptEnabled: false, tolerated: [/preloaded using link preload but not used/] });

  test('the page says that it needs them, and does not say that it is loading', async ({
    page,
  }) => {
    await page.goto('./');

    await expect(page.getByText('needs JavaScript, which is switched off here')).toBeVisible();
    await expect(page.getByText('Loading the explorer…')).toBeHidden();
  });
});

test('the README, the build and the page name the same oldest browsers', () => {
  const numbersIn = (file: string, pattern: RegExp) =>
    pattern.exec(readFileSync(file, 'utf8'))?.slice(1, 4);
  const page = numbersIn('public/first.js', /Edge ([\d.]+), Firefox ([\d.]+), or Safari ([\d.]+)/);

  expect(page).toHaveLength(3);
  expect(numbersIn('README.md', /Edge ([\d.]+), Firefox ([\d.]+), Safari ([\d.]+\d)/)).toEqual(
    page,
  );
  expect(
    numbersIn('vite.config.ts', /'chrome([\d.]+)', 'firefox([\d.]+)', 'safari([\d.]+)'/),
  ).toEqual(page);
});
