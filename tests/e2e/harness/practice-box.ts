import type { Locator, Page } from '@playwright/test';
import type { Posted } from '../../pages/shared/posted-log';
import type { PracticeSettings } from '../../pages/shared/practice-settings';

/** How a person gets to one box of a practice page, writes in it and posts. */
export interface BoxGuide {
  /** As `__model` and `__posted` call it. */
  readonly name: string;
  /** What is written in it. */
  readonly surface: 'post' | 'share' | 'comment' | 'reply' | 'message' | 'caption' | 'bio';
  /** The page it stands on, with what that page must be set to. */
  readonly address: string;
  /** What has to be pressed before the box is there. */
  readonly reach?: (page: Page) => Promise<void>;
  readonly editable: (page: Page) => Locator;
  /** The publish control; undefined where there is none and only the key posts. */
  readonly publish?: (page: Page) => Locator;
  /** What must be pressed before the publish control is there. */
  readonly beforePublish?: (page: Page) => Promise<void>;
  /** The key that posts; undefined where none does. */
  readonly publishKey?: 'Enter' | 'Control+Enter';
  readonly newLineKey: 'Enter' | 'Shift+Enter';
  /** What stands in the box from the start, such as the name of the person answered. */
  readonly prefilled?: string;
}

/** One box on an open practice page, handled as a person would: real keys, real presses. */
export class PracticeBox {
  #publishReached = false;

  constructor(
    readonly page: Page,
    readonly guide: BoxGuide,
  ) {}

  get editable(): Locator {
    return this.guide.editable(this.page);
  }

  /** Puts the caret at the end of the box. */
  async focus(): Promise<void> {
    await this.editable.click();
    await this.page.keyboard.press('Control+End');
  }

  /** Types where the caret is. `delay` is in milliseconds between keys. */
  async type(text: string, delay = 0): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.page.keyboard.press(this.guide.newLineKey);
      await this.page.keyboard.type(line, { delay });
    }
  }

  /** Clicks into the box and types. */
  async write(text: string, delay = 0): Promise<void> {
    await this.focus();
    await this.type(text, delay);
  }

  async clear(): Promise<void> {
    await this.editable.click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.press('Delete');
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+Z');
  }

  /** The publish control, when it can be pressed. */
  async readyPublish(): Promise<Locator> {
    const { publish, beforePublish } = this.guide;
    if (!publish) throw new Error(`${this.guide.name} has no publish control: it posts by a key.`);
    if (!this.#publishReached) await beforePublish?.(this.page);
    this.#publishReached = true;
    return publish(this.page);
  }

  async postByButton(): Promise<void> {
    await (await this.readyPublish()).click();
  }

  async postByKey(): Promise<void> {
    const { publishKey } = this.guide;
    if (!publishKey) throw new Error(`${this.guide.name} is not posted by a key.`);
    await this.page.keyboard.press(publishKey);
  }

  /** As a person would: by the button where there is one, else by the key. */
  async post(): Promise<void> {
    if (this.guide.publish) await this.postByButton();
    else await this.postByKey();
  }

  /** The editor's own text; undefined when the box is gone. */
  model(): Promise<string | undefined> {
    return this.page.evaluate((name) => window.__model(name), this.guide.name);
  }

  /** What went out from this box since the page was loaded. */
  async posted(): Promise<string[]> {
    const all = await this.page.evaluate(() => window.__posted);
    return all.filter((entry: Posted) => entry.surface === this.guide.name).map((entry) => entry.text);
  }

  /** Whether this text goes out within five seconds. */
  async hasPosted(text: string): Promise<boolean> {
    const end = Date.now() + 5000;
    do {
      if ((await this.posted()).includes(text)) return true;
    } while (Date.now() < end);
    return false;
  }
}

/** Opens the page of a box, with settings over its own, and gets to it. */
export async function openBox(
  page: Page,
  guide: BoxGuide,
  settings: Partial<Record<keyof PracticeSettings, string>> = {},
): Promise<PracticeBox> {
  const address = new URL(guide.address);
  for (const [name, value] of Object.entries(settings)) address.searchParams.set(name, value);
  await page.goto(address.href);
  await guide.reach?.(page);
  const box = new PracticeBox(page, guide);
  await box.editable.waitFor();
  return box;
}
