import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { galleryAddress, serveGallery } from './harness/gallery';
import { launchBrowser } from './harness/launch';
import { expectAccessible, keepPicture, lookNames, putOn } from './harness/looks';

let context: BrowserContext;
let page: Page;

test.beforeAll(async () => {
  ({ context } = await launchBrowser({ extension: null }));
  await serveGallery(context);
  page = await context.newPage();
});
test.afterAll(() => context.close());

// Axe reads some thirty components five times over.
test.setTimeout(180_000);

async function show(query: Record<string, string>): Promise<void> {
  await page.goto(`${galleryAddress}?${new URLSearchParams(query)}`);
  await page.locator('[data-state]').first().waitFor();
}

const dialogs = () =>
  page
    .getByRole('navigation')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.textContent));

for (const lang of ['en', 'cy']) {
  for (const look of lookNames) {
    test(`every component, ${look}, ${lang}`, async () => {
      await putOn(page, look);
      await show({ lang });
      await keepPicture(page, `${lang}-${look}`);
      await expectAccessible(page);
      const states = await dialogs();
      expect(states.length).toBeGreaterThan(0);
      for (const state of states) {
        await show({ lang, state });
        await keepPicture(page, `${lang}-${look}-${state}`, false);
        await expectAccessible(page);
      }
    });
  }
}

test('the gate keeps the focus inside', async () => {
  await putOn(page, 'light');
  await show({ lang: 'en', state: 'gate-reason' });
  const focused = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element === document.body
        ? ''
        : ((element?.textContent || element?.id.replace(/^.*-/, '')) ?? '');
    });
  expect(await focused()).toBe('Go back');
  const order: string[] = [];
  for (let press = 0; press < 7; press++) {
    await page.keyboard.press('Tab');
    order.push(await focused());
  }
  // The browser's own controls, between the last and the first, are the only other place.
  expect(order).toEqual([
    'Add disclaimer',
    'reason',
    'Post anyway',
    '',
    'Say “a pupil”',
    'Say “a Wagtail”',
    'Go back',
  ]);
});
