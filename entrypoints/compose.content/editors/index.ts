import { draftJs } from './draft-js';
import type { Editor } from './editor';
import { lexical } from './lexical';
import { plain } from './plain';
import { textarea } from './textarea';

/** The editor that a box is made with, by the marks that the libraries leave on it. */
export function editorOf(box: HTMLElement): Editor {
  if (box instanceof HTMLTextAreaElement) return textarea;
  if (box.hasAttribute('data-lexical-editor')) return lexical;
  if (box.querySelector('[data-contents="true"]')) return draftJs;
  return plain;
}
