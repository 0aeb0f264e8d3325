import { test as base, type Page } from '@playwright/test';
import type { PracticeSettings } from '../../pages/shared/practice-settings';
import { InsideClosedRoot } from './inside-closed-root';
import { type LaunchedBrowser, launchBrowser } from './launch';
import { type PracticeSites, servePractice } from './practice';
import { type BoxGuide, openBox, type PracticeBox } from './practice-box';
import { setUpPracticeSchool } from './practice-school';

interface SharedBrowser extends LaunchedBrowser {
  extensionId: string;
  sites: PracticeSites;
}

interface SecondLookFixtures {
  /** A page in a browser with the extension, set up for the practice school. */
  page: Page;
  /** What the extension shows on that page. */
  ui: InsideClosedRoot;
  /** Opens a box of a practice page on it. */
  open: (guide: BoxGuide, settings?: Partial<Record<keyof PracticeSettings, string>>) => Promise<PracticeBox>;
}

/** Playwright's test, with one browser for each worker and the extension as good as new for each test. */
export const test = base.extend<SecondLookFixtures, { browserWithExtension: SharedBrowser }>({
  browserWithExtension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names it must provide from the pattern
    async ({}, use) => {
      const launched = await launchBrowser();
      if (launched.extensionId === undefined) throw new Error('The browser runs without the extension.');
      const sites = await servePractice(launched.context);
      await use({ ...launched, extensionId: launched.extensionId, sites });
      await launched.context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ browserWithExtension }, use) => {
    const { context, extensionId } = browserWithExtension;
    await setUpPracticeSchool(context, extensionId);
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
  ui: async ({ page }, use) => {
    await use(await InsideClosedRoot.of(page));
  },
  open: async ({ page }, use) => {
    await use((guide, settings) => openBox(page, guide, settings));
  },
});

export { expect } from '@playwright/test';
