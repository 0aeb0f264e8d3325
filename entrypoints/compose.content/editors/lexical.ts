import type { Editor } from './editor';
import { nextTask, pasteText, selectedSpan, selectSpan } from './paste-text';
import { isBlockElement, isNeverText, readEditable } from './read-editable';

const read = (box: HTMLElement) => readEditable(box, { isBlock: isBlockElement, isSkipped: isNeverText });

/** Lexical: Facebook, Instagram, Threads. It commits a moment after the event: never write twice. */
export const lexical: Editor = {
  read,
  selection: selectedSpan,
  select: selectSpan,
  async replace(box, span, text) {
    box.focus();
    selectSpan(box, read(box), span);
    await nextTask();
    pasteText(box, text);
  },
};
