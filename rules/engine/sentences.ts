import type { Span } from './types';

/** Full stops after these do not end a sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:mr|mrs|ms|miss|mx|dr|prof|rev|revd|st|sgt|pc|no|nos|vs|etc|approx|dept|tel|ext|e\.g|i\.e|a\.m|p\.m|yr|\p{Lu})\.$/iu;
const END =
  /[.!?…]+["'”’)\]]*|\n+|\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{EMod}|\p{Extended_Pictographic})*/gu;

/**
 * The sentences of a text: spans without the white space around them, in order. A line break ends a
 * sentence; an emoji ends one where a capital follows, as people on social media use it for a full stop.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text[start] as string)) start++;
    while (end > start && /\s/.test(text[end - 1] as string)) end--;
    if (end > start) spans.push({ start, end });
    from = to;
  };
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length;
    const mark = match[0][0];
    if (mark === '\n') {
      push(match.index);
      from = end;
      continue;
    }
    const next = text.slice(end, end + 3);
    if (mark === '.' || mark === '!' || mark === '?' || mark === '…') {
      if (next !== '' && !/^\s/.test(next)) {
        // "10.30", "gov.uk", "Wow!!❤": only an emoji right behind it still ends the sentence.
        if (!/^\p{Extended_Pictographic}/u.test(next)) continue;
      }
      if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(from, match.index - 12), end))) continue;
      // Emoji that follow a full stop belong to the sentence before.
      const tail = /^\s*(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{EMod})*\s*)+/u.exec(
        text.slice(end, end + 40),
      );
      if (tail) END.lastIndex = end + tail[0].length;
      push(END.lastIndex);
    } else if (/^\s+["“'‘]?\p{Lu}/u.test(next)) {
      push(end);
    }
  }
  push(text.length);
  return spans;
}
