import type { InsideClosedRoot } from './inside-closed-root';
import type { PracticeBox } from './practice-box';

export const gateTitle = 'Before you post';

/** What became of a press: it went out, or the dialog came up. */
export type PressOutcome = 'posted' | 'held';

/**
 * Presses, and waits for what becomes of it. Throws when neither happened within `timeout` ms: a press
 * that is swallowed without a word would be the worst of all.
 */
export async function outcomeOf(
  box: PracticeBox,
  ui: InsideClosedRoot,
  press: () => Promise<void>,
  timeout = 10_000,
): Promise<PressOutcome> {
  const before = (await box.posted()).length;
  await press();
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    if ((await box.posted()).length > before) return 'posted';
    if (await ui.first('dialog', gateTitle)) return 'held';
  }
  throw new Error(`${box.guide.name}: the press was neither let through nor answered within ${timeout} ms.`);
}

/** Gives a reason where one is asked for, and posts as it is. */
export async function postAnyway(ui: InsideClosedRoot): Promise<void> {
  await ui.waitFor('button', 'Post anyway');
  if (await ui.first('textbox')) await ui.fill('textbox', undefined, 'The family asked for it in writing.');
  await ui.click('button', 'Post anyway');
}

/** Shuts the dialog without posting; it may have closed by itself when the last thing was put right. */
export async function goBack(ui: InsideClosedRoot): Promise<void> {
  if (await ui.first('dialog', gateTitle)) await ui.click('button', 'Go back');
  await ui.waitGone('dialog', gateTitle);
}
