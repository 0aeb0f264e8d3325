import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/pages/**', 'node_modules/**'],
    passWithNoTests: false,
    testTimeout: 30_000,
  },
});
