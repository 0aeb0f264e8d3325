import type { BrowserContext } from '@playwright/test';
import { practiceProfile, practiceRoster } from '../../../rules/packs/practice-school';

/** The one part of the browser's interface that is used on the extension's own page. */
declare const chrome: {
  storage: { local: { clear(): Promise<void>; set(values: Record<string, unknown>): Promise<void> } };
};

/** What the extension stores once the practice school was loaded, and nothing else. */
export async function setUpPracticeSchool(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.evaluate(
    async (stored) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(stored);
    },
    { profile: practiceProfile, roster: practiceRoster },
  );
  await page.close();
}
