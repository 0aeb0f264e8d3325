import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

export interface Gallery {
  /** Where it is served, with a slash at the end. */
  address: string;
  close: () => Promise<void>;
}

/** Builds the gallery of components and serves it. */
export async function serveGallery(): Promise<Gallery> {
  const configFile = fileURLToPath(new URL('../../gallery/vite.config.ts', import.meta.url));
  await build({ configFile });
  const server = await preview({ configFile, preview: { port: 0, strictPort: false } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The gallery is served at no address.');
  return { address, close: () => server.close() };
}
