import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** X runs Draft.js on React 17; the other pages run React 18. */
function reactOfItsTime(): Plugin {
  const usesReact17 = /\/(draft-js|react-dom-17|react-17)\/|\/tests\/pages\/x\//;
  return {
    name: 'react-of-its-time',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !usesReact17.test(importer.replaceAll('\\', '/'))) return null;
      const match = /^(react|react-dom)(\/.*)?$/.exec(source);
      if (!match) return null;
      return this.resolve(`${match[1]}-17${match[2] ?? ''}`, importer, { skipSelf: true });
    },
  };
}

export default defineConfig({
  root: here,
  base: '/',
  plugins: [reactOfItsTime()],
  // fbjs, under Draft.js, asks for Node's name of the global object.
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('../../.output/pages', import.meta.url)),
    emptyOutDir: true,
    // One folder that no real site has, so a route can tell files from addresses.
    assetsDir: 'practice-files',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: ['index', 'x', 'facebook', 'instagram'].map((page) => `${here}${page}.html`),
    },
  },
});
