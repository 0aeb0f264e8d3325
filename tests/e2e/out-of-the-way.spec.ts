import { facebookPage } from './harness/facebook-page';
import { instagramPage } from './harness/instagram-page';
import type { BoxGuide } from './harness/practice-box';
import { PracticeBox } from './harness/practice-box';
import { expect, test } from './harness/second-look';
import { xPage } from './harness/x-page';

const named = 'Well done Oliver Smith in Year 2! ^IC';
const badge = /^Second Look: \d/;

const boxes: readonly [name: string, guide: BoxGuide][] = [
  ['X post', xPage.homePost],
  ['X modal', xPage.modalPost],
  ['X chat', xPage.chat],
  ['Facebook post', facebookPage.post],
  ['Facebook comment', facebookPage.comment],
  ['Instagram caption', instagramPage.caption],
  ['Instagram comment', instagramPage.comment],
  ['Instagram bio', instagramPage.bio],
];

for (const [name, guide] of boxes) {
  test(`${name}: the badge covers neither the draft nor the button that posts`, async ({ open, ui }) => {
    const box = await open(guide, { as: 'school' });
    await box.write(named);
    const place = await ui.boxOf(await ui.waitFor('button', badge));
    const control = await (await box.readyPublish()).boundingBox();
    const draft = await box.editable.boundingBox();
    if (!control || !draft) throw new Error('The box or its button is not on the screen.');
    for (const other of [control, draft]) {
      const across = Math.min(place.x + place.width, other.x + other.width) - Math.max(place.x, other.x);
      const down = Math.min(place.y + place.height, other.y + other.height) - Math.max(place.y, other.y);
      expect(Math.min(across, down)).toBeLessThanOrEqual(0);
    }
  });
}

test('the badge of a box that lies under a dialog of the site is not shown over it', async ({
  open,
  page,
  ui,
}) => {
  const home = await open(xPage.homePost, { as: 'school' });
  await home.write(named);
  await ui.waitFor('button', badge);
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await ui.waitGone('button', badge);
  const modal = new PracticeBox(page, xPage.modalPost);
  await modal.write(named);
  await ui.waitFor('button', badge);
  expect(await ui.all('button', badge)).toHaveLength(1);
  await page.getByTestId('app-bar-close').click();
  await ui.waitFor('button', badge);
});

test('Escape closes the findings with the caret in the draft, and the site’s dialog stays open', async ({
  open,
  page,
  ui,
}) => {
  const box = await open(xPage.modalPost, { as: 'school' });
  await box.write(named);
  await ui.click('button', badge);
  await ui.waitFor('dialog', /finding|thing/);
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => {
      document.documentElement.dataset.heard = key;
    });
  });
  await page.keyboard.press('Escape');
  await ui.waitGone('dialog', /finding|thing/);
  expect(await page.evaluate(() => document.documentElement.dataset.heard)).toBeUndefined();
  expect(await box.model()).toBe(named);
});

test('the badge goes with a box that is hidden for the last step', async ({ open, ui }) => {
  const box = await open(facebookPage.twoStepPost, { as: 'school' });
  await box.write(named);
  await ui.waitFor('button', badge);
  await box.readyPublish();
  await ui.waitGone('button', badge);
});
