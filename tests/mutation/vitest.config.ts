import { defineConfig } from 'vitest/config';

/** The tests that must notice when the dataset's checks, the model, the addresses or a picture go wrong. */
export default defineConfig({
  test: {
    include: ['tests/{dataset,foreign,model,open,pictures,scene,state,views}/**/*.test.ts'],
    env: { PROPERTY_RUNS: '25' },
    environment: 'node',
    setupFiles: ['tests/setup.ts', 'tests/mutation/setup.ts'],
    testTimeout: 600_000,
  },
});
