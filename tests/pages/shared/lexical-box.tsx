import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { registerBox } from './posted-log';

interface LexicalBoxProps {
  /** Name for `__model`. */
  name: string;
  kind: 'rich' | 'plain';
  /** Some of Meta's boxes have a label, some only a placeholder. */
  label?: string | undefined;
  placeholder: string;
  role?: 'textbox' | 'combobox';
  /** Stands in the box from the start, as one piece that is deleted as a whole. */
  mention?: string | undefined;
  /** What the box starts with, one paragraph a line. */
  startText?: string;
  autoFocus?: boolean;
  onText?: (text: string) => void;
  onFocus?: () => void;
  /** Enter without Shift; without it Enter is a new line. */
  onEnter?: (editor: LexicalEditor) => void;
  /** Gives the editor to the page around it. */
  onReady?: (editor: LexicalEditor) => void;
}

/** The text as Meta's sites would post it: paragraphs are lines. */
export function lexicalText(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((child) => child.getTextContent())
      .join('\n'),
  );
}

/** Empties the editor before the call returns. */
export function clearLexical(editor: LexicalEditor): void {
  editor.update(
    () => {
      const root = $getRoot();
      root.clear();
      const paragraph = $createParagraphNode();
      root.append(paragraph);
      paragraph.select();
    },
    { discrete: true },
  );
}

/** A compose box as Meta's sites have it: Lexical, its attributes, and the placeholder beside it. */
export function LexicalBox(props: LexicalBoxProps) {
  const { name, kind, mention } = props;
  const root = useRef<HTMLDivElement>(null);
  const handlers = useRef(props);
  handlers.current = props;
  const [text, setText] = useState('');

  useEffect(() => {
    const editor = createEditor({
      namespace: name,
      theme: { paragraph: 'lexical-paragraph' },
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(root.current);
    const undo = [
      kind === 'rich' ? registerRichText(editor) : registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(() => {
        const now = lexicalText(editor);
        setText(now);
        handlers.current.onText?.(now);
      }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const { onEnter } = handlers.current;
          if (!onEnter || !event || event.shiftKey || event.isComposing) return false;
          event.preventDefault();
          onEnter(editor);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      registerBox(name, () => lexicalText(editor)),
    ];
    editor.update(
      () => {
        const lines = (handlers.current.startText ?? '').split('\n').map((line) => {
          const paragraph = $createParagraphNode();
          return line === '' ? paragraph : paragraph.append($createTextNode(line));
        });
        if (mention) {
          lines[0]?.append(
            $createTextNode(mention).setMode('segmented').setStyle('color: #0a5bc4'),
            $createTextNode(' '),
          );
        }
        $getRoot()
          .clear()
          .append(...lines);
        if (handlers.current.autoFocus) lines.at(-1)?.selectEnd();
      },
      { discrete: true },
    );
    if (handlers.current.autoFocus) root.current?.focus();
    handlers.current.onReady?.(editor);
    return () => {
      for (const step of undo) step();
      editor.setRootElement(null);
    };
  }, [name, kind, mention]);

  return (
    <div className="lexical-box">
      <div
        ref={root}
        className="notranslate"
        contentEditable
        suppressContentEditableWarning
        role={props.role ?? 'textbox'}
        spellCheck
        tabIndex={0}
        aria-label={props.label}
        aria-placeholder={props.placeholder}
        data-lexical-editor="true"
        onFocus={props.onFocus}
      />
      {text === '' && (
        <div className="lexical-placeholder" aria-hidden="true">
          {props.placeholder}
        </div>
      )}
    </div>
  );
}
