import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.output/playwright',
  globalSetup: './tests/e2e/harness/build-pages.ts',
  fullyParallel: true,
  // Browsers that share two cores would only wait for each other.
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: 'list',
  use: { actionTimeout: 10_000 },
  projects: [
    { name: 'behaviour', testIgnore: '**/latency.spec.ts' },
    // Alone and at the end: what else runs would be measured too.
    {
      name: 'timing',
      testMatch: '**/latency.spec.ts',
      dependencies: ['behaviour'],
      fullyParallel: false,
      workers: 1,
    },
  ],
});
