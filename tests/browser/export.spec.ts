import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from './explorer.ts';

/** How many different colours an image has, up to a limit. */
function coloursOf(image: PNG, limit: number): number {
  const colours = new Set<number>();
  for (let at = 0; at < image.data.length && colours.size < limit; at += 4) {
    colours.add(image.data.readUInt32BE(at));
  }
  return colours.size;
}

for (const theme of ['light', 'dark'] as const) {
  test(`the exported image holds drawing, legend and sources (${theme})`, async ({
    explorer,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await explorer.open('?year=2022&off=war');
    const drawing = await page.locator('.diagram-canvas').boundingBox();
    if (drawing === null) throw new Error('There is no drawing.');

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export image' }).click();
    const saved = await download;

    expect(saved.suggestedFilename()).toMatch(/^two-triangles-2022-[0-9a-f]{12}\.png$/);
    const image = PNG.sync.read(readFileSync(await saved.path()));
    expect(image.width).toBe(Math.round(drawing.width) * 2);
    // Title above, legend, filters, sources and credit below.
    expect(image.height).toBeGreaterThan(2 * drawing.height + 2 * 250);
    expect(coloursOf(image, 200)).toBe(200);
    const paper = image.data.readUInt8(0);
    expect(theme === 'light' ? paper > 200 : paper < 60).toBe(true);
    await expect(page.getByText(/^Saved as two-triangles-2022/)).toBeAttached();
  });
}

test('the exported image is the whole drawing however far the reader has zoomed in', async ({
  explorer,
  page,
}) => {
  await explorer.open('?year=2022');
  const save = async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export image' }).click();
    return readFileSync(await (await download).path());
  };
  const before = await save();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();

  const zoomed = await save();

  expect(zoomed.equals(before)).toBe(true);
});
