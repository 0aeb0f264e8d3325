import { facebookPage } from './harness/facebook-page';
import { outcomeOf } from './harness/gate';
import { markedWords } from './harness/marked-words';
import { openBox, PracticeBox } from './harness/practice-box';
import { expect, test } from './harness/second-look';
import { xPage } from './harness/x-page';

const named = 'Well done Oliver Smith in Year 2!';

/** One red dot. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

test('X puts another editor in the place after an upload: still marked, still held', async ({
  open,
  page,
  ui,
}) => {
  const box = await open(xPage.homePost, { as: 'school' });
  await box.write(named);
  await expect.poll(() => markedWords(page)).toEqual(['Oliver Smith']);
  const before = await box.editable.elementHandle();
  await page
    .getByTestId('fileInput')
    .setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: picture });
  await page.getByTestId('attachments').waitFor();
  expect(await before?.evaluate((editor) => editor.isConnected)).toBe(false);
  await expect.poll(() => markedWords(page)).toEqual(['Oliver Smith']);
  await box.write(' Bravo!');
  expect(await outcomeOf(box, ui, () => box.postByKey())).toBe('held');
});

test('X empties its editor without an event: nothing stays marked and nothing is held', async ({
  open,
  page,
  ui,
}) => {
  const box = await open(xPage.homePost, { as: 'personal' });
  await box.write('Lovely walk along the canal this morning.');
  await box.postByButton();
  await expect.poll(() => box.model()).toBe('');
  await box.write('And another one in the evening.');
  expect(await outcomeOf(box, ui, () => box.postByButton())).toBe('posted');
  expect(await markedWords(page)).toEqual([]);
});

test('two composers of X at once: each is judged by its own words', async ({ open, page, ui }) => {
  const home = await open(xPage.homePost, { as: 'school' });
  await home.write(named);
  await page.getByTestId('SideNav_NewTweet_Button').click();
  const modal = new PracticeBox(page, xPage.modalPost);
  await modal.write('Our summer fair is on Saturday and everyone is welcome.');
  expect(await outcomeOf(modal, ui, () => modal.postByButton())).toBe('posted');
  await expect.poll(() => markedWords(page)).toEqual(['Oliver Smith']);
  expect(await outcomeOf(home, ui, () => home.postByButton())).toBe('held');
});

test('comment, reply and message open at once on Facebook: each is judged by its own words', async ({
  page,
  ui,
}) => {
  const comment = await openBox(page, facebookPage.comment, { as: 'personal' });
  await comment.write('My class had a great day at Brackenfold.');
  await facebookPage.reply.reach(page);
  const reply = new PracticeBox(page, facebookPage.reply);
  await reply.write('see you there');
  await facebookPage.message.reach(page);
  const message = new PracticeBox(page, facebookPage.message);
  await message.write('Lovely walk along the canal this morning.');
  expect(await outcomeOf(message, ui, () => message.postByKey())).toBe('posted');
  await reply.focus();
  expect(await outcomeOf(reply, ui, () => reply.postByKey())).toBe('posted');
  await comment.focus();
  expect(await outcomeOf(comment, ui, () => comment.postByKey())).toBe('held');
  expect(await comment.posted()).toEqual([]);
});
