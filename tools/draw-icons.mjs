// Draws the extension's icons from assets/icon.svg: `node tools/draw-icons.mjs`.
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

const SIZES = [16, 32, 48, 128];
const folder = new URL('../assets/public/icon/', import.meta.url);
const svg = await readFile(new URL('../assets/icon.svg', import.meta.url), 'utf8');
await mkdir(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox'],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: new URL(`${size}.png`, folder).pathname, omitBackground: true });
  await page.close();
}
await browser.close();
