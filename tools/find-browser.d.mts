/** The path of a Chromium that can load the extension; throws one plain sentence when there is none. */
export function findBrowser(): Promise<string>;
