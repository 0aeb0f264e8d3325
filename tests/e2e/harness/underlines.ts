import type { Page } from '@playwright/test';

/** One underlined stretch of a draft, as the browser paints it. */
export interface Underline {
  /** Name of the highlight it belongs to. */
  highlight: string;
  /** The words under which the line is. */
  text: string;
  /** Where it is, in CSS pixels of the window. */
  rect: { x: number; y: number; width: number; height: number };
}

/** Everything that is underlined on the page now. The registry of highlights is shared with the page. */
export function underlines(page: Page): Promise<Underline[]> {
  return page.evaluate(() =>
    Array.from(CSS.highlights).flatMap(([highlight, ranges]) =>
      Array.from(ranges, (painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { highlight, text: range.toString(), rect: { x, y, width, height } };
      }),
    ),
  );
}

/** Only the words. */
export async function underlinedWords(page: Page): Promise<string[]> {
  return (await underlines(page)).map((underline) => underline.text);
}
