import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { facebookPage } from '../../tests/e2e/harness/facebook-page';
import { InsideClosedRoot } from '../../tests/e2e/harness/inside-closed-root';
import { instagramPage } from '../../tests/e2e/harness/instagram-page';
import type { LaunchedBrowser } from '../../tests/e2e/harness/launch';
import type { BoxGuide } from '../../tests/e2e/harness/practice-box';
import { xPage } from '../../tests/e2e/harness/x-page';
import { messageDrafts, type PracticeDraft, postDrafts } from './practice-drafts';
import { type Trial, tryDraft } from './try-draft';

const boxes: readonly [name: string, guide: BoxGuide, drafts: readonly PracticeDraft[]][] = [
  ['X post', xPage.homePost, postDrafts],
  ['X post in a dialog', xPage.modalPost, postDrafts],
  ['X thread', xPage.thread, postDrafts],
  ['X message', xPage.chat, messageDrafts],
  ['Facebook post', facebookPage.post, postDrafts],
  ['Facebook post, two steps', facebookPage.twoStepPost, postDrafts],
  ['Facebook comment', facebookPage.comment, postDrafts],
  ['Facebook message', facebookPage.message, messageDrafts],
  ['Instagram caption', instagramPage.caption, postDrafts],
  ['Instagram comment', instagramPage.comment, postDrafts],
];

/** Types every draft into every box and prints what came of it. Returns whether all of it worked. */
export async function demonstrate({ context }: LaunchedBrowser, pictures: string): Promise<boolean> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const trials: Trial[] = [];
  for (const [name, guide, drafts] of boxes) {
    for (const [index, draft] of drafts.entries()) {
      const page = await context.newPage();
      const ui = await InsideClosedRoot.of(page);
      const file = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${index + 1}.png`;
      trials.push(await tryDraft(page, ui, name, guide, draft, join(pictures, file)));
      await page.close();
    }
  }
  printTable(trials);
  const wrong = trials.filter((trial) => trial.wrong !== '');
  for (const trial of wrong) console.log(`${trial.box}, “${trial.draft}”: ${trial.wrong}`);
  console.log(
    `\n${trials.length - wrong.length} of ${trials.length} went as they should. Pictures: ${pictures}`,
  );
  return wrong.length === 0;
}

function printTable(trials: readonly Trial[]): void {
  const columns: readonly [heading: string, read: (trial: Trial) => string][] = [
    ['Box', (trial) => trial.box],
    ['Draft', (trial) => trial.draft],
    ['Found', (trial) => trial.found],
    ['Gate', (trial) => trial.gate || '–'],
    ['Disclaimer inserted', (trial) => trial.inserted || '–'],
    ['', (trial) => (trial.wrong ? '✘' : '✔')],
  ];
  const lines = [
    columns.map(([heading]) => heading),
    ...trials.map((trial) => columns.map(([, read]) => read(trial))),
  ];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
