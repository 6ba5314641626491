/**
 * Puts the app's own style sheet in force, which the built page has fetched without waiting for it, and
 * tells whether it came. Where the page knows of none, as while developing, it comes with the scripts.
 */
export function styleSheetInForce(page: Document): Promise<boolean> {
  const link = page.querySelector<HTMLLinkElement>('link[data-app-style]');
  if (link === null || link.sheet !== null) return Promise.resolve(true);
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve(true));
    link.addEventListener('error', () => resolve(false));
    // Already so where the script ahead of all others has come.
    link.rel = 'stylesheet';
  });
}
