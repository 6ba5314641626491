import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from './find-browser.ts';

/** A machine without any browser; `working` lists the programs that start. */
function aMachine(working: string[], changed: Partial<Machine> = {}): Machine {
  return {
    chromePath: undefined,
    ofPlaywright: () => '/playwright/chrome',
    installed: ['/usr/bin/google-chrome', '/usr/bin/chromium'],
    answers: (path) => working.includes(path),
    mayInstallPackages: false,
    installPackages: () => undefined,
    installOfPlaywright: () => undefined,
    ...changed,
  };
}

describe('the browser for the tests', () => {
  test('is the one that CHROME_PATH names', () => {
    const machine = aMachine(['/my/chrome', '/usr/bin/chromium'], { chromePath: '/my/chrome' });

    expect(findBrowser(machine)).toBe('/my/chrome');
  });

  test('is no other when CHROME_PATH is wrong: that is an error', () => {
    const machine = aMachine(['/usr/bin/chromium'], { chromePath: '/my/chrom' });

    expect(() => findBrowser(machine)).toThrow('CHROME_PATH names "/my/chrom"');
  });

  test('is an installed one that starts, not a stub that does not', () => {
    expect(findBrowser(aMachine(['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
  });

  test('is installed from the packages of Debian where we may', () => {
    const working: string[] = [];
    const machine = aMachine(working, {
      mayInstallPackages: true,
      installPackages: () => working.push('/usr/bin/chromium'),
    });

    expect(findBrowser(machine)).toBe('/usr/bin/chromium');
  });

  test('is downloaded by Playwright as a last resort', () => {
    const working: string[] = [];
    const machine = aMachine(working, {
      installOfPlaywright: () => working.push('/playwright/chrome'),
    });

    expect(findBrowser(machine)).toBe('/playwright/chrome');
  });

  test('fails with a sentence that says what to do where none can be had', () => {
    expect(() => findBrowser(aMachine([]))).toThrow(/Install Chrome.*CHROME_PATH.*playwright/);
  });
});
