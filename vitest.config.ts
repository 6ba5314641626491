import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { ALIASES } from './data/tools/build/aliases.ts';

// Apart from `vite.config.ts`: no test should have to wait for the plugins that make the build.

const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => join('tests', file));

/** Tests that ask for a page at their head. */
const withPage = tests.filter((file) =>
  readFileSync(file, 'utf8').startsWith('// @vitest-environment jsdom'),
);

export default defineConfig({
  resolve: { alias: ALIASES },
  test: {
    setupFiles: ['tests/setup.ts'],
    // All cores: by itself, Vitest leaves one of them idle.
    maxWorkers: '100%',
    // A picture that is not stored fails its test: only `npm run pictures` stores any.
    update: process.argv.includes('--update') ? 'all' : 'none',
    // Only a test that hangs should fail by the clock: machines are slow now and then.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Its "main" names a file that the package does not ship; its "module" is there.
    server: { deps: { inline: ['react-cytoscapejs'] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'without a page',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: withPage,
          // They leave nothing behind: to load all modules for each anew would take longer than to run them.
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'with a page',
          include: withPage,
          // Each has a page of its own; a thread has one sooner than a process.
          pool: 'threads',
        },
      },
    ],
  },
});
