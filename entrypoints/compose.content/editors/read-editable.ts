import type { Reading } from './editor';

/** What differs from editor to editor in how its elements are to be read. */
export interface ReadingRules {
  isBlock(element: Element): boolean;
  /** Elements whose text is not the draft's: decoys, placeholders, quoted posts. */
  isSkipped(element: Element): boolean;
  /** Changes characters one for one (a hard space into a plain one); the length must stay. */
  normalise?(data: string): string;
}

/** A stretch of text that stands in one node: `length` characters at `at` are the node's, from `from`. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly node: Node;
  readonly from: number;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

export function isBlockElement(element: Element): boolean {
  if (!BLOCKS.has(element.tagName)) return false;
  // Some sites wrap a mention in a <div> that stands in the line.
  const display = element instanceof HTMLElement ? element.style.display : '';
  return !display.startsWith('inline') && display !== 'contents';
}

const NEVER_TEXT = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'SVG',
  'svg',
  'BUTTON',
  'INPUT',
  'VIDEO',
  'IFRAME',
]);

/** What is never the draft's text, whichever the editor. */
export function isNeverText(element: Element): boolean {
  if (NEVER_TEXT.has(element.tagName)) return true;
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return true;
  // A block that cannot be edited is a card or a quoted post; a piece of a line is a mention.
  return element.getAttribute('contenteditable') === 'false' && isBlockElement(element);
}

/** Editors park the caret on an invisible mark; it is not text. */
const CARET_MARK = '\ufeff';

const EMOJI = /^[\p{Extended_Pictographic}\p{Emoji_Component}]+$/u;

/**
 * Reads an editable as the person sees it, walking it once: blocks are lines, an empty block an empty
 * line, and a line break that only holds a block open is none.
 */
export function readEditable(root: HTMLElement, rules: ReadingRules): Reading {
  const pieces: Piece[] = [];
  let text = '';
  let started = false;
  let lineOpen = false;
  // A break at the end of a block is not seen; whether it is one is known when something follows.
  let heldBreak: { node: Node; from: number } | null = null;

  const add = (data: string, node: Node, from: number) => {
    pieces.push({ at: text.length, length: data.length, node, from });
    text += data;
  };
  const openLine = () => {
    if (!lineOpen) {
      if (started) text += '\n';
      started = true;
      lineOpen = true;
    }
    if (heldBreak) {
      add('\n', heldBreak.node, heldBreak.from);
      heldBreak = null;
    }
  };
  const closeLine = () => {
    lineOpen = false;
    heldBreak = null;
  };

  const addPart = (part: string, node: Node, from: number) => {
    if (part === '') return;
    openLine();
    const shown = part.endsWith('\n') ? part.slice(0, -1) : part;
    if (shown !== '') add(shown, node, from);
    if (shown !== part) heldBreak = { node, from: from + shown.length };
  };
  const addText = (data: string, node: Node) => {
    if (!data.includes(CARET_MARK)) return addPart(data, node, 0);
    let from = 0;
    for (const part of data.split(CARET_MARK)) {
      addPart(part, node, from);
      from += part.length + 1;
    }
  };

  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const raw = (node as Text).data;
      addText(rules.normalise ? rules.normalise(raw) : raw, node);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (rules.isSkipped(element)) return;
    if (element.tagName === 'BR') {
      openLine();
      // Of no length: it marks where an empty line stands, for the caret.
      add('', element, 0);
      heldBreak = { node: element, from: 0 };
      return;
    }
    if (element.tagName === 'IMG') {
      const alt = element.getAttribute('alt') ?? '';
      if (EMOJI.test(alt)) {
        openLine();
        add(alt, element, 0);
      }
      return;
    }
    const block = rules.isBlock(element);
    if (block) closeLine();
    for (let child = element.firstChild; child; child = child.nextSibling) visit(child);
    if (block) closeLine();
  };
  for (let child = root.firstChild; child; child = child.nextSibling) visit(child);

  return {
    text,
    rangeOf: (start, end) => rangeOf(pieces, start, end),
    offsetOf: offsetIn(root, pieces, text),
  };
}

const indexOf = (node: Node) =>
  Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node) as number;

/** A point of the document for an offset inside a piece. */
function pointIn(piece: Piece, offset: number): [Node, number] {
  if (piece.node.nodeType === Node.TEXT_NODE) return [piece.node, piece.from + offset];
  const parent = piece.node.parentNode ?? piece.node;
  return [parent, indexOf(piece.node) + (offset > 0 ? 1 : 0)];
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): StaticRangeInit | null {
  const first = pieces.find((piece) => piece.at + piece.length > start);
  const last = pieces.findLast((piece) => piece.length > 0 && piece.at < end);
  if (!first || !last || first.at >= end) return null;
  const [startContainer, startOffset] = pointIn(first, Math.max(0, start - first.at));
  const [endContainer, endOffset] = pointIn(last, Math.min(last.length, end - last.at));
  return { startContainer, startOffset, endContainer, endOffset };
}

function offsetIn(root: HTMLElement, pieces: readonly Piece[], text: string) {
  return (node: Node, offset: number): number | null => {
    if (!root.contains(node)) return null;
    const own = pieces.find(
      (piece) => piece.node === node && offset >= piece.from && offset <= piece.from + piece.length,
    );
    if (own && node.nodeType === Node.TEXT_NODE) return own.at + offset - own.from;
    // A point between elements: it stands before the first piece that comes after it.
    const point = document.createRange();
    point.setStart(node, Math.min(offset, node.childNodes.length || Number.MAX_SAFE_INTEGER));
    const after = pieces.find((piece) => point.comparePoint(...pointIn(piece, 0)) >= 0);
    return after ? after.at : text.length;
  };
}
