import type { FromPage } from '../../entrypoints/shared/messages';
import { facebookPage } from './harness/facebook-page';
import { markedWords } from './harness/marked-words';
import type { BoxGuide, PracticeBox } from './harness/practice-box';
import { expect, test } from './harness/second-look';
import { xPage } from './harness/x-page';

/** How many random edits each editor goes through; more on demand. */
const EDITS = Number(process.env.SECOND_LOOK_EDITS ?? 60);
const SEED = Number(process.env.SECOND_LOOK_SEED ?? 20_261_126);

/** What of the extension's own interface is used inside its worker. */
declare const chrome: {
  runtime: {
    onConnect: {
      addListener(
        hear: (port: { onMessage: { addListener(hear: (message: FromPage) => void): void } }) => void,
      ): void;
    };
  };
};
declare const self: { lastText?: string };

/** Mulberry32: the same numbers for the same seed. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const words = ['Oliver Smith', 'well done', 'our fair', 'Tilly Marchbanks', '☀ sun', '#fun', 'é', '.'];

/** One random thing that a person may do in a box; says what it was. */
async function edit(box: PracticeBox, random: (below: number) => number): Promise<string> {
  const { keyboard } = box.page;
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) await keyboard.press(key);
    return `${key} × ${times}`;
  };
  const word = words[random(words.length)] ?? '';
  switch (random(11)) {
    case 0:
    case 1:
    case 2:
      await keyboard.type(`${word} `);
      return `type ${word}`;
    case 3:
      return press('Backspace', 1 + random(6));
    case 4:
      return press('Delete', 1 + random(3));
    case 5:
      return press(box.guide.newLineKey);
    case 6:
      return press(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'ArrowUp'][random(5)] ?? 'End', 1 + random(5));
    case 7:
      await press('Shift+ArrowLeft', 1 + random(8));
      await keyboard.type(word);
      return `replace by ${word}`;
    case 8:
      return press('Control+Z');
    case 9:
      await press('Shift+ArrowLeft', 1 + random(6));
      return press('Control+X');
    default:
      return press('Control+V');
  }
}

const joined = (text: string) => text.replaceAll('\n', '');

const editors: readonly [name: string, guide: BoxGuide][] = [
  ['Draft.js', xPage.homePost],
  ['Lexical, rich', facebookPage.post],
  ['Lexical, plain', facebookPage.comment],
  ['a textarea', xPage.bio],
];

for (const [name, guide] of editors) {
  test(`${name}: after ${EDITS} random edits, what is read is what the editor holds`, async ({
    open,
    page,
    browserWithExtension,
  }) => {
    test.setTimeout(60_000 + EDITS * 2_000);
    const worker = browserWithExtension.context.serviceWorkers()[0];
    await worker?.evaluate(() => {
      chrome.runtime.onConnect.addListener((port) => {
        port.onMessage.addListener((message) => {
          if (message.type === 'check') self.lastText = message.text;
        });
      });
    });
    const random = randomNumbers(SEED);
    const box = await open(guide, { as: 'school' });
    await box.write('Start. ');
    const done: string[] = [];
    for (let count = 0; count < EDITS; count += 1) {
      done.push(await edit(box, random));
      const model = (await box.model()) ?? '';
      // Nothing is asked about an empty box.
      if (model.trim() === '') continue;
      await expect
        .poll(() => worker?.evaluate(() => self.lastText), {
          message: `seed ${SEED}: ${done.slice(-3).join(', ')}`,
        })
        .toBe(await box.model());
      // A range over two lines has no character for the break between them.
      for (const marked of await markedWords(page)) expect(joined(model)).toContain(joined(marked));
    }
    // What is marked in the end is what a fresh look at the same text marks.
    const left = await markedWords(page);
    const text = (await box.model()) ?? '';
    await box.clear();
    await box.type(text);
    await expect.poll(() => box.model()).toBe(text);
    await expect.poll(() => markedWords(page)).toEqual(left);
  });
}
