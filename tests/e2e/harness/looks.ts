import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The ways in which everything that staff see is looked at. */
export const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none', width: 1280, height: 900 },
  dark: { colorScheme: 'dark', forcedColors: 'none', width: 1280, height: 900 },
  'forced-colours': { colorScheme: 'dark', forcedColors: 'active', width: 1280, height: 900 },
  // What 200 % zoom makes of a window of 1280 × 900.
  zoomed: { colorScheme: 'light', forcedColors: 'none', width: 640, height: 450 },
  narrow: { colorScheme: 'light', forcedColors: 'none', width: 320, height: 640 },
} as const;
export type Look = keyof typeof LOOKS;
export const lookNames = Object.keys(LOOKS) as Look[];

export async function putOn(page: Page, look: Look): Promise<void> {
  const { colorScheme, forcedColors, width, height } = LOOKS[look];
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  // The styles follow in the frame after.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Nothing that axe finds wrong, and nothing that has to be scrolled to the side. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, any }) => `${target} ${any[0]?.message ?? ''}`).join(' | ')}`,
  );
  expect(told).toEqual([]);
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(wide).toBeLessThanOrEqual(0);
}

/** Keeps a picture in `.output/gallery`. */
export async function keepPicture(page: Page, name: string, fullPage = true): Promise<void> {
  const folder = fileURLToPath(new URL('../../../.output/gallery', import.meta.url));
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage });
}
