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
