import { useSyncExternalStore } from 'react';

/** `system` follows the reader's device. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'two-triangles.theme';
const CHANGED = 'two-triangles:theme';

/** The theme that the page was given, by its reader or its address. */
function chosenTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Begins with the theme that the page's address asks for, for this page only, else with the remembered one. */
export function restoreTheme(asked: 'light' | 'dark' | null): void {
  if (asked !== null) {
    show(asked);
    return;
  }
  try {
    show(localStorage.getItem(KEY));
  } catch {
    // Storage may be refused (a sandboxed frame, a private window): follow the system.
  }
}

export function chooseTheme(theme: Theme): void {
  show(theme);
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Full or refused storage costs only the memory of this choice.
  }
}

/**
 * A word that changes whenever the colours on the page do, for what must be drawn again.
 * Listens to the device and to {@link chooseTheme}.
 */
export function useThemeInForce(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, themeInForce);
}

function themeInForce(): 'light' | 'dark' {
  const theme = chosenTheme();
  if (theme !== 'system') return theme;
  return deviceIsDark()?.matches ? 'dark' : 'light';
}

function subscribe(onChange: () => void): () => void {
  const device = deviceIsDark();
  device?.addEventListener('change', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    device?.removeEventListener('change', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

/** Absent where the page is not shown on a device at all. */
function deviceIsDark(): MediaQueryList | undefined {
  return window.matchMedia?.('(prefers-color-scheme: dark)');
}

function show(theme: string | null): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  window.dispatchEvent(new Event(CHANGED));
}
