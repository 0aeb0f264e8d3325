/** Whether an element comes before another in the document, neither inside the other. */
export const isBefore = (element: Element, other: Element) =>
  (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
  !element.contains(other);

export const isAfter = (element: Element, other: Element) => isBefore(other, element);

export function textOf(element: Element | null | undefined): string | undefined {
  return element?.textContent?.trim() || undefined;
}

/** Names in the headings behind a box, inside its composer: who wrote the post that is shared there. */
export function authorsAfter(composer: Element, box: Element): string[] {
  return [...composer.querySelectorAll('h2 a, h3 a, h4 a, h5 a, h2 strong, h3 strong, h4 strong')]
    .filter((heading) => isAfter(heading, box))
    .flatMap((heading) => textOf(heading) ?? []);
}
