import { gateTitle } from './harness/gate';
import { markedWords } from './harness/marked-words';
import { expect, test } from './harness/second-look';
import { xPage } from './harness/x-page';

const named = 'Well done Oliver Smith in Year 2!';

test.describe('the site, or a script that it lets in,', () => {
  test('sees one element with nothing on it, and no way inside', async ({ open, page, ui }) => {
    const box = await open(xPage.homePost, { as: 'school' });
    await box.write(named);
    await ui.waitFor('button', /^Second Look: \d/);
    const strangers = await page.evaluate(() =>
      [...document.documentElement.children]
        .filter(({ tagName }) => tagName !== 'HEAD' && tagName !== 'BODY')
        .map((element) => ({
          attributes: element.getAttributeNames(),
          children: element.childNodes.length,
          closed: element.shadowRoot === null,
          name: element.tagName,
        })),
    );
    expect(strangers).toEqual([{ attributes: [], children: 0, closed: true, name: 'DIV' }]);
    const marked = await page.evaluate(() => {
      const inEditor = (node: Node) =>
        node.parentElement?.closest('[data-testid="tweetTextarea_0"]') !== null;
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return {
        names: [...CSS.highlights.keys()],
        inEditor: ranges.every((one) => inEditor(one.startContainer)),
      };
    });
    expect(marked.inEditor).toBe(true);
    expect(marked.names.join()).not.toMatch(/second|look|stop|warn|note|pupil|error|name/i);
  });

  test('reads no words of ours in a mirror over a textarea', async ({ open, page }) => {
    const box = await open(xPage.chat, { as: 'school' });
    await box.write(named);
    await expect.poll(() => markedWords(page)).toEqual(['Oliver Smith']);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('gets nothing out by pressing Post from a script', async ({ open, page, ui }) => {
    const box = await open(xPage.homePost, { as: 'school' });
    await box.write(named);
    await expect.poll(() => markedWords(page)).toEqual(['Oliver Smith']);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')?.click(),
    );
    await ui.waitFor('dialog', gateTitle);
    expect(await box.posted()).toEqual([]);
  });

  test('cannot answer our dialog', async ({ open, page, ui }) => {
    const box = await open(xPage.homePost, { as: 'school' });
    await box.write(named);
    await box.postByButton();
    const anyway = await ui.waitFor('button', 'Post anyway');
    const { x, y } = await ui.boxOf(anyway);
    await page.evaluate(
      ([left, top]) => {
        const host = document.elementFromPoint(left, top);
        const at = { bubbles: true, composed: true, cancelable: true, clientX: left, clientY: top };
        for (const target of [host, document.documentElement.lastElementChild]) {
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
            target?.dispatchEvent(new MouseEvent(type, at));
          }
          target?.dispatchEvent(new KeyboardEvent('keydown', { ...at, key: 'Enter' }));
        }
      },
      [x + 4, y + 4] as const,
    );
    expect(await ui.first('dialog', gateTitle)).toBeDefined();
    expect(await box.posted()).toEqual([]);
  });

  test('hears nothing of the extension when a page without a box is opened', async ({ page }) => {
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
    });
    await page.goto('https://www.instagram.com/accounts/edit/');
    await page.locator('#pepBio').waitFor();
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});
