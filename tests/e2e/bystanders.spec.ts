import type { Locator, Page } from '@playwright/test';
import { facebookPage } from './harness/facebook-page';
import { instagramPage } from './harness/instagram-page';
import type { BoxGuide } from './harness/practice-box';
import { expect, test } from './harness/second-look';
import { xPage } from './harness/x-page';

// With a draft beside them that would be held, all other controls work as ever.
const named = 'Well done Oliver Smith in Year 2!';

const bystanders: readonly [name: string, guide: BoxGuide, control: (page: Page) => Locator][] = [
  ['X like', xPage.homePost, (page) => page.getByTestId('like').first()],
  ['X emoji', xPage.homePost, (page) => page.getByTestId('emojiButton').first()],
  ['X reply to another post', xPage.homePost, (page) => page.getByTestId('reply').first()],
  ['X add to thread', xPage.modalPost, (page) => page.getByTestId('addButton')],
  ['X close', xPage.modalPost, (page) => page.getByTestId('app-bar-close')],
  ['Facebook photo', facebookPage.post, (page) => page.locator('.fb-dialog .fb-tool').first()],
  ['Facebook tag people', facebookPage.post, (page) => page.locator('.fb-dialog .fb-tool').nth(1)],
  ['Facebook audience', facebookPage.share, (page) => page.locator('.fb-dialog .fb-privacy')],
  ['Facebook close', facebookPage.post, (page) => page.locator('.fb-dialog .fb-close')],
  ['Facebook like', facebookPage.comment, (page) => page.locator('.fb-actions [role="button"]').first()],
  [
    'Facebook emoji in a comment',
    facebookPage.comment,
    (page) => page.locator('.fb-comment-tools .fb-tool').first(),
  ],
  ['Facebook reply', facebookPage.comment, (page) => page.locator('.fb-comment-row [role="button"]').nth(1)],
  ['Instagram like', instagramPage.comment, (page) => page.locator('.ig-under > .ig-icon')],
  ['Instagram emoji', instagramPage.comment, (page) => page.locator('form .ig-icon')],
  [
    'Instagram back',
    instagramPage.caption,
    (page) => page.locator('.ig-dialog-head [role="button"]').first(),
  ],
];

for (const [name, guide, control] of bystanders) {
  test(`${name} is never stopped`, async ({ open, page, ui }) => {
    const box = await open(guide, guide === facebookPage.share ? {} : { as: 'school' });
    await box.write(named);
    await ui.waitFor('button', /^Second Look: \d/);
    await control(page).evaluate((element) => {
      const mark = (event: Event) => {
        document.documentElement.dataset.reached = event.defaultPrevented ? 'prevented' : 'whole';
      };
      element.addEventListener('click', mark, { once: true });
    });
    await control(page).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.reached)).toBe('whole');
    expect(await ui.all('dialog')).toEqual([]);
    expect(await box.posted()).toEqual([]);
  });
}
