/**
 * `npm run bench`: what a first visit loads, and how long a step of the slider, a filter and a
 * selection take in a real Chromium, from input to painted frame. Machines differ and are noisy, so
 * times are given as ratios to a button on the same page that changes nothing, measured in turn
 * with the rest in the same run. Needs a built app (`npm run build`).
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { ADDRESS } from '../browser/address.ts';
import { findBrowser } from '../browser/find-browser.ts';

const ROUNDS = 15;

function printSizes(): void {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  );
  process.stdout.write('What is served, in bytes (gzip where text):\n');
  for (const file of files.sort()) {
    const content = readFileSync(join('dist', file));
    const served = file.endsWith('.woff2') ? content.length : gzipSync(content).length;
    process.stdout.write(`  ${String(served).padStart(8)}  ${file}\n`);
  }
}

/** Milliseconds from an event on an element to the second frame after it, when it is on screen. */
function timeTo(
  page: Page,
  selector: string,
  event: 'click' | 'next' | 'previous',
): Promise<number> {
  return page.evaluate(
    ([target, kind]) =>
      new Promise<number>((resolve) => {
        const element = document.querySelector<HTMLElement>(target);
        if (element === null) throw new Error(`There is no ${target} on the page.`);
        const start = performance.now();
        if (kind === 'click') element.click();
        else {
          const key = kind === 'next' ? 'ArrowRight' : 'ArrowLeft';
          element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        }
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(performance.now() - start)),
        );
      }),
    [selector, event] as const,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function printTimes(page: Page): Promise<void> {
  const measured: Record<string, number[]> = { nothing: [], step: [], filter: [], selection: [] };
  await page.goto(`${ADDRESS}?year=2022`);
  await page.locator('[data-tie]').first().waitFor();
  await page.waitForTimeout(1500);
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.nothing?.push(await timeTo(page, 'h1', 'click'));
    measured.step?.push(
      await timeTo(page, 'input[type=range]', round % 2 === 0 ? 'next' : 'previous'),
    );
    measured.filter?.push(await timeTo(page, '.filter-row input', 'click'));
    measured.selection?.push(await timeTo(page, '[data-tie^="diplomacy:dprk:russia"]', 'click'));
    await page.waitForTimeout(400);
  }
  const base = median(measured.nothing ?? []);
  process.stdout.write(`From input to painted frame, medians of ${ROUNDS}, against no change:\n`);
  for (const [what, times] of Object.entries(measured)) {
    process.stdout.write(`  ${(median(times) / base).toFixed(2).padStart(6)}  ${what}\n`);
  }
}

printSizes();
const server = spawn('npx', ['tsx', 'tests/browser/serve.ts'], {
  stdio: 'inherit',
  detached: true,
});
const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.waitForTimeout(2500);
  await printTimes(page);
} finally {
  await browser.close();
  if (server.pid !== undefined) process.kill(-server.pid);
}
