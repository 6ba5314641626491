import { defineConfig } from 'vitest/config';

/** The tests that must notice when the dataset's checks, the model or the addresses go wrong. */
export default defineConfig({
  test: {
    include: ['tests/{dataset,model,state}/**/*.test.ts'],
    // Thousands of random values find what nobody thought of, and say little of single words.
    exclude: ['tests/dataset/door.property.test.ts', 'tests/dataset/mutated-files.test.ts'],
    env: { PROPERTY_RUNS: '100' },
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    testTimeout: 600_000,
  },
});
