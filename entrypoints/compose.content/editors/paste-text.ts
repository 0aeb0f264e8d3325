import type { Span } from '../../../rules/engine/types';
import type { Reading } from './editor';

/** A macrotask: these editors take over a new selection only after one, and else write at the old caret. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

export function selectSpan(box: HTMLElement, reading: Reading, span: Span): void {
  const selection = box.ownerDocument.getSelection();
  if (!selection) return;
  const [start, end] = [pointAt(box, reading, span.start), pointAt(box, reading, span.end)];
  selection.setBaseAndExtent(...start, ...end);
}

export function selectedSpan(box: HTMLElement, reading: Reading): Span | null {
  const selection = box.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (!range) return null;
  const start = reading.offsetOf(range.startContainer, range.startOffset);
  const end = reading.offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end: Math.max(start, end) };
}

/** The point of the page for an offset, for a selection. */
function pointAt(box: HTMLElement, reading: Reading, offset: number): [Node, number] {
  const before = offset > 0 && reading.text[offset - 1] !== '\n' ? reading.rangeOf(offset - 1, offset) : null;
  if (before) return [before.endContainer, before.endOffset];
  const after = reading.text[offset] !== '\n' ? reading.rangeOf(offset, offset + 1) : null;
  if (after) return [after.startContainer, after.startOffset];
  return emptyLine(box, reading, offset);
}

/** In an empty line: the innermost place that the line has. */
function emptyLine(box: HTMLElement, reading: Reading, offset: number): [Node, number] {
  const breaks = [...box.querySelectorAll('br')];
  const holder = breaks.find((br) => {
    const parent = br.parentNode;
    return parent !== null && reading.offsetOf(parent, [...parent.childNodes].indexOf(br)) === offset;
  });
  const br = holder ?? (offset >= reading.text.length ? breaks.at(-1) : breaks[0]);
  if (br?.parentNode) return [br.parentNode, [...br.parentNode.childNodes].indexOf(br)];
  let node: Node = box;
  while (node.lastChild) node = node.lastChild;
  return [node, node.nodeType === Node.TEXT_NODE ? (node as Text).data.length : 0];
}

/**
 * Replaces what is selected by a paste event, the one way in that Draft.js, Lexical, Quill, ProseMirror
 * and TipTap all take as a single step for undo, with several lines too.
 */
export function pasteText(box: HTMLElement, text: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  // Firefox gives a page no `clipboardData` made by a script, only what `data` says: both, then.
  const init = {
    clipboardData: data,
    dataType: 'text/plain',
    data: text,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  return box.dispatchEvent(new ClipboardEvent('paste', init));
}
