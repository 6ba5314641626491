import type { Page } from '@playwright/test';
import { syntheticDataset } from '../../data/tools/synthetic/synthetic.ts';
import { aDataset } from '../builder.ts';
import { expect, expectAccessible, test } from './explorer.ts';

/** A class project: three pupils whom no file places, one of whom is called as a part of JavaScript. */
const CLASS = JSON.stringify(
  (() => {
    const {
      version: _version,
      actors,
      ...file
    } = aDataset().claim({ from: 'china', to: 'rok', relation: 'alliance', time: '2022' }).file();
    return {
      ...file,
      title: 'Class 7b',
      groups: [],
      actors: actors.map(({ place: _place, ...actor }) => actor),
    };
  })(),
);

const TIES = [
  'source,target,type,start,end',
  'Anna,Ben,friendship,2019,',
  'Ben,Cleo,friendship,2020,2021',
  'Cleo,Dora,quarrel,2021,',
].join('\n');

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a dataset' });
  await expect(dialog.getByLabel('A file')).toBeVisible();
  return dialog;
}

/** What a reader chooses in a field for files. */
function fileOf(name: string, content: string) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

test.describe('a dataset of the reader', () => {
  test('opens from a file, has its own address, and gives way to the one before', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022');
    const dialog = await openDialog(page);

    await dialog.getByLabel('A file').setInputFiles(fileOf('class.json', CLASS));

    await expect(dialog).toBeHidden();
    await explorer.waitForDrawing();
    expect((await explorer.address()).get('data')).toMatch(/^local:[0-9a-f]{12}$/);
    expect(await explorer.listedTies()).toEqual([]);
    await page.getByRole('button', { name: '2022', exact: true }).click();
    await expect.poll(() => explorer.listedTies()).toEqual(['alliance:china:rok']);
    await expect.poll(async () => (await explorer.address()).get('year')).toBe('2022');

    await page.goBack();
    await page.goBack();

    await expect.poll(async () => (await explorer.address()).get('data')).toBeNull();
    await expect.poll(async () => (await explorer.listedTies()).length).toBeGreaterThan(10);

    await page.goForward();

    await expect.poll(async () => (await explorer.listedTies()).length).toBeLessThan(3);
  });

  test('opens from what is pasted, as a table whose columns are asked for', async ({
    explorer,
    page,
  }) => {
    await explorer.open();
    const dialog = await openDialog(page);
    await dialog.getByLabel('Pasted text').fill(TIES);
    await dialog.getByRole('button', { name: 'Open the text' }).click();

    await expect(dialog.getByText(/4 actors, 3 ties/).first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Open it' }).click();

    await expect(dialog).toBeHidden();
    await explorer.waitForDrawing();
    await expect.poll(async () => (await explorer.listedTies()).length).toBe(3);
    await page.locator('[data-tie]').first().click();
    await expect(explorer.quotations.first().getByRole('definition')).toHaveText([
      'Anna',
      'Ben',
      'friendship',
      '2019',
    ]);
  });

  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
  ] as const) {
    test(`shows what was understood beside what is chosen, and the way on, at ${width}`, async ({
      explorer,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await explorer.open();
      const dialog = await openDialog(page);
      const file = fileOf('ties.csv', TIES);
      await dialog.getByLabel('A file').setInputFiles(file);

      await expect(dialog.getByText(/^Ties are read as having/)).toBeInViewport({ ratio: 1 });
      await expect(dialog.getByText(/^4 actors, 3 ties, 3 claims/).first()).toBeInViewport();
      await expect(dialog.getByRole('button', { name: 'Open it' })).toBeInViewport({ ratio: 1 });
      await expect(dialog.getByLabel('From', { exact: true })).toBeInViewport({ ratio: 1 });
    });
  }

  test('leads to what was understood from the way on, on a phone', async ({ explorer, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await explorer.open();
    const dialog = await openDialog(page);
    await dialog.getByLabel('A file').setInputFiles(fileOf('ties.csv', TIES));
    await dialog.getByRole('button', { name: 'See how' }).click();

    await expect(dialog.getByText(/^Ties are read as having/)).toBeInViewport();
    await expect(dialog.getByRole('button', { name: 'Open it' })).toBeInViewport({ ratio: 1 });
  });

  test('opens from two tables, chosen together or one after the other', async ({
    explorer,
    page,
  }) => {
    const people = fileOf(
      'people.csv',
      'id,name,kind\nAnna,Anna Amsel,pupil\nBen,Ben Buche,pupil\nCleo,Cleo Cypress,teacher\n',
    );
    const ties = fileOf('ties.csv', TIES);
    await explorer.open();
    const dialog = await openDialog(page);
    await dialog.getByLabel('A file').setInputFiles([people, ties]);
    await expect(dialog.getByText('Columns of the list of actors')).toBeVisible();
    await dialog.getByRole('button', { name: 'Back' }).click();

    await dialog.getByLabel('A file').setInputFiles(ties);
    const second = dialog.getByLabel('Add a table of actors…');
    await second.setInputFiles(ties);
    await expect(dialog.getByText(/It was not added\. In the file "ties\.csv"/)).toBeVisible();
    await second.setInputFiles(people);
    await expect(dialog.getByText('Actors are read from “people.csv”.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Open it' }).click();

    await expect(dialog).toBeHidden();
    await explorer.waitForDrawing();
    await expect(page.locator('[data-tie]').first()).toContainText(/Anna Amsel|Ben Buche/);
  });

  test('opens when it is dropped on the page', async ({ explorer, page }) => {
    await explorer.open();
    const transfer = await page.evaluateHandle((content) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([content], 'class.json', { type: 'application/json' }));
      return dropped;
    }, CLASS);

    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });

    await expect.poll(async () => (await explorer.address()).get('data')).toMatch(/^local:/);
  });

  test('that is wrong is refused with sentences, and the screen stays as it is', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022');
    const before = await explorer.listedTies();
    const dialog = await openDialog(page);
    const wrong = JSON.parse(CLASS);
    wrong.claims = Array.from({ length: 30 }, (_, index) => ({
      ...wrong.claims[0],
      id: `c${index}`,
      from: 'atlantis',
    }));

    await dialog.getByLabel('A file').setInputFiles(fileOf('wrong.json', JSON.stringify(wrong)));

    const alert = dialog.getByRole('alert');
    await expect(alert).toContainText('30 problems were found');
    await expect(alert.getByRole('listitem')).toHaveCount(20);
    await expect(alert).toContainText('found "atlantis", expected the id of a known actor');
    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save all 30 as text' }).click();
    expect((await saving).suggestedFilename()).toBe('problems.txt');
    await page.keyboard.press('Escape');
    expect(await explorer.listedTies()).toEqual(before);
    expect((await explorer.address()).get('data')).toBeNull();
  });

  test('that is large is read while the page goes on, and can be called off', async ({
    explorer,
    page,
  }) => {
    test.slow();
    await explorer.open('?year=2022');
    const dialog = await openDialog(page);
    const wish = { seed: 1, actors: 1000, ties: 10_000, years: 4, claimsPerTie: 4 };
    const large = JSON.stringify(syntheticDataset(wish));
    await dialog.getByLabel('A file').setInputFiles(fileOf('large.json', large));
    await expect(dialog.getByRole('status')).toContainText('large.json');

    await dialog.getByRole('button', { name: 'Cancel' }).click();

    await expect(dialog.getByLabel('A file')).toBeVisible();
    await page.keyboard.press('Escape');
    expect((await explorer.listedTies()).length).toBeGreaterThan(10);
  });

  test('that is kept opens again after the page was left, and is forgotten when asked', async ({
    explorer,
    page,
  }) => {
    await explorer.open();
    let dialog = await openDialog(page);
    await dialog.getByLabel('Keep it in this browser').check();
    await dialog.getByLabel('A file').setInputFiles(fileOf('class.json', CLASS));
    await expect(dialog).toBeHidden();
    await explorer.waitForDrawing();

    await page.reload();
    await explorer.waitForDrawing();
    expect((await explorer.address()).get('data')).toMatch(/^local:/);
    dialog = await openDialog(page);
    await dialog.getByRole('button', { name: 'Go back to it' }).click();
    await expect.poll(async () => (await explorer.address()).get('data')).toBeNull();
    await explorer.waitForDrawing();
    dialog = await openDialog(page);
    await dialog.getByRole('button', { name: 'Forget Class 7b' }).click();

    await expect(dialog.getByText('“Class 7b” is forgotten.')).toBeFocused();
    await expect(dialog.getByRole('button', { name: 'Class 7b', exact: true })).toHaveCount(0);
  });

  test('has two names read as one, told, kept over a reload, found by both, and undone', async ({
    explorer,
    page,
  }) => {
    const names = [
      'source,target,type,year',
      'Ben Mueller,Anna,friendship,2019',
      'Ben Müller,Anna,friendship,2020',
      'Ben Müller,Cleo,friendship,2020',
    ].join('\n');
    await explorer.open();
    const dialog = await openDialog(page);
    await dialog.getByLabel('Keep it in this browser').check();
    await dialog.getByLabel('A file').setInputFiles(fileOf('names.csv', names));
    await dialog.getByRole('button', { name: 'Open it' }).click();
    await expect(dialog).toBeHidden();
    await explorer.waitForDrawing();
    await page.getByRole('link', { name: 'About the data' }).click();
    const section = page.getByRole('region', { name: 'Names that may be one actor' });
    await expect(
      section.getByText(/“Ben Mueller” \(one claim, one tie, one document\)/),
    ).toBeVisible();

    await section.getByRole('button', { name: 'One actor, called “Ben Müller”' }).click();
    const told = section.getByRole('status');
    await expect(told).toBeFocused();
    await expect(told).toContainText(
      '“Ben Mueller” is read as “Ben Müller”: one claim and one tie went over, and 1 of them met a tie that was there.',
    );
    const address = await explorer.address();
    expect(address.get('joined')).toBe('Ben-Mueller:Ben-Müller');
    expect(address.get('view')).toBe('about');

    await page.reload();
    await expect(told).toContainText('“Ben Mueller” is read as “Ben Müller”');
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('Mueller');
    await expect(page.getByRole('option', { name: /Ben Müller/ }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await section.getByRole('button', { name: 'Set “Ben Mueller” apart' }).click();
    await expect(told).toContainText('Every name is an actor of its own again.');
    expect((await explorer.address()).get('joined')).toBeNull();

    await page.goBack();
    await expect(told).toContainText('“Ben Mueller” is read as “Ben Müller”');
    await page.goBack();
    await expect(told).not.toContainText('is read as');
    await expect(
      section.getByRole('button', { name: 'One actor, called “Ben Müller”' }),
    ).toBeVisible();
    await expectAccessible(page);
  });

  test('that is not kept is asked for by the link to it', async ({ explorer, page }) => {
    await page.goto('./?year=2022&data=local:0123456789ab');
    await expect(page.getByText(/this browser does not keep it/)).toBeVisible();

    await page
      .getByLabel('Choose its file to see the view')
      .setInputFiles(fileOf('class.json', CLASS));
    await expect(
      page.getByText(/version 0123456789ab of a dataset; “class.json” holds/),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Open it at the view of the link' }).click();

    await explorer.waitForDrawing();
    await expect.poll(() => explorer.listedTies()).toEqual(['alliance:china:rok']);
    expect((await explorer.address()).get('data')).not.toBe('local:0123456789ab');
  });
});

test.describe('every step of opening', () => {
  const WRONG = JSON.stringify({ hello: 1 });

  test('has nothing that axe finds wrong', async ({ explorer, page }) => {
    test.slow();
    await explorer.open();
    const dialog = await openDialog(page);
    await expectAccessible(page);

    await dialog.getByLabel('An address').fill('https://files.example/a.json');
    await dialog.getByRole('button', { name: 'Fetch it' }).click();
    await expect(dialog.getByRole('button', { name: 'Fetch from files.example' })).toBeVisible();
    await expectAccessible(page);

    await dialog.getByLabel('A file').setInputFiles(fileOf('wrong.json', WRONG));
    await expect(dialog.getByRole('alert')).toBeVisible();
    await expectAccessible(page);

    await dialog.getByRole('button', { name: 'Back' }).click();
    await dialog.getByLabel('A file').setInputFiles(fileOf('ties.csv', TIES));
    await expect(dialog.getByText(/4 actors, 3 ties/).first()).toBeVisible();
    await expectAccessible(page);

    await dialog.getByRole('button', { name: 'Back' }).click();
    await dialog.getByLabel('Keep it in this browser').check();
    await dialog.getByLabel('A file').setInputFiles(fileOf('class.json', CLASS));
    await expect(dialog).toBeHidden();
    const again = await openDialog(page);
    await expect(again.getByRole('button', { name: 'Forget Class 7b' })).toBeVisible();
    await expectAccessible(page);
  });

  test('takes the focus as it comes, and Esc gives it back to the button', async ({
    explorer,
    page,
  }) => {
    await explorer.open();
    const opener = page.getByRole('button', { name: 'Open', exact: true });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Open a dataset' });
    await expect(dialog.getByLabel('A file')).toBeFocused();

    await page.keyboard.press('Tab');
    await expect(dialog.getByLabel('Pasted text')).toBeFocused();
    await page.keyboard.insertText(WRONG);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(/“what was pasted” was not opened/)).toBeFocused();

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(dialog.getByLabel('A file')).toBeFocused();

    await dialog.getByLabel('Pasted text').fill(TIES);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(/has 3 rows and 5 columns/)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(dialog.getByLabel('Add a table of actors')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(dialog.getByLabel('Names of columns are in')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(dialog.getByLabel('From', { exact: true })).toBeFocused();

    await dialog.getByRole('button', { name: 'Back' }).click();
    await dialog.getByLabel('An address').fill('https://files.example/a.json');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(/lies on another host/)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('button', { name: 'Fetch from files.example' })).toBeFocused();

    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
  });
});

test.describe('a dataset named by a link', () => {
  test('opens at once from the own host, at the view of the link', async ({ explorer, page }) => {
    await page.route('**/class.json', (route) => route.fulfill({ body: CLASS }));

    await explorer.open('?year=2022&data=class.json&tie=alliance:china:rok');

    await expect(explorer.quotations).toHaveCount(1);
    expect((await explorer.address()).get('data')).toBe('class.json');
  });

  test.describe('on another host', () => {
    test.use({ otherHost: 'https://files.example', ownPage: true });

    test('is fetched only once the reader agrees, and tells that host nothing', async ({
      explorer,
      page,
      context,
    }) => {
      const asked: Record<string, string>[] = [];
      await context.route('https://files.example/**', async (route) => {
        asked.push(await route.request().allHeaders());
        await route.fulfill({ body: CLASS, headers: { 'Access-Control-Allow-Origin': '*' } });
      });
      await page.goto('./?year=2022&data=https://files.example/class.json');
      await expect(page.getByText('files.example', { exact: true })).toBeVisible();
      expect(asked).toEqual([]);

      await page.getByRole('button', { name: 'Fetch from files.example' }).click();

      await explorer.waitForDrawing();
      expect(await explorer.listedTies()).toEqual(['alliance:china:rok']);
      expect(asked).toHaveLength(1);
      expect(asked[0]).not.toHaveProperty('referer');
      expect(asked[0]).not.toHaveProperty('cookie');
    });
  });

  test('that no page may fetch is refused', async ({ page }) => {
    await page.goto('./?data=javascript:alert(1)');

    await expect(page.getByRole('alert')).toContainText('only "https:" and "http:" are fetched');
    await page.getByRole('button', { name: 'Open the corpus of this site instead' }).click();
    await expect(page.locator('section[aria-label="Evidence"]')).toBeAttached();
  });

  test('that is not there says so, and can be tried again', async ({ page, explorer }) => {
    let there = false;
    await page.route('**/class.json', (route) =>
      there ? route.fulfill({ body: CLASS }) : route.fulfill({ status: 404, body: 'gone' }),
    );
    await page.goto('./?data=class.json');
    await expect(page.getByRole('alert')).toContainText('status 404');

    there = true;
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
    await page.keyboard.press('Enter');

    await explorer.waitForDrawing();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a dataset opens from a file', async ({ explorer, page }) => {
    await explorer.open();
    const dialog = await openDialog(page);

    await dialog.getByLabel('A file').setInputFiles(fileOf('class.json', CLASS));

    await expect(dialog).toBeHidden();
    await explorer.waitForDrawing();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });
});
