import type { Page } from '@playwright/test';
import { facebookPage } from './harness/facebook-page';
import { gateTitle, outcomeOf, postAnyway } from './harness/gate';
import { InsideClosedRoot } from './harness/inside-closed-root';
import { launchBrowser } from './harness/launch';
import { markedWords } from './harness/marked-words';
import { servePractice } from './harness/practice';
import { openBox } from './harness/practice-box';
import { setUpPracticeSchool } from './harness/practice-school';
import { expect, test } from './harness/second-look';
import { xPage } from './harness/x-page';

const named = 'Well done Oliver Smith in Year 2!';

/** What of the extension's own interface is used inside its worker. */
declare const chrome: {
  runtime: { reload(): void };
  tabs: { query(filter: { url: string }): Promise<{ id: number }[]> };
};

async function stopBackground(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('the background is stopped again and again while somebody types: all is found, all is held', async ({
  open,
  page,
  ui,
}) => {
  const box = await open(xPage.homePost, { as: 'school' });
  await box.focus();
  for (const word of named.split(' ')) {
    await box.type(`${word} `);
    await stopBackground(page);
  }
  await box.type('!');
  await expect.poll(() => markedWords(page)).toEqual(['Oliver Smith']);
  await stopBackground(page);
  expect(await outcomeOf(box, ui, () => box.postByButton())).toBe('held');
  expect(await box.model()).toBe(`${named} !`);
});

test('a stopped background leaves the marks where they are, and costs nothing', async ({ open, page }) => {
  const box = await open(xPage.homePost, { as: 'school' });
  await box.write(named);
  await expect.poll(() => markedWords(page)).toEqual(['Oliver Smith']);
  await stopBackground(page);
  await page.keyboard.press('Home');
  await box.type('Oh! ');
  await expect.poll(() => markedWords(page)).toEqual(['Oliver Smith']);
});

test('the popup finds the draft again after the background was stopped', async ({
  open,
  page,
  browserWithExtension,
}) => {
  const box = await open(xPage.homePost, { as: 'personal' });
  await box.write('My class had a great day at Brackenfold.');
  const popup = await page.context().newPage();
  try {
    const address = `chrome-extension://${browserWithExtension.extensionId}/popup.html`;
    await popup.goto(address);
    const [tab] = await popup.evaluate(() => chrome.tabs.query({ url: 'https://x.com/*' }));
    await popup.goto('about:blank');
    await stopBackground(page);
    await popup.goto(`${address}?tab=${tab?.id}`);
    await expect(popup.getByRole('heading', { name: 'No disclaimer' })).toBeVisible();
  } finally {
    await popup.close();
  }
});

test('the extension is updated under an open page: it says so, asks at Post, and loses nothing', async () => {
  const { context, worker, extensionId } = await launchBrowser();
  try {
    await servePractice(context);
    await setUpPracticeSchool(context, extensionId ?? '');
    const page = await context.newPage();
    const ui = await InsideClosedRoot.of(page);
    const box = await openBox(page, xPage.homePost, { as: 'personal' });
    await box.write('Lovely walk');
    await worker?.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await box.type(' along the canal.');
    await expect
      .poll(async () => (await ui.all('alert')).map((part) => part.text).join())
      .toContain('Reload this page');
    expect(await outcomeOf(box, ui, () => box.postByButton())).toBe('held');
    expect((await ui.waitFor('dialog', gateTitle)).text).toContain('could not check');
    expect(await box.model()).toBe('Lovely walk along the canal.');
    await postAnyway(ui);
    await expect.poll(() => box.posted()).toEqual(['Lovely walk along the canal.']);
  } finally {
    await context.close();
  }
});

test('the page is written anew by document.open(): its Post is guarded as before', async ({ page, ui }) => {
  await page.goto('https://x.com/home');
  await page.evaluate(() => {
    document.open();
    document.write(
      '<body><div><div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"></div>' +
        '<button data-testid="tweetButton">Post</button></div></body>',
    );
    document.close();
    document.querySelector('button')?.addEventListener('click', () => {
      document.documentElement.dataset.posted = 'yes';
    });
  });
  await page.getByRole('textbox').click();
  await page.keyboard.type(named);
  await expect.poll(() => markedWords(page)).toEqual(['Oliver Smith']);
  await page.getByTestId('tweetButton').click();
  await ui.waitFor('dialog', gateTitle);
  expect(await page.evaluate(() => document.documentElement.dataset.posted)).toBeUndefined();
});

test('the page is written anew by document.open(): a card still opens at the words', async ({ page, ui }) => {
  await page.goto('https://x.com/home');
  await page.evaluate(() => {
    document.open();
    document.write('<div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"></div>');
    document.close();
  });
  await page.getByRole('textbox').click();
  await page.keyboard.type('Oliver Smith');
  await expect.poll(() => markedWords(page)).toEqual(['Oliver Smith']);
  await page.getByRole('textbox').click({ position: { x: 20, y: 8 } });
  await ui.waitFor('button', /^Say “a pupil”/i);
});

test('the page throws our dialog out: the next press of Post asks again', async ({ open, page, ui }) => {
  const box = await open(xPage.homePost, { as: 'school' });
  await box.write(named);
  expect(await outcomeOf(box, ui, () => box.postByButton())).toBe('held');
  await page.evaluate(() => document.documentElement.lastElementChild?.remove());
  expect(await ui.all('dialog')).toEqual([]);
  expect(await outcomeOf(box, ui, () => box.postByButton())).toBe('held');
  await postAnyway(ui);
  await expect.poll(() => box.posted()).toEqual([named]);
});

test('a word that is still being composed is not posted, and not held', async ({ open, page, ui }) => {
  const box = await open(facebookPage.comment, { as: 'school' });
  await box.write(named);
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
  await page.evaluate(() => {
    const enter = { key: 'Enter', isComposing: true, bubbles: true, composed: true, cancelable: true };
    const event = new KeyboardEvent('keydown', enter);
    document.activeElement?.dispatchEvent(event);
    document.documentElement.dataset.prevented = String(event.defaultPrevented);
  });
  expect(await page.evaluate(() => document.documentElement.dataset.prevented)).toBe('false');
  expect(await ui.all('dialog')).toEqual([]);
  await session.send('Input.insertText', { text: '你' });
  await expect.poll(() => box.model()).toContain('你');
});
