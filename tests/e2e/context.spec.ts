import { facebookPage } from './harness/facebook-page';
import { instagramPage } from './harness/instagram-page';
import type { BoxGuide } from './harness/practice-box';
import { expect, test } from './harness/second-look';
import { xPage } from './harness/x-page';

// Who is posting decides everything else, and each site shows it in another place.
const accounts: readonly [name: string, guide: BoxGuide, as: string, says: string][] = [
  ['X, the school', xPage.homePost, 'school', 'Checked as a post by the school'],
  ['X, a teacher', xPage.homePost, 'personal', 'Checked as a post by you'],
  ['X, a teacher posting as the school', xPage.homePost, 'delegated', 'Checked as a post by the school'],
  [
    'X modal, a teacher posting as the school',
    xPage.modalPost,
    'delegated',
    'Checked as a post by the school',
  ],
  ['Facebook post as the Page', facebookPage.post, 'school', 'Checked as a post by the school'],
  ['Facebook post, a teacher', facebookPage.post, 'personal', 'Checked as a post by you'],
  ['Facebook comment as the Page', facebookPage.comment, 'school', 'Checked as a post by the school'],
  ['Facebook comment, a teacher', facebookPage.comment, 'personal', 'Checked as a post by you'],
  ['Instagram caption, the school', instagramPage.caption, 'school', 'Checked as a post by the school'],
  ['Instagram comment, a teacher', instagramPage.comment, 'personal', 'Checked as a post by you'],
];

for (const [name, guide, as, says] of accounts) {
  test(`${name}: the account is read from the page`, async ({ open, ui }) => {
    const box = await open(guide, { as });
    await box.write('Well done Oliver Smith in Year 2!');
    await ui.click('button', /^Second Look: \d/);
    expect((await ui.waitFor('dialog', /to look at$/)).text).toContain(says);
  });
}

test('a picture turns a harmless caption of the school into a question of permission', async ({
  open,
  ui,
}) => {
  const box = await open(xPage.homePost, { as: 'school', media: '1' });
  await box.write('Our summer fair is on Saturday and everyone is welcome.');
  await ui.click('button', /^Second Look: \d/);
  expect((await ui.waitFor('dialog', /to look at$/)).text).toContain('permission');
});

test('what a quoted post says is not the writer’s draft', async ({ page, open, ui }) => {
  const guide = { ...xPage.quote, reach: () => page.getByTestId('retweet').nth(1).click() };
  const box = await open(guide, { as: 'personal' });
  await expect(page.getByRole('dialog')).toContainText('@BrackenfoldPri');
  await box.write('Lovely walk along the canal this morning.');
  await box.postByButton();
  await expect.poll(() => box.posted()).toEqual(['Lovely walk along the canal this morning.']);
  expect(await ui.all('dialog')).toEqual([]);
});
