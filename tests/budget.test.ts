import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build as bundle, type Plugin } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from 'wxt';

/** What every page of the three sites may be made to load, in bytes after gzip. */
const BUDGET = 30_000;

const root = fileURLToPath(new URL('..', import.meta.url));

/** A folder of its own: the browser tests may be using the other one. */
const outDir = '.output/budget';

describe('the content script', () => {
  let script = '';
  beforeAll(async () => {
    await build({ root, outDir, logger: silent });
    script = readFileSync(`${root}${outDir}/chrome-mv3/content-scripts/compose.js`, 'utf8');
  }, 120_000);

  it(`weighs at most ${BUDGET} bytes gzipped`, () => {
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(BUDGET);
  });

  it('tells the page nothing of itself', () => {
    expect(script).not.toContain('content-script-started');
    expect(script).not.toMatch(/\.postMessage\([^)]*,\s*["'`]\*/);
  });

  it('holds nothing of the engine and none of its libraries', async () => {
    const own = await modulesOf('entrypoints/compose.content/index.ts');
    const background = await modulesOf('entrypoints/background/index.ts');
    const engine = /^rules\/|node_modules\/(zod|compromise|franc|tldts|twitter-text|libphonenumber-js)\//;
    expect(background.filter((path) => engine.test(path)).length).toBeGreaterThan(50);
    expect(own).toContain('entrypoints/compose.content/guard.ts');
    expect(own.filter((path) => engine.test(path))).toEqual([]);
  });
});

const quiet = () => {};
const silent = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  error: console.error,
  fatal: console.error,
  success: quiet,
  level: 0,
};

/** Style sheets are taken as text by the build; here they only have to be found. */
const stylesAsText: Plugin = {
  name: 'styles-as-text',
  setup(build) {
    build.onResolve({ filter: /\.css(\?inline)?$/ }, ({ path }) => ({ path, namespace: 'style' }));
    build.onLoad({ filter: /.*/, namespace: 'style' }, () => ({ contents: '', loader: 'text' }));
  },
};

/** Every module that an entrypoint brings with it, relative to the project. */
async function modulesOf(entrypoint: string): Promise<string[]> {
  const { metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: [entrypoint],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unused',
    logLevel: 'error',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.bin': 'binary' },
    plugins: [stylesAsText],
  });
  const [output] = Object.values(metafile.outputs);
  // Only what is left after unused exports were dropped.
  return Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [path] : [],
  );
}
