import { defineConfig } from '@playwright/test';
import { ENGINES } from './engines.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/engines',
  forbidOnly: true,
  // Each engine has one window, and all steps are taken in it.
  workers: 1,
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  projects: ENGINES.map(({ name }) => ({ name })),
});
