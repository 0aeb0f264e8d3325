import type { browser as Api } from 'wxt/browser';

/**
 * The extension's own calls. The background and our pages use the polyfill; here it would cost every
 * page of these sites a tenth of what the script may weigh, for calls that all browsers agree on.
 */
type Extension = typeof Api;
const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };

export const extension = browser?.runtime ? browser : chrome;
