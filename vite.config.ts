import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './data/tools/dataset-plugin.ts';
import { securityPolicyPlugin } from './data/tools/security-policy-plugin.ts';

// Addresses are relative, so that the built folder works from any path of any host.
export default defineConfig({
  base: './',
  plugins: [react(), datasetPlugin('data'), securityPolicyPlugin()],
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    // Its "main" names a file that the package does not ship; its "module" is there.
    server: { deps: { inline: ['react-cytoscapejs'] } },
  },
});
