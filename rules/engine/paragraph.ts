import { splitSentences } from './sentences';
import { type Token, tokenise } from './tokens';
import type { Placed, Span } from './types';

/**
 * A stretch of the draft that is read as one. Immutable; what is learned of it is kept with it
 * (`perParagraph`), so a key press costs one paragraph however long the draft is.
 */
export class Paragraph {
  #tokens: readonly Token[] | undefined;
  #sentences: readonly Span[] | undefined;

  constructor(readonly text: string) {}

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenise(this.text);
    return this.#tokens;
  }

  /** Sentences in order, relative to the paragraph. */
  get sentences(): readonly Span[] {
    this.#sentences ??= splitSentences(this.text);
    return this.#sentences;
  }
}

/** A paragraph longer than this is cut at the next sentence end, so that one key press stays cheap. */
const COMFORTABLE = 600;
/** A text without sentence ends is cut at white space, and without white space anywhere. */
const LONGEST = 1_200;

/** Where the text is cut into paragraphs: offsets of their starts. Blank lines always cut. */
function cuts(text: string): number[] {
  const starts = [0];
  const BREAK = /\n[ \t]*\n\s*|[.!?…]["'”’)\]]*[ \t]+|\n/gu;
  let from = 0;
  for (let match = BREAK.exec(text); match; match = BREAK.exec(text)) {
    const at = match.index + match[0].length;
    while (at - from > LONGEST) {
      const piece = text.slice(from, from + LONGEST);
      const space = piece.lastIndexOf(' ');
      from += space > COMFORTABLE ? space + 1 : LONGEST;
      starts.push(from);
    }
    if (at >= text.length) break;
    if (/^\n[ \t]*\n/.test(match[0]) || at - from > COMFORTABLE) {
      starts.push(at);
      from = at;
    }
  }
  while (text.length - from > LONGEST) {
    const space = text.slice(from, from + LONGEST).lastIndexOf(' ');
    from += space > COMFORTABLE ? space + 1 : LONGEST;
    starts.push(from);
  }
  return starts;
}

/**
 * Splits drafts into paragraphs and hands out the same `Paragraph` object for the same text as long as
 * the draft before had it: one shelf for each compose box.
 */
export class ParagraphShelf {
  #kept = new Map<string, Paragraph>();

  split(text: string): Placed<Paragraph>[] {
    const starts = cuts(text);
    const next = new Map<string, Paragraph>();
    const placed = starts.map((start, index) => {
      const piece = text.slice(start, starts[index + 1] ?? text.length);
      const paragraph = next.get(piece) ?? this.#kept.get(piece) ?? new Paragraph(piece);
      next.set(piece, paragraph);
      return { start, value: paragraph };
    });
    this.#kept = next;
    return placed;
  }
}
