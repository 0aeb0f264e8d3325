import type { Span } from '../../rules/engine/types';

/** One stretch of text put in the place of another: `[start, oldEnd)` before is `[start, newEnd)` after. */
export interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** The smallest single edit that makes `after` of `before`; `null` when they are equal. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  // Never cut an emoji in two.
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start -= 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail -= 1;
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;

/** Whether a word runs on across `at`. */
function joinsWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const left = text.slice(Math.max(0, at - 2), at);
  const right = text.slice(at, at + 2);
  return wordCharacter.test(left.slice(-1)) && wordCharacter.test(right.slice(0, 1));
}

/**
 * Moves spans over an edit. A span that the edit changed, or whose first or last word it made longer, is
 * dropped: better no underline for a moment than one under the wrong words. Spans of no length (about the
 * whole draft) stay. The text under a span that is returned is the text it had.
 */
export function carrySpans<T extends Span>(spans: readonly T[], before: string, after: string): T[] {
  const edit = editBetween(before, after);
  if (!edit) return [...spans];
  const shift = edit.newEnd - edit.oldEnd;
  return spans.flatMap((span) => {
    if (span.start === span.end) return [span];
    const moved =
      span.end <= edit.start
        ? span
        : span.start >= edit.oldEnd
          ? { ...span, start: span.start + shift, end: span.end + shift }
          : null;
    if (!moved) return [];
    const touches = moved.end === edit.start || moved.start === edit.newEnd;
    if (touches && (joinsWord(after, moved.start) || joinsWord(after, moved.end))) return [];
    return [moved];
  });
}
