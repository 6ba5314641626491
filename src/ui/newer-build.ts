/** The script that a built page begins with; its name tells one build from another. */
const ENTRY = /assets\/index-[\w-]+\.js/;

/**
 * Whether the site has another build of the app by now than the one that this page is of. `false` too
 * where it cannot be told: nothing answers, or something else than the app does.
 */
export async function hasNewerBuild(): Promise<boolean> {
  const entries = [...document.scripts].map(({ src }) => ENTRY.exec(src)?.[0]);
  const own = entries.find((entry) => entry !== undefined);
  if (own === undefined) return false;
  try {
    const response = await fetch(new URL('./', document.baseURI), { cache: 'no-store' });
    const there = response.ok ? ENTRY.exec(await response.text())?.[0] : undefined;
    return there !== undefined && there !== own;
  } catch {
    return false;
  }
}
