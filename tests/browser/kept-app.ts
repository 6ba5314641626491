import { expect, type Page } from '@playwright/test';

/** Waits until the browser has the whole app, and answers this page from it. */
export async function appIsKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The version of the data that the page shows, as it says itself. */
export async function shownVersion(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'About the data' }).click();
  return page.locator('main[data-view="about"] code').first().innerText();
}

export function matrixOf(page: Page, year: string) {
  return page.getByRole('table', { name: `Every pair of actors in ${year}` });
}

/** What the page says of a newer version. */
export function notice(page: Page) {
  return page.getByRole('complementary', { name: 'Newer version' });
}

/** Marks the document that is open, so that a test can tell whether it was loaded anew. */
export async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-marked', ''));
}

export function marked(page: Page) {
  return page.locator('html[data-marked]');
}

/** Waits until the marked document has given place to another. */
export async function hasLoadedAnew(page: Page): Promise<void> {
  await expect(marked(page)).toHaveCount(0);
}

/** Opens the newer version that the page tells of, or whichever is there once it is loaded anew. */
export async function openNewer(page: Page): Promise<void> {
  await mark(page);
  await notice(page).getByRole('button', { name: 'Open it' }).click();
  await hasLoadedAnew(page);
  await expect(page.getByRole('slider', { name: 'Year' })).toBeAttached();
}

/**
 * Lets the browser look for another version than its newest, and waits for how the installation of
 * that one ends: `installed`, or `redundant` where it broke off.
 */
export async function installPublished(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const worker = registration?.installing;
    // The browser may have looked by itself just before.
    if (!worker) return registration?.waiting?.state ?? 'none';
    return new Promise<string>((resolve) => {
      worker.addEventListener('statechange', () => resolve(worker.state));
    });
  });
}
