import type { Paragraph } from './paragraph';
import type { DraftText, Placed } from './types';

/**
 * Makes a reader of paragraphs into a reader of drafts that remembers: `read` runs once for each
 * paragraph as long as its text stands. What it returns is relative to the paragraph; the caller moves
 * it by `start`. Make it once, in a rule's `create`; what it depends on beside the paragraph must not
 * change afterwards.
 */
export function perParagraph<T>(read: (paragraph: Paragraph) => T): (draft: DraftText) => Placed<T>[] {
  const known = new WeakMap<Paragraph, { readonly value: T }>();
  return (draft) =>
    draft.paragraphs.map(({ start, value: paragraph }) => {
      let entry = known.get(paragraph);
      if (!entry) {
        entry = { value: read(paragraph) };
        known.set(paragraph, entry);
      }
      return { start, value: entry.value };
    });
}

/** The same for readers that return spans: gives them at their place in the draft. */
export function spansPerParagraph<S extends { readonly start: number; readonly end: number }>(
  read: (paragraph: Paragraph) => readonly S[],
): (draft: DraftText) => S[] {
  const reader = perParagraph(read);
  return (draft) =>
    reader(draft).flatMap(({ start, value }) =>
      value.map((span) => ({ ...span, start: span.start + start, end: span.end + start })),
    );
}
