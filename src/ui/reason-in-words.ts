/** What Chromium, Firefox, Safari and Vite say of a part that did not come: an address, or nothing. */
const DID_NOT_COME = /dynamically imported module|importing a module script|unable to preload/i;

/** Why something failed, to stand between "because" and a full stop; of a part of the app, without its address. */
export function reasonInWords(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  if (!DID_NOT_COME.test(words)) return words;
  return 'a part of the app did not load. The connection may be down, or a newer version may be here: try again, or load the page anew';
}
