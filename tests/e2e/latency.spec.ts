import type { BrowserContext, Page } from '@playwright/test';
import { facebookPage } from './harness/facebook-page';
import { launchBrowser } from './harness/launch';
import { servePractice } from './harness/practice';
import { type BoxGuide, openBox, type PracticeBox } from './harness/practice-box';
import { setUpPracticeSchool } from './harness/practice-school';
import { expect, test } from './harness/second-look';
import { xPage } from './harness/x-page';

/** From the issue: what a key press may take to be answered in the draft, and what it may cost. Milliseconds. */
const PAINTED = 50;
const COST = 2;
const LONG_TASK = 50;

const editors: readonly [name: string, guide: BoxGuide][] = [
  ['Draft.js', xPage.homePost],
  ['Lexical', facebookPage.post],
];

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * Judged is the best of up to this many rounds: what the extension needs, and not what else the machine
 * was doing.
 */
const ROUNDS = 3;

/** Plays rounds until one is good enough; the least that any of them came to. */
async function bestRound(goodEnough: number, play: () => Promise<number>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && best > goodEnough; round += 1) best = Math.min(best, await play());
  return best;
}

const one = (number: number) => number.toFixed(1);

/**
 * Resolves with the time from the next key press to the frame after `words` were underlined, in ms. The
 * page looks at the shared registry of highlights once a frame, so up to a frame of it is the looking.
 */
function timeToPaint(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const marked = () =>
          [...CSS.highlights.values()].some((highlight) =>
            [...highlight].some((painted) => {
              const range = document.createRange();
              range.setStart(painted.startContainer, painted.startOffset);
              range.setEnd(painted.endContainer, painted.endOffset);
              return range.toString() === wanted;
            }),
          );
        const heard = (event: KeyboardEvent) => {
          const look = () => {
            if (!marked()) return requestAnimationFrame(look);
            // A task after a frame runs when the frame is painted.
            const painted = new MessageChannel();
            painted.port1.onmessage = () => resolve(performance.now() - event.timeStamp);
            return painted.port2.postMessage(null);
          };
          requestAnimationFrame(look);
        };
        window.addEventListener('keydown', heard, { once: true, capture: true });
        document.documentElement.dataset.listening = 'yes';
      }),
    words,
  );
}

for (const [name, guide] of editors) {
  test(`${name}: from a key to painted underlines`, async ({ open, page }) => {
    test.setTimeout(180_000);
    const box = await open(guide, { as: 'school' });
    await box.write('Well done ');
    const press = async () => {
      await box.type('Oliver Smit', 5);
      const painted = timeToPaint(page, 'Oliver Smith');
      await page.waitForFunction(() => document.documentElement.dataset.listening === 'yes');
      await page.keyboard.press('h');
      const time = await painted;
      await page.evaluate(() => {
        delete document.documentElement.dataset.listening;
      });
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await box.type('Well done ');
      return time;
    };
    // The engine's first sight of such a draft.
    const first = await press();
    const best = await bestRound(PAINTED, async () => {
      const times: number[] = [];
      for (let time = 0; time < 20; time += 1) times.push(await press());
      const middle = median(times);
      console.log(`${name}: key to painted, median ${one(middle)} ms, first ${one(first)} ms`);
      return middle;
    });
    expect(best).toBeLessThanOrEqual(PAINTED);
  });
}

/** Time that the page's main thread works for each key of `text`, in ms of processor time, whoever makes it work. */
async function typingCosts(page: Page, box: PracticeBox, text: string): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const costs: number[] = [];
  for (const key of text) {
    const before = await busy();
    await box.type(key);
    // Two frames: the first for the text, the second for what is painted of the answer.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    costs.push((await busy()) - before);
  }
  await session.detach();
  return costs;
}

/** What is typed at the end of the long draft: a name in it is found, marked and counted at the box. */
const typed = ' Well done Oliver Smith, and all who came.';
const paragraph = 'Our fair is on Saturday, with games, cakes and a raffle for the library. ';
const longDraft = paragraph.repeat(Math.ceil(2000 / paragraph.length)).slice(0, 2000);

for (const [name, guide] of editors) {
  test(`${name}: what a key costs the page in a draft of 2,000 characters`, async ({
    browserWithExtension,
    page: _set,
  }) => {
    test.setTimeout(300_000);
    const bare = await launchBrowser({ extension: null });
    await servePractice(bare.context);
    const measure = async (context: BrowserContext) => {
      const page = await context.newPage();
      const box = await openBox(page, guide, { as: 'school' });
      await box.focus();
      await page.keyboard.insertText(longDraft);
      await expect.poll(() => box.model()).toBe(longDraft);
      await page.keyboard.press('Control+End');
      const costs = await typingCosts(page, box, typed);
      await page.close();
      return costs;
    };
    await setUpPracticeSchool(browserWithExtension.context, browserWithExtension.extensionId);
    let longest = Number.POSITIVE_INFINITY;
    let least = Number.POSITIVE_INFINITY;
    let ours = Number.POSITIVE_INFINITY;
    const added = await bestRound(COST, async () => {
      const without = await measure(bare.context);
      const withIt = await measure(browserWithExtension.context);
      // Each side by its own best: a round that was disturbed without us must not count in our favour.
      least = Math.min(least, median(without));
      ours = Math.min(ours, median(withIt));
      const more = ours - least;
      longest = Math.min(longest, Math.max(...withIt));
      console.log(
        `${name}: main thread for a key, median ${one(median(without))} ms without, ${one(median(withIt))} ms with, ` +
          `${one(more)} ms added; most for one key ${one(Math.max(...without))} ms without, ${one(Math.max(...withIt))} ms with`,
      );
      return more;
    });
    await bare.context.close();
    expect(added).toBeLessThanOrEqual(COST);
    // All tasks of one key together are no longer than one may be.
    expect(longest).toBeLessThanOrEqual(LONG_TASK);
  });
}
