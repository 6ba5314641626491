import { defineConfig } from '@playwright/test';
import { ADDRESS } from './address.ts';
import { findBrowser } from './find-browser.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Only what hangs should fail by the clock: machines are slow now and then.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['./told-last.ts']],
  use: {
    baseURL: ADDRESS,
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: findBrowser() },
    screenshot: 'only-on-failure',
    // A worker would keep the whole app anew for every test: the offline specs alone are about it.
    serviceWorkers: 'block',
  },
  webServer: {
    command: 'npx tsx tests/browser/serve.ts',
    cwd: '../..',
    url: ADDRESS,
    reuseExistingServer: false,
  },
});
