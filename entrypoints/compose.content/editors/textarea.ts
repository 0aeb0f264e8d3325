import type { Editor } from './editor';

const asTextarea = (box: HTMLElement) => box as HTMLTextAreaElement;

/** A textarea: X's messages and bio, Instagram's comments, Mastodon. It has no ranges; paint mirrors it. */
export const textarea: Editor = {
  read: (box) => ({ text: asTextarea(box).value, rangeOf: () => null, offsetOf: () => null }),
  selection: (box) => ({ start: asTextarea(box).selectionStart, end: asTextarea(box).selectionEnd }),
  select: (box, _reading, span) => asTextarea(box).setSelectionRange(span.start, span.end),
  async replace(box, span, text) {
    box.focus();
    asTextarea(box).setSelectionRange(span.start, span.end);
    // Setting `value` would lose the undo history and React would not hear of it.
    box.ownerDocument.execCommand('insertText', false, text);
  },
};
