import type { Span } from '../../engine/types';

export interface Verse extends Span {
  /** Between notes or in lines that run on: a song or a poem beyond doubt. */
  readonly sung: boolean;
}

const LYRICS = /[🎶🎵♪♫]\s*["'“‘]?(?<words>[^🎶🎵♪♫\n]{12,240})["'”’]?\s*[🎶🎵♪♫]/gu;
const SLASHED = /["'“‘](?<words>[^"”\n]{6,120} \/ [^"”\n]{6,400})["'”’]/gu;
const BY_SOMEBODY = /\b(?:by|words|music|tune|from)\s+(?:\p{Lu}\p{Ll}+)/u;
/** A line of verse: words and little else; lists and notices have figures, colons and links. */
const VERSE_LINE = /^\s*["'“‘]?[\p{L}][\p{L}\s,.;:!?'’‘“”"–—-]{10,72}["'”’]?\s*$/u;
const FEWEST_LINES = 3;
const RUNS_ON = /[,;–—]\s*$/;
const QUOTED_LINES = /["“][^"”\n]{15,90},?\n[^"”\n]{15,90}(?:\n[^"”\n]{15,90}){0,6}["”]/gu;
/** Between notes, but about music and not sung. */
const NEWS =
  /\d|\b(?:choir|concert|assembly|school|today|tonight|tomorrow|join us|come and|thank|practice|rehearsal|band|club|recorders?|ukulele)\b/i;
/** Short titles are no lyrics. */
const FEWEST_WORDS = 6;

/** Song lines and verses in a paragraph, by their look. */
export function findVerse(text: string): Verse[] {
  const found: Verse[] = [];
  for (const pattern of [LYRICS, SLASHED]) {
    for (const match of text.matchAll(pattern)) {
      const words = match.groups?.words ?? '';
      if (words.trim().split(/\s+/).length < FEWEST_WORDS || BY_SOMEBODY.test(words)) continue;
      const sung = pattern === LYRICS;
      if (sung && NEWS.test(words)) continue;
      found.push({ start: match.index, end: match.index + match[0].length, sung });
    }
  }
  for (const match of text.matchAll(QUOTED_LINES)) {
    found.push({ start: match.index, end: match.index + match[0].length, sung: true });
  }
  let from = 0;
  let lines = 0;
  let runningOn = 0;
  let at = 0;
  for (const line of [...text.split('\n'), '']) {
    const end = at + line.length;
    if (
      VERSE_LINE.test(line) &&
      !/^(?:dear|hello|hi|love|yours|kind|best|many|thank|p\.?s)\b/i.test(line.trim())
    ) {
      if (lines === 0) from = at;
      lines++;
      if (RUNS_ON.test(line)) runningOn++;
    } else {
      if (lines >= FEWEST_LINES) {
        found.push({ start: from, end: Math.max(from, at - 1), sung: lines > FEWEST_LINES && runningOn > 0 });
      }
      lines = 0;
      runningOn = 0;
    }
    at = end + 1;
  }
  return found;
}
