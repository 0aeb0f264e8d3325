import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findBrowser } from '../../../tools/find-browser.mjs';

export const builtExtension = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

export interface LaunchOptions {
  /** Folder of the built extension; null: a browser without it. */
  extension?: string | null;
  headless?: boolean;
  /** Language of the browser, as a tag such as `cy`. */
  language?: string;
  /** Size of the page in CSS pixels; null: as large as the window. */
  viewport?: { width: number; height: number } | null;
}

export interface LaunchedBrowser {
  context: BrowserContext;
  /** Undefined without the extension. */
  extensionId: string | undefined;
  /** The extension's background worker; it may be stopped and come back as another. */
  worker: Worker | undefined;
}

const quietBrowser = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a Chromium with an empty profile and the built extension in it. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const {
    extension = builtExtension,
    headless = true,
    language,
    viewport = { width: 1280, height: 800 },
  } = options;
  if (extension !== null && !existsSync(extension)) {
    throw new Error(`The extension is not built: ${extension} does not exist. Run "npm run build" first.`);
  }
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findBrowser(),
    headless,
    viewport,
    locale: 'en-GB',
    args: extension
      ? [
          ...quietBrowser,
          ...(language ? [`--lang=${language}`] : []),
          `--disable-extensions-except=${extension}`,
          `--load-extension=${extension}`,
        ]
      : quietBrowser,
  });
  if (extension === null) return { context, extensionId: undefined, worker: undefined };
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const extensionId = new URL(worker.url()).host;
  const setUp = await openedPage(context, `chrome-extension://${extensionId}/options.html`);
  await setUp.goto('about:blank');
  return { context, extensionId, worker };
}

/**
 * The page that comes by itself at this address. Once installed the extension shows its set-up page, in
 * whatever empty tab there is by then: better here than in the middle of a test.
 */
function openedPage(context: BrowserContext, address: string): Promise<Page> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${address} did not open by itself.`)), 20_000);
    const look = (page: Page) => {
      if (!page.url().startsWith(address)) return;
      clearTimeout(late);
      resolve(page);
    };
    const follow = (page: Page) => {
      look(page);
      page.on('framenavigated', () => look(page));
    };
    for (const page of context.pages()) follow(page);
    context.on('page', follow);
  });
}
