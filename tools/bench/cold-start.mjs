// Times what a worker does when it is started anew: evaluate the bundled engine, compile the pack, check
// once. The bundle is made beforehand, as the extension's is.
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));
const bundle = `${folder}engine.mjs`;
mkdirSync(folder, { recursive: true });
if (process.argv[2] !== 'built' || !existsSync(bundle)) {
  await build({
    stdin: {
      contents: `
        export { createChecker } from './rules/engine/checker';
        export { defaultPack } from './rules/packs/default/index';
        export { practiceProfile, practiceRoster } from './rules/packs/practice-school';`,
      resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import', 'module', 'default'],
    outfile: bundle,
    logLevel: 'error',
  });
}
const start = performance.now();
const { createChecker, defaultPack, practiceProfile, practiceRoster } = await import(
  pathToFileURL(bundle).href
);
const checker = createChecker({ pack: defaultPack, profile: practiceProfile, roster: practiceRoster });
checker.check('Well done to Tilly Marchbanks in Year 1 for her lovely poem about the sea!', {
  platform: 'facebook',
  surface: 'post',
  account: 'school',
});
console.log(performance.now() - start);
