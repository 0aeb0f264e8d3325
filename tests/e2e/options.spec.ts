import { readFile } from 'node:fs/promises';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { practiceProfile, practiceRoster } from '../../rules/packs/practice-school';
import { launchBrowser } from './harness/launch';
import { expectAccessible, keepPicture, lookNames, putOn } from './harness/looks';

// Axe reads the whole of set-up twice for each look.
test.setTimeout(120_000);

let context: BrowserContext;
let address: string;
let page: Page;

/** The one part of the browser's interface that is used on the extension's own page. */
declare const chrome: {
  storage: { local: { clear(): Promise<void>; set(values: Record<string, unknown>): Promise<void> } };
};

test.beforeAll(async () => {
  const browser = await launchBrowser();
  context = browser.context;
  address = `chrome-extension://${browser.extensionId}/options.html`;
});
test.afterAll(() => context.close());

test.beforeEach(async () => {
  page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => chrome.storage.local.clear());
  await page.reload();
  await inForce('school', 'No school is set up yet.');
});
test.afterEach(() => page.close({ runBeforeUnload: false }));

const section = (name: string) => page.locator(`#${name}`);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const inForce = (name: string, text: string) => expect(section(name).locator('.in-force')).toHaveText(text);
const told = (name: string) => section(name).locator('.outcome');
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

async function loadPracticeSchool(): Promise<void> {
  await button('Load the practice school').click();
  await inForce('school', `In force: ${practiceProfile.school.name}`);
  await inForce('pupils', `In force: a roster of ${practiceRoster.length} pupils`);
}

test('begins with three steps', async () => {
  await expect(page.getByRole('navigation', { name: 'Welcome' }).getByRole('listitem')).toHaveCount(3);
});

test('loads the practice school in one press, and takes it back in another', async () => {
  await loadPracticeSchool();
  await expect(page.getByLabel('Name of the school')).toHaveValue(practiceProfile.school.name);
  await button('Undo').click();
  await inForce('school', 'No school is set up yet.');
  await expect(section('pupils').locator('.in-force')).toContainText('No roster is loaded.');
});

test('exports a profile that it imports again', async () => {
  await loadPracticeSchool();
  const [download] = await Promise.all([page.waitForEvent('download'), button('Export profile').click()]);
  const exported = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(exported)).toEqual(practiceProfile);
  await page.getByLabel('Name of the school').fill('Oakmere School');
  await button('Save').click();
  await inForce('school', 'In force: Oakmere School');
  await page.getByLabel('Import profile').setInputFiles(file('profile.json', exported));
  await inForce('school', `In force: ${practiceProfile.school.name}`);
  await expect(told('school')).toContainText('“profile.json” was imported');
});

test('changes nothing for a bad profile, and says where it is wrong', async () => {
  await loadPracticeSchool();
  const bad =
    '{\n  "school": {\n    "name": "Oakmere",\n    "accounts": { "x": "@oakmere" },\n    "motto": "Up"\n  }\n}';
  await page.getByLabel('Import profile').setInputFiles(file('oakmere.json', bad));
  await expect(told('school')).toContainText('“oakmere.json” was not imported. Nothing was changed');
  await expect(told('school').getByRole('listitem')).toHaveText([
    'Line 4, school.accounts.x: a list is expected, in square brackets',
    'Line 5, school.motto: there is no such field',
  ]);
  await page.reload();
  await inForce('school', `In force: ${practiceProfile.school.name}`);
});

test('imports a roster, shows how many and never who, and removes it', async () => {
  const csv = 'Forename,Surname\nXanthippe,Quillfeather\nBartholomew,Oldenshaw\n';
  await page.getByLabel('Import roster').setInputFiles(file('pupils.csv', csv));
  await inForce('pupils', 'In force: a roster of 2 pupils');
  expect(await page.content()).not.toMatch(/Xanthippe|Quillfeather|Bartholomew|Oldenshaw/);
  await page.getByLabel('Import roster').setInputFiles(file('shifted.csv', `${csv}Ann,Lee,Bell\n`));
  await expect(told('pupils')).toContainText('the roster of 2 pupils stays in force');
  await expect(told('pupils').getByRole('listitem')).toHaveText(
    /^Line 4: 2 cells are expected.*there are 3$/,
  );
  await inForce('pupils', 'In force: a roster of 2 pupils');
  await button('Remove roster').click();
  await expect(section('pupils').locator('.in-force')).toContainText('No roster is loaded.');
});

test('is edited in place: saved when right, told at the field when not', async () => {
  await page.getByLabel('Name of the school').fill('Oakmere School');
  await button('Add a member of staff').click();
  await page.getByLabel('Title').fill('Mr');
  await button('Save').click();
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Name', { exact: true })).toHaveAccessibleDescription(
    'something is expected here',
  );
  await inForce('school', 'No school is set up yet.');
  await page.getByLabel('Name', { exact: true }).fill('Idris Penhale');
  await page.getByLabel('Other names').fill('Oakmere\nOakmere Juniors');
  await expect(section('school')).toContainText('Not saved yet');
  await button('Save').click();
  await expect(told('school')).toContainText('Saved: Oakmere School is in force now.');
  await page.reload();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Idris Penhale');
  await expect(page.getByLabel('Other names')).toHaveValue('Oakmere\nOakmere Juniors');
});

test('lists what was said of accounts, and takes it back', async () => {
  const accounts = section('accounts');
  await page.getByLabel('Account', { exact: true }).fill('@OakmereLibrary');
  await page.getByLabel('Whose it is').selectOption('A school account');
  await button('Add account').click();
  await expect(accounts.getByRole('listitem')).toContainText('oakmerelibrary on X');
  await expect(accounts.getByRole('listitem')).toContainText('A school account');
  await accounts.getByRole('button', { name: /This is my own account/ }).click();
  await expect(accounts.getByRole('listitem')).toContainText('My own account');
  await accounts.getByRole('button', { name: /Forget/ }).click();
  await expect(accounts.getByRole('listitem')).toHaveCount(0);
});

test('does not use what it cannot read, and says so', async () => {
  await page.evaluate(() => chrome.storage.local.set({ profile: { school: 7 }, roster: [{ given: 'Ann' }] }));
  await page.reload();
  await inForce('school', 'No school is set up yet.');
  await expect(page.locator('.options > .outcome')).toHaveText([
    /of the school could not be read/,
    /roster that was kept/,
  ]);
  await loadPracticeSchool();
});

test('is tried by keyboard alone: found, held, mended, let go', async () => {
  await loadPracticeSchool();
  const box = page.getByLabel('Practice post');
  await box.focus();
  await page.keyboard.type(`So proud of my class at ${practiceProfile.school.name}!`);
  await expect(section('try').getByRole('heading', { name: 'No disclaimer' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button('Post')).toBeFocused();
  await page.keyboard.press('Enter');
  const gate = page.getByRole('dialog', { name: 'Before you post' });
  await expect(gate).toContainText('No disclaimer');
  await page.keyboard.press('Tab');
  await expect(gate.getByRole('button', { name: 'Add disclaimer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(gate).toContainText('Nothing holds it any more.');
  await page.keyboard.press('Escape');
  await expect(gate).toHaveCount(0);
  await expect(button('Post')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(section('try')).toContainText('That would have gone out now. Nothing was sent.');
});

for (const look of lookNames) {
  test(`has nothing that axe finds wrong, ${look}`, async () => {
    await putOn(page, look);
    await expectAccessible(page);
    await keepPicture(page, `options-first-run-${look}`);
    await loadPracticeSchool();
    await button('Add a disclaimer').click();
    await page.getByLabel('Import roster').setInputFiles(file('bad.csv', 'name\n'));
    await button('Put in an example').click();
    await expect(section('try').getByRole('heading', { name: 'No disclaimer' })).toBeVisible();
    await expectAccessible(page);
    await keepPicture(page, `options-${look}`);
  });
}

test('is in Welsh in a Welsh browser, and has nothing that axe finds wrong', async () => {
  const welsh = await launchBrowser({ language: 'cy' });
  const options = await welsh.context.newPage();
  await options.goto(address);
  await options.getByRole('button', { name: 'Llwytho’r ysgol ymarfer' }).click();
  await expect(options.locator('#pupils .in-force')).toHaveText('Mewn grym: rhestr o 12 disgybl');
  await options.getByRole('button', { name: 'Rhoi enghraifft i mewn' }).click();
  await expect(options.locator('#try').getByRole('listitem').first()).toBeVisible();
  await expect(options.locator('html')).toHaveAttribute('lang', 'cy');
  await expectAccessible(options);
  await keepPicture(options, 'options-cy');
  await welsh.context.close();
});
