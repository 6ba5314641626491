import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { syntheticDataset } from '../../data/tools/synthetic/synthetic.ts';
import { expect, test } from './explorer.ts';

async function openFigure(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.locator('.figure-preview img').waitFor();
}

async function savedPng(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save PNG' }).click();
  return readFileSync(await (await download).path());
}

/** Counts what is stroked on any canvas of the page from now on. */
async function countStrokes(page: Page): Promise<() => Promise<number>> {
  const handle = await page.evaluateHandle(() => {
    const count = { strokes: 0 };
    const { prototype } = CanvasRenderingContext2D;
    const { stroke } = prototype;
    prototype.stroke = function counted(this: CanvasRenderingContext2D) {
      count.strokes += 1;
      Reflect.apply(stroke, this, []);
    };
    return count;
  });
  return () => handle.evaluate(({ strokes }) => strokes);
}

test.describe('a figure of many lines', () => {
  const MANY = JSON.stringify(
    syntheticDataset({ seed: 1, actors: 500, ties: 6000, years: 4, claimsPerTie: 2 }),
  );
  test.beforeEach(async ({ explorer, page }) => {
    await page.route('**/dataset-*.json', (route) =>
      route.fulfill({ body: MANY, contentType: 'application/json' }),
    );
    await explorer.open('?year=2025');
    await openFigure(page);
  });

  test('is painted once: what its preview shows is the PNG that is saved', async ({ page }) => {
    const strokes = await countStrokes(page);
    const shown = await page.locator('.figure-preview img').evaluate((image: HTMLImageElement) => {
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL().split(',')[1] ?? '';
    });

    const saved = await savedPng(page);

    expect(await strokes()).toBe(0);
    const { width, height, data } = PNG.sync.read(saved);
    expect([width, height]).toEqual([2560, 1440]);
    expect(PNG.sync.read(Buffer.from(shown, 'base64')).data.equals(data)).toBe(true);
  });

  test('can be cancelled while it is painted, and be made after all', async ({ page }) => {
    await page.getByLabel('PNG scale').selectOption('4×');
    await page.getByRole('button', { name: 'Save PNG' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText(/\.png was not made: you cancelled it\./)).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);

    await page.getByLabel('PNG scale').selectOption('1×');
    const { width } = PNG.sync.read(await savedPng(page));
    expect(width).toBe(1280);
  });
});

test('an image that a browser would leave blank is made smaller, and the page says so', async ({
  explorer,
  page,
}) => {
  // As phones do: a canvas of more pixels is there, takes all that is painted, and keeps nothing.
  await page.addInitScript((most) => {
    const { getImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.getImageData = function kept(...about) {
      const data = getImageData.apply(this, about);
      if (this.canvas.width * this.canvas.height > most) data.data.fill(0);
      return data;
    };
  }, 4_000_000);
  await explorer.open('?year=2022');
  await openFigure(page);
  await page.getByLabel('PNG scale').selectOption('4×');

  const { width, height } = PNG.sync.read(await savedPng(page));

  expect([width, height]).toEqual([2560, 1440]);
  await expect(
    page.getByText('It is at 2×, 2560 by 1440 pixels: at 4× this browser makes no image of it.'),
  ).toBeVisible();
});

test('a PDF shows a title in any script, and carries its words', async ({ explorer, page }) => {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  await explorer.open('?year=2022');
  await openFigure(page);
  await page.getByLabel('Title', { exact: true }).fill('북한과 러시아, Łódź');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save PDF' }).click();
  const bytes = readFileSync(await (await download).path());

  const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const first = await pdf.getPage(1);
  const { fnArray } = await first.getOperatorList();
  expect(fnArray.filter((operation) => operation === OPS.paintImageXObject)).toHaveLength(1);
  expect(JSON.stringify(await first.getStructTree())).toContain('"role":"Figure"');
});
