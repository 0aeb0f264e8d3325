import { gateTitle, outcomeOf, postAnyway } from './gate';
import type { InsideClosedRoot } from './inside-closed-root';
import { markedWords } from './marked-words';
import type { BoxGuide, PracticeBox } from './practice-box';
import { expect, test } from './second-look';

/** Signed, since the school's answers must be. */
const named = 'Well done Oliver Smith in Year 2! ^IC';
const tied = 'My class had a great day at Brackenfold.';
const ownBusiness = 'Lovely walk along the canal this morning.';

/** What a box is like, as far as a test must know. */
interface Surface {
  readonly guide: BoxGuide;
  /** Whether a post that ties the writer to the school wants a disclaimer here. */
  readonly wantsDisclaimer: boolean;
  /** What is still asked when the name is mended: a caption always has a picture. */
  readonly stillAsked?: RegExp;
}

const presses = (guide: BoxGuide) =>
  [
    guide.publish ? (['the button', (box: PracticeBox) => box.postByButton()] as const) : null,
    guide.publishKey ? ([guide.publishKey, (box: PracticeBox) => box.postByKey()] as const) : null,
  ].filter((way) => way !== null);

const gateText = async (ui: InsideClosedRoot) => (await ui.first('dialog', gateTitle))?.text ?? '';
const statusText = async (ui: InsideClosedRoot) => (await ui.all('status')).map((part) => part.text).join();

/** The same questions for every box of every site: found, painted, mended, held, let go, left alone. */
export function testSurface(title: string, { guide, wantsDisclaimer, stillAsked }: Surface): void {
  const before = guide.prefilled ?? '';

  test.describe(title, () => {
    test('marks the right words, and goes on marking them after typing before them', async ({
      page,
      open,
    }) => {
      const box = await open(guide, { as: 'school' });
      await box.write(named);
      await expect.poll(() => markedWords(page)).toEqual(['Oliver Smith']);
      await page.keyboard.press('Home');
      await box.type('Oh! ');
      await expect.poll(() => markedWords(page)).toEqual(['Oliver Smith']);
      await page.keyboard.press('End');
      await box.type('\nOliver Smith again');
      await expect.poll(() => markedWords(page)).toEqual(['Oliver Smith', 'Oliver Smith']);
    });

    test('takes a mark away at once when its words are changed', async ({ page, open }) => {
      const box = await open(guide, { as: 'school' });
      await box.write('Well done Oliver Smith');
      await expect.poll(() => markedWords(page)).toEqual(['Oliver Smith']);
      await page.keyboard.press('Control+A');
      await page.keyboard.press('k');
      expect(await markedWords(page)).toEqual([]);
    });

    for (const [how, press] of presses(guide)) {
      test(`is held on ${how} and goes out by Post anyway, once`, async ({ ui, open, page }) => {
        const box = await open(guide, { as: 'school' });
        await box.write(named);
        expect(await outcomeOf(box, ui, () => press(box))).toBe('held');
        expect(await box.posted()).toEqual([]);
        expect(await box.model()).toBe(before + named);
        await ui.fill('textbox', undefined, 'The family has said yes.');
        await ui.click('button', 'Post anyway');
        await ui.waitGone('dialog', gateTitle);
        if (!guide.publish) {
          // No script can press Enter for the person.
          await expect
            .poll(async () => (await ui.all('status')).map((part) => part.text).join())
            .toContain('Press Enter again');
          expect(await box.posted()).toEqual([]);
          await page.keyboard.press('Enter');
        }
        await expect.poll(() => box.posted()).toEqual([before + named]);
      });

      test(`goes out on ${how} when there is nothing to say`, async ({ ui, open, page }) => {
        const box = await open(guide, { as: 'personal' });
        await box.write(ownBusiness);
        expect(await outcomeOf(box, ui, () => press(box))).toBe('posted');
        expect(await box.posted()).toEqual([before + ownBusiness]);
        expect(await markedWords(page)).toEqual([]);
        expect(await ui.all('button')).toEqual([]);
      });
    }

    test('goes back to the draft as it was', async ({ ui, open }) => {
      const box = await open(guide, { as: 'school' });
      await box.write(named);
      expect(await outcomeOf(box, ui, () => box.post())).toBe('held');
      await ui.click('button', 'Go back');
      await ui.waitGone('dialog', gateTitle);
      expect(await box.model()).toBe(before + named);
      expect(await box.posted()).toEqual([]);
    });

    test('is mended from the dialog and then goes out', async ({ ui, open }) => {
      const box = await open(guide, { as: 'school' });
      await box.write(named);
      expect(await outcomeOf(box, ui, () => box.post())).toBe('held');
      await ui.click('button', 'Say “a pupil”');
      const mended = `${before}${named.replace('Oliver Smith', 'a pupil')}`;
      await expect.poll(() => box.model()).toBe(mended);
      // Either all is right now, or the dialog comes back for what is left.
      await expect
        .poll(async () => {
          const left = await gateText(ui);
          if (left !== '') return !left.includes('Oliver Smith');
          return (await statusText(ui)).includes('Everything is put right');
        })
        .toBe(true);
      const left = await gateText(ui);
      if (stillAsked) expect(left).toMatch(stillAsked);
      if (left !== '') await postAnyway(ui);
      else expect(await outcomeOf(box, ui, () => box.post())).toBe('posted');
      await expect.poll(() => box.posted()).toEqual([mended]);
    });

    if (wantsDisclaimer) {
      test('takes the disclaimer as one step that undo takes back', async ({ ui, open, page }) => {
        const box = await open(guide, { as: 'personal' });
        await box.write(tied);
        await ui.click('button', /^Second Look: \d/);
        await ui.click('button', 'Add disclaimer');
        await expect.poll(() => box.model()).toMatch(/my own/i);
        const disclaimed = (await box.model()) ?? '';
        expect(disclaimed.startsWith(before + tied)).toBe(true);
        await ui.waitGone('button', 'Add disclaimer');
        await expect.poll(() => page.evaluate(() => document.activeElement?.tagName !== 'BODY')).toBe(true);
        await box.undo();
        await expect.poll(() => box.model()).toBe(before + tied);
      });
    }

    test('holds a press that comes before the verdict', async ({ ui, open, browserWithExtension, page }) => {
      const box = await open(guide, { as: 'school' });
      await box.focus();
      await stopWorkers(page, browserWithExtension.context);
      await box.type(named);
      expect(await outcomeOf(box, ui, () => box.post())).toBe('held');
      expect(await box.posted()).toEqual([]);
    });
  });
}

/** Stops the background as the browser does when it is idle: the next word starts it anew. */
async function stopWorkers(
  page: import('@playwright/test').Page,
  context: import('@playwright/test').BrowserContext,
): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
