const FAILED = new Set<string>();

/** Remembers each style sheet that does not come: Vite asks for none twice, whatever became of it. */
export function rememberFailedStyles(page: Window): void {
  const remember = ({ target }: Event) => {
    if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
    FAILED.add(target.href);
    target.remove();
  };
  page.addEventListener('error', remember, true);
}

/** Asks anew for the style sheets that did not come, if there are any; rejects where one fails again. */
export function failedStylesAgain(): Promise<unknown> | null {
  if (FAILED.size === 0) return null;
  const hrefs = [...FAILED];
  FAILED.clear();
  return Promise.all(hrefs.map(styleFrom));
}

function styleFrom(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    // As Vite asks for them.
    link.crossOrigin = '';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error('A style sheet did not load.')));
    document.head.append(link);
  });
}
