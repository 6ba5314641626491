import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** What to try on this machine, so that the search itself can be tested without one. */
export interface Machine {
  readonly chromePath: string | undefined;
  readonly ofPlaywright: () => string;
  readonly installed: readonly string[];
  /** Whether a file is there and answers, as a browser does, with its version. */
  readonly answers: (path: string) => boolean;
  readonly mayInstallPackages: boolean;
  readonly installPackages: () => void;
  readonly installOfPlaywright: () => void;
}

const NOTHING_FOUND = [
  'No browser was found for the tests in a real Chromium.',
  'Install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one,',
  'or run "npx playwright install chromium" where its download host can be reached.',
].join(' ');

/**
 * The browser for the tests: `CHROME_PATH`, Playwright's own, an installed Chrome, Chromium or Edge,
 * Debian's package where we may install it, Playwright's download. Throws a sentence that says what
 * to do where there is none; tests are never skipped.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const { chromePath, answers } = machine;
  if (chromePath !== undefined && chromePath !== '') {
    if (answers(chromePath)) return chromePath;
    throw new Error(`CHROME_PATH names "${chromePath}", which is not a browser that starts.`);
  }
  const found = () => [machine.ofPlaywright(), ...machine.installed].find(answers);
  const attempts = [
    () => undefined,
    ...(machine.mayInstallPackages ? [machine.installPackages] : []),
    machine.installOfPlaywright,
  ];
  for (const attempt of attempts) {
    attempt();
    const browser = found();
    if (browser !== undefined) return browser;
  }
  throw new Error(NOTHING_FOUND);
}

function thisMachine(): Machine {
  return {
    chromePath: process.env.CHROME_PATH,
    ofPlaywright: () => chromium.executablePath(),
    installed: installedPaths(),
    answers,
    mayInstallPackages: process.getuid?.() === 0 && existsSync('/etc/debian_version'),
    installPackages: () => {
      // The exit status of "apt-get update" says little: one list that fails is no verdict.
      spawnSync('apt-get', ['update'], { stdio: 'ignore' });
      spawnSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore' });
    },
    installOfPlaywright: () => {
      spawnSync('npx', ['playwright', 'install', 'chromium'], {
        stdio: 'ignore',
        shell: process.platform === 'win32',
      });
    },
  };
}

/** Ubuntu's "chromium-browser" may be a stub that only asks for a snap: look at what it answers. */
function answers(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows a browser asked for its version opens a window instead of answering.
  if (process.platform === 'win32') return true;
  try {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    return /\d+\.\d+\.\d+/.test(version);
  } catch {
    return false;
  }
}

function installedPaths(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const folder = process.env[variable];
        if (folder === undefined) return [];
        return [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
        ];
      });
    default:
      return [
        'google-chrome-stable',
        'google-chrome',
        'chromium',
        'chromium-browser',
        'microsoft-edge-stable',
        'microsoft-edge',
      ].flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`]);
  }
}
