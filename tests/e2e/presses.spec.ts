import { facebookPage } from './harness/facebook-page';
import { goBack, outcomeOf, postAnyway } from './harness/gate';
import { instagramPage } from './harness/instagram-page';
import type { BoxGuide } from './harness/practice-box';
import { expect, test } from './harness/second-look';
import { xPage } from './harness/x-page';

const named = 'Well done Oliver Smith in Year 2!';

// One of each make: a button, an element with the role of one, one far from its box, one that comes late.
const buttons: readonly [name: string, guide: BoxGuide][] = [
  ['X post', xPage.homePost],
  ['Facebook post', facebookPage.post],
  ['Instagram caption', instagramPage.caption],
  ['Facebook comment', facebookPage.comment],
];

for (const [name, guide] of buttons) {
  for (const key of ['Enter', 'Space']) {
    test(`${name}: ${key} on the button is held like a click, and let go by Post anyway`, async ({
      open,
      page,
      ui,
    }) => {
      const box = await open(guide, { as: 'school' });
      await box.write(named);
      const control = await box.readyPublish();
      await control.focus();
      expect(await outcomeOf(box, ui, () => page.keyboard.press(key))).toBe('held');
      await goBack(ui);
      expect(await box.posted()).toEqual([]);
      await control.focus();
      expect(await outcomeOf(box, ui, () => page.keyboard.press(key))).toBe('held');
      await postAnyway(ui);
      await expect.poll(() => box.posted()).toEqual([`${guide.prefilled ?? ''}${named}`]);
    });
  }
}

test('a thread is held for the fault of a part that is not the last', async ({ open, page, ui }) => {
  const box = await open(xPage.thread, { as: 'school' });
  await page.getByRole('dialog').getByTestId('tweetTextarea_0').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(named);
  await box.write('And thank you all for coming.');
  expect(await outcomeOf(box, ui, () => box.postByButton())).toBe('held');
  await postAnyway(ui);
  await expect
    .poll(() => page.evaluate(() => window.__posted.map(({ text }) => text)))
    .toEqual([named, 'And thank you all for coming.']);
});

for (const [way, guide] of [
  ['hidden', facebookPage.twoStepPost],
  ['gone', facebookPage.twoStepPostGone],
] as const) {
  test(`Facebook: Next is let through and Post is held, with the box ${way} by then`, async ({
    open,
    ui,
  }) => {
    const box = await open(guide, { as: 'school' });
    await box.write(named);
    const control = await box.readyPublish();
    expect(await ui.all('dialog')).toEqual([]);
    expect(await outcomeOf(box, ui, () => control.click())).toBe('held');
    await postAnyway(ui);
    await expect.poll(() => box.posted()).toEqual([named]);
  });
}
