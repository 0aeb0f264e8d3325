import { type BrowserContext, expect, test } from '@playwright/test';
import { facebookPage } from './harness/facebook-page';
import { instagramPage } from './harness/instagram-page';
import { launchBrowser } from './harness/launch';
import { servePractice } from './harness/practice';
import { type BoxGuide, openBox } from './harness/practice-box';
import { xPage } from './harness/x-page';

// The practice pages alone, without the extension: a page that does not behave as the site does would
// make every other test say nothing.
let context: BrowserContext;
test.beforeAll(async () => {
  ({ context } = await launchBrowser({ extension: null }));
  await servePractice(context);
});
test.afterAll(() => context.close());

const sites: Record<string, Record<string, BoxGuide>> = {
  X: xPage,
  Facebook: facebookPage,
  Instagram: instagramPage,
};

for (const [site, boxes] of Object.entries(sites)) {
  for (const [name, guide] of Object.entries(boxes)) {
    test(`${site} ${name}: takes typing, posts and is empty afterwards`, async () => {
      const page = await context.newPage();
      const ways = [guide.publish && 'button', guide.publishKey && 'key'].filter((way) => way !== undefined);
      for (const way of ways) {
        const box = await openBox(page, guide);
        await box.write('Sports day ☀ went well!\nThank you, all.');
        const text = `${guide.prefilled ?? ''}Sports day ☀ went well!\nThank you, all.`;
        await expect.poll(() => box.model()).toBe(text);
        if (way === 'button') await box.postByButton();
        else await box.postByKey();
        await expect.poll(() => box.posted()).toEqual([text]);
        await expect.poll(async () => isEmptied(guide, await box.model(), text)).toBe(true);
      }
      await page.close();
    });
  }
}

/** Most boxes are empty or gone after posting; a bio stays. */
function isEmptied(guide: BoxGuide, left: string | undefined, text: string): boolean {
  if (guide.name === 'bio' && left === text) return true;
  return left === undefined || left === '';
}
