import { type BrowserContext, expect, test } from '@playwright/test';
import { allBoxes } from './harness/all-boxes';
import { launchBrowser } from './harness/launch';
import { servePractice } from './harness/practice';
import { openBox } from './harness/practice-box';

// The practice pages alone, without the extension: a page that does not behave as the site does would
// make every other test say nothing.
let context: BrowserContext;
test.beforeAll(async () => {
  ({ context } = await launchBrowser({ extension: null }));
  await servePractice(context);
});
test.afterAll(() => context.close());

for (const [name, guide] of allBoxes) {
  test(`${name}: takes typing, posts and is empty afterwards`, async () => {
    const page = await context.newPage();
    const text = `${guide.prefilled ?? ''}Sports day ☀ went well!\nThank you, all.`;
    const ways = [guide.publish && 'button', guide.publishKey && 'key'].filter((way) => way !== undefined);
    for (const way of ways) {
      const box = await openBox(page, guide);
      await box.write('Sports day ☀ went well!\nThank you, all.');
      await expect.poll(() => box.model()).toBe(text);
      if (way === 'button') await box.postByButton();
      else await box.postByKey();
      await expect.poll(() => box.posted()).toEqual([text]);
      // A saved bio stays in its field; everything else is empty or gone.
      const left = guide.surface === 'bio' ? [undefined, text] : [undefined, ''];
      await expect.poll(async () => left.includes(await box.model())).toBe(true);
    }
    await page.close();
  });
}
