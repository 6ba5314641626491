import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { memoryInBytes } from '../../src/export/figure/reopen/memory-in.ts';
import { atStop, expect, test, violationsOn } from './explorer.ts';

/** The files that the app has for PDF are of the same fonts as the page. */
const FONTS = readdirSync('dist/figure-fonts').map((file) => `dist/figure-fonts/${file}`);

type Ending = 'svg' | 'pdf' | 'png';

async function openFigure(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('tab', { name: 'Figure' })).toHaveAttribute('aria-selected', 'true');
  await page.locator('.figure-preview img').waitFor();
}

async function saved(page: Page, ending: Ending) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save ${ending.toUpperCase()}` }).click();
  const file = await download;
  await expect(page.getByText(`Saved as ${file.suggestedFilename()}`)).toBeAttached();
  return { name: file.suggestedFilename(), path: await file.path() };
}

/** How many different colours an image has, up to a limit. */
function coloursOf(image: PNG, limit: number): number {
  const colours = new Set<number>();
  for (let at = 0; at < image.data.length && colours.size < limit; at += 4) {
    colours.add(image.data.readUInt32BE(at));
  }
  return colours.size;
}

test('a PNG has the size that was asked for, the colours, and the view', async ({
  explorer,
  page,
}) => {
  await explorer.open('?year=2022&off=war');
  await openFigure(page);
  await page.getByLabel('PNG scale').selectOption('3×');
  await page.getByLabel('Colours').selectOption('Dark');

  const { name, path } = await saved(page, 'png');

  expect(name).toMatch(/^two-triangles-network-2022-off-war-[0-9a-f]{12}\.png$/);
  const image = PNG.sync.read(readFileSync(path));
  expect([image.width, image.height]).toEqual([3 * 1280, 3 * 720]);
  expect(coloursOf(image, 200)).toBe(200);
  expect(image.data.readUInt8(0)).toBeLessThan(60);
  const remembered = memoryInBytes(new Uint8Array(readFileSync(path)));
  expect(remembered.ok ? remembered.memory.address : '').toBe('?year=2022&off=war');
});

test('the address in the foot of a figure names a tie only where the figure has its words', async ({
  explorer,
  page,
}) => {
  await explorer.open('?year=2022&tie=military:dprk:russia');
  await openFigure(page);

  const bare = await saved(page, 'svg');
  expect(bare.name).toMatch(/^two-triangles-network-2022-[0-9a-f]{12}\.svg$/);
  expect(linkIn(readFileSync(bare.path, 'utf8'))).not.toContain('tie=');

  await page.getByLabel('Quotation', { exact: true }).selectOption({ index: 1 });
  const quoting = await saved(page, 'svg');
  expect(quoting.name).toContain('-tie-military-dprk-russia-');
  expect(linkIn(readFileSync(quoting.path, 'utf8'))).toContain('tie=military:dprk:russia');
});

/** The address in the foot of a figure, whose lines are texts of their own; no words beside it have its letters. */
function linkIn(svg: string): string {
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);
  return texts.join('').replace(/&amp;/g, '&');
}

test('a transparent PNG has nothing behind its lines', async ({ explorer, page }) => {
  await explorer.open('?year=2022');
  await openFigure(page);
  await page.getByRole('checkbox', { name: /Transparent/ }).check();

  const { path } = await saved(page, 'png');

  const image = PNG.sync.read(readFileSync(path));
  expect(image.data.readUInt32BE(0)).toBe(0);
});

for (const view of ['network', 'compare', 'years', 'timeline', 'matrix']) {
  test(`the SVG of "${view}" looks alike in a browser and in another renderer`, async ({
    explorer,
    page,
  }) => {
    await explorer.open(`?view=${view}&year=2022`);
    await openFigure(page);

    const { path } = await saved(page, 'svg');

    const svg = readFileSync(path, 'utf8');
    expect(svg).toContain('@font-face');
    const there = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: FONTS } }).render();
    const here = await inBrowser(page, svg);
    expect([there.width, there.height]).toEqual([here.width, here.height]);
    // Only how edges are smoothed may differ: far less than what is drawn.
    const drawn = shareThatDiffers(here.data, blank(here.data));
    expect(drawn).toBeGreaterThan(0.02);
    expect(shareThatDiffers(here.data, there.pixels)).toBeLessThan(drawn / 5);
  });
}

/** The picture as this browser draws it. */
async function inBrowser(page: Page, svg: string): Promise<PNG> {
  const image = await page.evaluateHandle(async (text) => {
    const made = new Image();
    made.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    await made.decode();
    return made;
  }, svg);
  return asPng(await image.evaluate(onCanvas));
}

async function pixelsOf(image: Locator): Promise<Uint8Array> {
  return asPng(await image.evaluate(onCanvas)).data;
}

/** An image of the page as a PNG, in a `data:` address; for whatever is no image, none. */
function onCanvas(image: Element): string {
  if (!(image instanceof HTMLImageElement)) return '';
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png');
}

function asPng(address: string): PNG {
  return PNG.sync.read(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}

/** The share of pixels in which some channel is clearly another. */
function shareThatDiffers(some: Uint8Array, others: Uint8Array): number {
  let different = 0;
  for (let at = 0; at < some.length; at += 4) {
    const apart = [0, 1, 2].some(
      (channel) => Math.abs((some[at + channel] ?? 0) - (others[at + channel] ?? 0)) > 64,
    );
    if (apart) different += 1;
  }
  return different / (some.length / 4);
}

/** As many pixels, all as the first. */
function blank(pixels: Uint8Array): Uint8Array {
  return pixels.map((_, index) => pixels[index % 4] ?? 0);
}

test('the text of a PDF can be selected, and it is one page of the figure’s size', async ({
  explorer,
  page,
}) => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  await explorer.open('?year=2022&tie=military:dprk:russia');
  await openFigure(page);
  await page.getByLabel('Title', { exact: true }).fill('A title of mine: “Süd” – 50 %');
  await page.getByLabel('Quotation', { exact: true }).selectOption({ index: 1 });

  const { path } = await saved(page, 'pdf');

  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)) }).promise;
  expect(pdf.numPages).toBe(1);
  const first = await pdf.getPage(1);
  expect(first.view.slice(2)).toEqual([960, 540]);
  const { items } = await first.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  for (const words of [
    'A title of mine: “Süd” – 50 %',
    'Russia',
    'disputed (±)',
    'Sources',
    'data version',
  ]) {
    expect(text).toContain(words);
  }
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Title: 'A title of mine: “Süd” – 50 %' });
  expect(JSON.stringify(info)).toContain('two-triangles-figure');
});

test('the preview is the very file that is saved', async ({ explorer, page }) => {
  await explorer.open('?year=2024');
  await openFigure(page);
  await page.getByLabel('Size').selectOption('Social card, 1200 × 630');
  await page.getByLabel('Title', { exact: true }).fill('Another title');
  const preview = page.locator('.figure-preview img');
  await expect
    .poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(1200);

  const { path } = await saved(page, 'svg');

  const file = await inBrowser(page, readFileSync(path, 'utf8'));
  await expect.poll(async () => shareThatDiffers(await pixelsOf(preview), file.data)).toBe(0);
});

test('the PNG shows what the SVG shows', async ({ explorer, page }) => {
  for (const view of ['network', 'matrix']) {
    await explorer.open(`?view=${view}&year=2022`);
    await openFigure(page);
    await page.getByLabel('PNG scale').selectOption('1×');
    const svg = await saved(page, 'svg');
    const png = await saved(page, 'png');

    const here = await inBrowser(page, readFileSync(svg.path, 'utf8'));
    const there = PNG.sync.read(readFileSync(png.path));

    const drawn = shareThatDiffers(here.data, blank(here.data));
    expect(shareThatDiffers(here.data, there.data)).toBeLessThan(drawn / 5);
  }
});

test('what was written about a figure stays while other ways of export are looked at', async ({
  explorer,
  page,
}) => {
  await explorer.open('?year=2022');
  await openFigure(page);
  await page.getByLabel('Title', { exact: true }).fill('A title of mine');

  await page.getByRole('tab', { name: 'Data' }).click();
  await page.getByRole('tab', { name: 'Figure' }).click();

  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('A title of mine');
});

test('a figure that is dropped on the page brings back its view', async ({ explorer, page }) => {
  await explorer.open('?view=matrix&year=2014&off=war');
  await openFigure(page);
  const { path } = await saved(page, 'png');
  await page.keyboard.press('Escape');
  await explorer.open('?year=2025');

  await dropFile(page, readFileSync(path), 'mine.png');

  await expect(page.getByRole('dialog')).toContainText('All that the figure shows reads the same.');
  await expect(page).toHaveURL(/view=matrix.*year=2014|year=2014.*view=matrix/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what is no figure is refused with a sentence, and nothing changes', async ({
  explorer,
  page,
}) => {
  await explorer.open('?year=2022');

  await dropFile(page, Buffer.from('hello'), 'hello.png');

  await expect(page.getByRole('alert')).toHaveText(
    '“hello.png” was not opened: it is neither a PNG, nor an SVG, nor a PDF. Nothing has changed.',
  );
  await page.keyboard.press('Escape');
  await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2022'));
});

async function dropFile(page: Page, content: Buffer, name: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([bytes, fileName]) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
      data.items.add(new File([content], fileName));
      return data;
    },
    [content.toString('base64'), name] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

test('a printed drawing is the figure with its legend and sources', async ({ explorer, page }) => {
  await explorer.open('?year=2022');
  // Its code loads once the page rests.
  await expect(page.locator('.print-figure')).toBeAttached();

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });

  await expect(page.locator('.print-figure > svg')).toBeVisible();
  await expect(page.locator('.drawing')).toBeHidden();
  await expect(page.locator('.page-side')).toBeHidden();
  await expect(page.locator('.print-figure g.legend-entry')).not.toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-figure > svg')).toHaveCount(0);
});

for (const [view, head] of [
  ['table', /Between.*Kind.*Tenor/],
  ['timeline', /’22.*’25/],
] as const) {
  test(`each page of a printed ${view} has its head`, async ({ explorer, page }) => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    await explorer.open(`?view=${view}&year=2024`);
    await expect(page.locator(`[data-view="${view}"]`)).toContainText('DPRK – Russia');

    const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })) })
      .promise;

    expect(pdf.numPages).toBeGreaterThan(2);
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
      expect(text, `page ${number}`).toMatch(head);
    }
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong in any way of export (${theme})`, async ({ explorer, page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await explorer.open('?year=2022&tie=military:dprk:russia');
    await openFigure(page);
    for (const name of ['Figure', 'Cite', 'Data', 'Link and embed']) {
      await page.getByRole('tab', { name }).click();
      await expect(page.getByRole('tabpanel', { name })).not.toContainText('Opening…');
      expect(await violationsOn(page)).toEqual([]);
    }
  });
}

for (const width of [1440, 390]) {
  test(`the figure can be made by keyboard, at ${width} pixels`, async ({ explorer, page }) => {
    await page.setViewportSize({ width, height: 844 });
    await explorer.open('?year=2022');
    await page.getByRole('button', { name: 'Export' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.figure-preview img').waitFor();

    await page.getByRole('tab', { name: 'Figure' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { selected: true })).not.toHaveText('Figure');
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: 'Save SVG' }).focus();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await download;

    const overflow = await page
      .getByRole('dialog')
      .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
