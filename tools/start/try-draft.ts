import type { Page } from '@playwright/test';
import { goBack, outcomeOf, postAnyway } from '../../tests/e2e/harness/gate';
import type { InsideClosedRoot } from '../../tests/e2e/harness/inside-closed-root';
import { markedWords } from '../../tests/e2e/harness/marked-words';
import { type BoxGuide, openBox } from '../../tests/e2e/harness/practice-box';
import type { PracticeDraft } from './practice-drafts';

/** One line of the table. */
export interface Trial {
  box: string;
  draft: string;
  found: string;
  gate: string;
  inserted: string;
  /** Why it did not go as it should; empty when it did. */
  wrong: string;
}

/** Milliseconds between keys: as a quick typist. */
const typingDelay = 12;

/**
 * Types one draft into one box, reads what Second Look found, presses Post, and mends or goes back as a
 * person would. A picture of the page is saved when the draft has been checked.
 */
export async function tryDraft(
  page: Page,
  ui: InsideClosedRoot,
  name: string,
  guide: BoxGuide,
  draft: PracticeDraft,
  picture: string,
): Promise<Trial> {
  const trial: Trial = { box: name, draft: draft.text, found: 'nothing', gate: '', inserted: '', wrong: '' };
  try {
    const box = await openBox(page, guide, { as: draft.as });
    await box.write(draft.text, typingDelay);
    const written = `${guide.prefilled ?? ''}${draft.text}`;
    must((await box.model()) === written, 'the draft is not in the editor as it was typed');

    const mustBeHeld = draft.whenHeld !== undefined;
    if (mustBeHeld) {
      trial.found = await found(page, ui, draft.underlined);
      if (draft.underlined) {
        must(trial.found.includes(`“${draft.underlined}”`), `“${draft.underlined}” is not underlined`);
      }
    } else {
      must((await markedWords(page)).length === 0, 'something is underlined in a draft without fault');
    }
    await page.screenshot({ path: picture });

    const outcome = await outcomeOf(box, ui, () => box.post());
    trial.gate = outcome === 'held' ? 'held' : 'let through';
    must(mustBeHeld === (outcome === 'held'), mustBeHeld ? 'it went out' : 'it was held');
    if (outcome === 'posted') return trial;

    await page.screenshot({ path: picture.replace(/\.png$/, '-held.png') });
    if (draft.whenHeld === 'add disclaimer') {
      await ui.click('button', 'Add disclaimer');
      trial.inserted = await insertedText(() => box.model(), written);
      await goBack(ui);
      must(
        (await outcomeOf(box, ui, () => box.post())) === 'posted',
        'it was held again with the disclaimer',
      );
      trial.gate = 'held, mended, let through';
      must((await box.posted())[0]?.includes(trial.inserted) === true, 'it went out without the disclaimer');
    } else if (draft.whenHeld === 'post anyway') {
      await postAnyway(ui);
      must(await box.hasPosted(written), '“Post anyway” did not post');
      trial.gate = 'held, posted anyway';
    } else {
      await goBack(ui);
      must((await box.posted()).length === 0, 'it went out although the person went back');
      must((await box.model()) === written, 'going back changed the draft');
      trial.gate = 'held, taken back';
    }
  } catch (error) {
    trial.wrong = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    await page.screenshot({ path: picture.replace(/\.png$/, '-wrong.png') });
  }
  return trial;
}

async function insertedText(model: () => Promise<string | undefined>, before: string): Promise<string> {
  const end = Date.now() + 5000;
  while (Date.now() < end) {
    const now = await model();
    if (now !== undefined && now !== before) return now.replace(before, '').trim();
  }
  throw new Error('“Add disclaimer” inserted nothing');
}

/** What the panel at the badge lists, and the words that are underlined once `wanted` is among them. */
async function found(page: Page, ui: InsideClosedRoot, wanted: string | undefined): Promise<string> {
  await ui.click('button', /^Second Look: \d/);
  await ui.waitFor('dialog', /to look at$/);
  const titles = (await ui.all('heading'))
    .map(({ name }) => name)
    .filter((name) => !/to look at$/.test(name));
  await ui.click('button', /^Second Look: \d/);
  await ui.waitGone('dialog');
  const words = await settledWords(page, wanted);
  return [...titles, ...words.map((word) => `“${word}”`)].join(' · ');
}

/** What is underlined, once `wanted` is; what there is after five seconds otherwise. */
async function settledWords(page: Page, wanted: string | undefined): Promise<string[]> {
  const end = Date.now() + 5000;
  for (;;) {
    const words = await markedWords(page);
    if (wanted === undefined || words.includes(wanted) || Date.now() > end) return words;
  }
}

function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
