import type { Editor } from './editor';
import { nextTask, pasteText, selectedSpan, selectSpan } from './paste-text';
import { isBlockElement, isNeverText, readEditable } from './read-editable';

/** Browsers write a space at the edge of a line as a hard one. */
const softSpaces = (data: string) => data.replaceAll('\u00a0', ' ');

const read = (box: HTMLElement) =>
  readEditable(box, { isBlock: isBlockElement, isSkipped: isNeverText, normalise: softSpaces });

/** A contenteditable with no framework, or one that we do not know; also Quill, ProseMirror and TipTap. */
export const plain: Editor = {
  read,
  selection: selectedSpan,
  select: selectSpan,
  async replace(box, span, text) {
    box.focus();
    selectSpan(box, read(box), span);
    await nextTask();
    // Where no script takes the paste, the browser's own command does it, undo included.
    const taken = !pasteText(box, text);
    if (!taken) box.ownerDocument.execCommand('insertText', false, text);
  },
};
