import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './harness/second-look';
import { type Underline, underlinedWords, underlines } from './harness/underlines';
import { xPage } from './harness/x-page';

/** The README's pictures are these: `SECOND_LOOK_PICTURES=docs/pictures npx playwright test pictures`. */
const folder = fileURLToPath(
  new URL(`../../${process.env.SECOND_LOOK_PICTURES ?? '.output/pictures'}/`, import.meta.url),
);
mkdirSync(folder, { recursive: true });
const WINDOW = { width: 1280, height: 620 };

/** The middle of the words, once they are underlined, in CSS pixels of the window. */
async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  await expect.poll(() => underlinedWords(page)).toContain(words);
  const { rect } = (await underlines(page)).find(({ text }) => text === words) as Underline;
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

test('pointing at an underline shows what is wrong and mends it in one press', async ({ open, page, ui }) => {
  await page.setViewportSize(WINDOW);
  const box = await open(xPage.homePost, { as: 'school' });
  await box.write(
    'What a week! Oliver Smith won the chess final, and Herons class cooked soup for everyone.',
  );
  const { x, y } = await middleOf(page, 'Oliver Smith');
  await page.mouse.move(x, y, { steps: 4 });
  await ui.waitFor('button', 'Say “A pupil”');
  await page.screenshot({ path: `${folder}at-work.png` });
  await ui.click('button', 'Say “A pupil”');
  await expect
    .poll(() => box.model())
    .toBe('What a week! A pupil won the chess final, and Herons class cooked soup for everyone.');
});

test('the dialog lists what is left before the post goes out', async ({ open, page, ui }) => {
  await page.setViewportSize(WINDOW);
  const box = await open(xPage.homePost, { as: 'personal' });
  await box.write('My class at Brackenfold Primary have built a rocket out of milk bottles today.');
  await box.post();
  await ui.waitFor('button', 'Go back');
  await page.screenshot({ path: `${folder}before-you-post.png` });
  await ui.click('button', 'Add disclaimer');
  await expect.poll(() => box.model()).toMatch(/views/i);
});
