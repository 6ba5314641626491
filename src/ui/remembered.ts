/** Whether this browser was told to remember something. One without storage remembers nothing. */
export function isRemembered(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // Refused, as in a sandboxed frame or a private window.
    return false;
  }
}

export function remember(key: string): void {
  try {
    localStorage.setItem(key, 'yes');
  } catch {
    // Full or refused storage costs only the memory of this.
  }
}
