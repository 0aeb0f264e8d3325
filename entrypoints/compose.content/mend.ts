import type { Span } from '../../rules/engine/types';
import { editorOf } from './editors/index';

/**
 * `done`: read back and right. `kept`: it did not work and the draft is as it was. `spoilt`: it is not, or
 * the person has written in it meanwhile, so that nobody can say what it should be.
 */
export type MendResult = 'done' | 'kept' | 'spoilt';

/** How long an editor may take to show what it was given, in milliseconds. Lexical commits late. */
const SETTLING = 400;

/** Resolves when the box says `wanted`, or with what it says when it has had its time. */
async function readUntil(box: HTMLElement, wanted: string): Promise<string> {
  const read = () => editorOf(box).read(box).text;
  const end = performance.now() + SETTLING;
  while (read() !== wanted && performance.now() < end) {
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(done);
      const timer = setTimeout(done, 50);
      function done() {
        observer.disconnect();
        clearTimeout(timer);
        resolve();
      }
      observer.observe(box, { subtree: true, childList: true, characterData: true });
    });
  }
  return read();
}

/** What a person's own writing comes as. A script's `execCommand` fires none of these in Chromium. */
const WRITING = ['beforeinput', 'keydown', 'paste', 'cut', 'drop', 'compositionstart'] as const;

/** Editors take some keys before they become input. */
const isWriting = (event: Event) =>
  event.isTrusted &&
  (!(event instanceof KeyboardEvent) ||
    event.key.length === 1 ||
    /^(Enter|Backspace|Delete)$/.test(event.key));

/** Hears whether a person writes in a box, until `stop`. */
function hearWriting(box: HTMLElement): { heard: boolean; stop(): void } {
  const hear = (event: Event) => {
    if (isWriting(event)) hearing.heard = true;
  };
  const hearing = {
    heard: false,
    stop: () => {
      for (const type of WRITING) box.removeEventListener(type, hear, { capture: true });
    },
  };
  for (const type of WRITING) box.addEventListener(type, hear, { capture: true, passive: true });
  return hearing;
}

/**
 * Puts `text` in the place of `span`, as one step for undo, and makes sure of it by reading back. It is
 * written once and never again: a second try would double the text in an editor that is only slow.
 */
export async function mend(box: HTMLElement, span: Span, text: string): Promise<MendResult> {
  const editor = editorOf(box);
  const reading = editor.read(box);
  const before = reading.text;
  const caret = editor.selection(box, reading);
  const wanted = before.slice(0, span.start) + text + before.slice(span.end);
  const writing = hearWriting(box);
  await editor.replace(box, span, text);
  const after = await readUntil(box, wanted);
  writing.stop();
  if (after === wanted) {
    if (caret) editor.select(box, editor.read(box), moveCaret(caret, span, text.length));
    return 'done';
  }
  if (after === before) return 'kept';
  // To put the old text back would delete what was typed while we waited.
  if (writing.heard) return 'spoilt';
  await editor.replace(box, { start: 0, end: after.length }, before);
  return (await readUntil(box, before)) === before ? 'kept' : 'spoilt';
}

/** Where the caret belongs after a change: the person writes on where they were. */
export function moveCaret(caret: Span, changed: Span, length: number): Span {
  const move = (at: number) => {
    if (at <= changed.start) return at;
    if (at >= changed.end) return at + length - (changed.end - changed.start);
    return changed.start + length;
  };
  return { start: move(caret.start), end: move(caret.end) };
}

/** What to put between a draft and a sentence added at its end. */
export function separatorFor(draft: string, surface: string): string {
  if (draft.trim() === '') return '';
  const wanted = surface === 'post' || surface === 'share' || surface === 'caption' ? '\n\n' : ' ';
  if (wanted === ' ') return /\s$/.test(draft) ? '' : ' ';
  const breaks = /\n*$/.exec(draft)?.[0].length ?? 0;
  return wanted.slice(Math.min(2, breaks));
}
