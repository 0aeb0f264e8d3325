import { practiceLanguages } from '../pages/shared/practice-settings';
import { facebookPage } from './harness/facebook-page';
import { outcomeOf } from './harness/gate';
import { instagramPage } from './harness/instagram-page';
import { markedWords } from './harness/marked-words';
import type { BoxGuide } from './harness/practice-box';
import { expect, test } from './harness/second-look';
import { xPage } from './harness/x-page';

const named = 'Well done Oliver Smith in Year 2!';

// Only Meta's boxes are told apart by anything that is not a test id.
const boxes: readonly [name: string, guide: BoxGuide][] = [
  ['X post', xPage.homePost],
  ['Facebook two-step post', facebookPage.twoStepPost],
  ['Facebook share', facebookPage.share],
  ['Facebook comment', facebookPage.comment],
  ['Facebook message', facebookPage.message],
  ['Instagram caption', instagramPage.caption],
  ['Instagram comment', instagramPage.comment],
  ['Instagram message', instagramPage.message],
];

for (const lang of practiceLanguages.filter((language) => language !== 'en')) {
  for (const [name, guide] of boxes) {
    test(`${name}, labels in ${lang}: found and held`, async ({ open, page, ui }) => {
      const box = await open(guide, { as: 'school', lang });
      await box.write(named);
      await expect.poll(() => markedWords(page)).toContain('Oliver Smith');
      expect(await outcomeOf(box, ui, () => box.post())).toBe('held');
      expect(await box.posted()).toEqual([]);
    });
  }
}
