import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { build, type Rolldown } from 'vite';

/** Where the gallery is found by a browser that it is served to. */
export const galleryAddress = 'http://gallery.example/';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
};

/** Builds the gallery of components, in memory, and serves it to this browser. */
export async function serveGallery(context: BrowserContext): Promise<void> {
  const configFile = fileURLToPath(new URL('../../gallery/vite.config.ts', import.meta.url));
  const built = (await build({ configFile, build: { write: false } })) as Rolldown.RolldownOutput;
  const files = new Map(
    built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
  await context.route(`${galleryAddress}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    const file = files.get(name);
    if (file === undefined) return route.fulfill({ status: 404, body: '' });
    const contentType = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    return route.fulfill({ contentType, body: typeof file === 'string' ? file : Buffer.from(file) });
  });
}
