import { PRESSABLE } from './site';

/** Whether an element comes before another in the document, neither inside the other. */
export const isBefore = (element: Element, other: Element) =>
  (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
  !element.contains(other);

export const isAfter = (element: Element, other: Element) => isBefore(other, element);

/** The last button behind a box that does something at once, as against one that opens a list of emoji. */
export const lastThatActs = (place: Element, box: Element): HTMLElement | undefined =>
  [...place.querySelectorAll<HTMLElement>(PRESSABLE)]
    .filter((one) => isAfter(one, box) && !one.matches('[aria-haspopup], [aria-expanded]'))
    .at(-1);

export function textOf(element: Element | null | undefined): string | undefined {
  return element?.textContent?.trim() || undefined;
}

/** Names in the headings behind a box, inside its composer: who wrote the post that is shared there. */
export function authorsAfter(composer: Element, box: Element): string[] {
  return [...composer.querySelectorAll('h2 a, h3 a, h4 a, h5 a, h2 strong, h3 strong, h4 strong')]
    .filter((heading) => isAfter(heading, box))
    .flatMap((heading) => textOf(heading) ?? []);
}
