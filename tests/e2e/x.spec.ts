import { type BrowserContext, expect, test } from '@playwright/test';
import { InsideClosedRoot } from './harness/inside-closed-root';
import { launchBrowser } from './harness/launch';
import { servePractice } from './harness/practice';
import { openBox } from './harness/practice-box';
import { setUpPracticeSchool } from './harness/practice-school';
import { underlinedWords } from './harness/underlines';
import { xPage } from './harness/x-page';

let context: BrowserContext;
test.beforeAll(async () => {
  const browser = await launchBrowser();
  context = browser.context;
  await servePractice(context);
  if (browser.extensionId) await setUpPracticeSchool(context, browser.extensionId);
});
test.afterAll(() => context.close());

test('X home post: underlined', async () => {
  const page = await context.newPage();
  page.on('console', (m) => console.log('console', m.text()));
  page.on('pageerror', (m) => console.log('pageerror', m.message));
  const box = await openBox(page, xPage.homePost);
  await box.write('Well done Oliver Smith in Year 2!');
  await expect.poll(() => underlinedWords(page)).toEqual(['Oliver Smith']);
  await page.screenshot({ path: '/tmp/sl/page/x1.png' });
  await box.postByButton();
  const inside = await InsideClosedRoot.of(page);
  await inside.waitFor('dialog', 'Before you post');
  await page.screenshot({ path: '/tmp/sl/page/x2.png' });
  expect(await box.posted()).toEqual([]);
});
