import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { type Engine, WINDOW } from './driver.ts';

/** The Chromium of all other tests, by Playwright. */
export const CHROMIUM: Engine = {
  name: 'chromium',
  program: findBrowser,
  install: '',
  start: async (executablePath, folder) => {
    const browser = await chromium.launch({ executablePath });
    const page = await browser.newPage({ viewport: WINDOW });
    page.on('download', (file) => file.saveAs(join(folder, file.suggestedFilename())));
    return {
      open: async (address) => {
        await page.goto(address);
      },
      evaluate: (run, argument) => page.evaluate(`(${run})(${JSON.stringify(argument)})`),
      click: ({ x, y }) => page.mouse.click(x, y, { delay: 30 }),
      drag: async (from, to) => {
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(to.x, to.y, { steps: 5 });
        await page.mouse.up();
      },
      press: (key) => page.keyboard.press(key),
      control: (letter) => page.keyboard.press(`Control+${letter}`),
      type: (text) => page.keyboard.type(text),
      picture: () => page.screenshot(),
      close: () => browser.close(),
    };
  },
};
