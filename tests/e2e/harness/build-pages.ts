import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the practice pages; takes about two seconds. */
export default async function buildPages(): Promise<void> {
  await build({ configFile: fileURLToPath(new URL('../../pages/vite.config.ts', import.meta.url)) });
}
