/** What this browser was told to remember under a key; `null` where it was not, or has no storage. */
export function rememberedText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Refused, as in a sandboxed frame or a private window.
    return null;
  }
}

export function rememberText(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Full or refused storage costs only the memory of this.
  }
}

/** Whether this browser was told to remember something. One without storage remembers nothing. */
export function isRemembered(key: string): boolean {
  return rememberedText(key) !== null;
}

export function remember(key: string): void {
  rememberText(key, 'yes');
}
