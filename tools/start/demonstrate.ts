import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { facebookPage } from '../../tests/e2e/harness/facebook-page';
import { InsideClosedRoot } from '../../tests/e2e/harness/inside-closed-root';
import { instagramPage } from '../../tests/e2e/harness/instagram-page';
import type { LaunchedBrowser } from '../../tests/e2e/harness/launch';
import type { BoxGuide } from '../../tests/e2e/harness/practice-box';
import { xPage } from '../../tests/e2e/harness/x-page';
import {
  captionDrafts,
  commentDrafts,
  messageDrafts,
  type PracticeDraft,
  postDrafts,
} from './practice-drafts';
import { type Trial, tryDraft } from './try-draft';

const boxes: readonly [name: string, guide: BoxGuide, drafts: readonly PracticeDraft[]][] = [
  ['X post', xPage.homePost, postDrafts],
  ['X post in a dialog', xPage.modalPost, postDrafts],
  ['X thread', xPage.thread, postDrafts],
  ['X message', xPage.chat, messageDrafts],
  ['Facebook post', facebookPage.post, postDrafts],
  ['Facebook post, two steps', facebookPage.twoStepPost, postDrafts],
  ['Facebook comment', facebookPage.comment, commentDrafts],
  ['Facebook message', facebookPage.message, messageDrafts],
  ['Instagram caption', instagramPage.caption, captionDrafts],
  ['Instagram comment', instagramPage.comment, commentDrafts],
];

/** Types every draft into every box and prints what came of it. Returns whether all of it worked. */
export async function demonstrate({ context }: LaunchedBrowser, pictures: string): Promise<boolean> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const wrong: Trial[] = [];
  let tried = 0;
  printLine(columns.map(({ heading }) => heading));
  for (const [name, guide, drafts] of boxes) {
    for (const [index, draft] of drafts.entries()) {
      const page = await context.newPage();
      const ui = await InsideClosedRoot.of(page);
      const file = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${index + 1}.png`;
      const trial = await tryDraft(page, ui, name, guide, draft, join(pictures, file));
      await page.close();
      printLine(columns.map(({ read }) => read(trial)));
      tried += 1;
      if (trial.wrong !== '') wrong.push(trial);
    }
  }
  console.log('');
  for (const trial of wrong) console.log(`${trial.box}, “${trial.draft}”: ${trial.wrong}`);
  console.log(`${tried - wrong.length} of ${tried} went as they should. Pictures: ${pictures}`);
  return wrong.length === 0;
}

const columns: readonly { heading: string; width: number; read: (trial: Trial) => string }[] = [
  { heading: '', width: 2, read: (trial) => (trial.wrong ? '✘' : '✔') },
  { heading: 'Box', width: 25, read: (trial) => trial.box },
  { heading: 'Draft', width: 60, read: (trial) => trial.draft },
  { heading: 'Gate', width: 27, read: (trial) => trial.gate || '–' },
  { heading: 'Disclaimer inserted', width: 68, read: (trial) => trial.inserted || '–' },
  { heading: 'Found', width: 0, read: (trial) => trial.found },
];

/** A line as soon as it is known: the whole takes a minute or two. */
function printLine(cells: readonly string[]): void {
  console.log(
    cells
      .map((cell, column) => cell.padEnd(columns[column]?.width ?? 0))
      .join(' ')
      .trimEnd(),
  );
}
