import type { Editor } from './editor';
import { nextTask, pasteText, selectedSpan, selectSpan } from './paste-text';
import { isNeverText, readEditable } from './read-editable';

const read = (box: HTMLElement) =>
  readEditable(box, {
    // Everything inside a block is one line, whatever element a decorator makes of it.
    isBlock: (element) => element.getAttribute('data-block') === 'true',
    isSkipped: isNeverText,
  });

/** Draft.js: X, and TikTok's comments. `insertText` with a line break corrupts it; a paste does not. */
export const draftJs: Editor = {
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
