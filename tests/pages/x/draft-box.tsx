import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
} from 'draft-js';
import { type ReactNode, useEffect, useRef } from 'react';
import { registerBox } from '../shared/posted-log';

// X colours mentions, hashtags and links while they are typed, which splits the text over spans.
function findTags(block: ContentBlock, found: (start: number, end: number) => void): void {
  for (const match of block.getText().matchAll(/[@#][\p{L}\p{N}_]+|https?:\/\/\S+/gu)) {
    found(match.index, match.index + match[0].length);
  }
}

function Tag({ children }: { children?: ReactNode }) {
  return <span className="x-tag">{children}</span>;
}

const decorator = new CompositeDecorator([{ strategy: findTags, component: Tag }]);

export function emptyDraft(text = ''): EditorState {
  if (text === '') return EditorState.createEmpty(decorator);
  const filled = EditorState.createWithContent(ContentState.createFromText(text), decorator);
  return EditorState.moveSelectionToEnd(filled);
}

/** The draft as X would post it: blocks are lines. */
export function draftText(draft: EditorState): string {
  return draft.getCurrentContent().getPlainText('\n');
}

interface DraftBoxProps {
  /** Name for `__model`. */
  name: string;
  testId: string;
  label: string;
  placeholder: string;
  draft: EditorState;
  onChange: (draft: EditorState) => void;
  /** Ctrl/Cmd+Enter, or Enter where that sends. */
  onPublishKey: () => void;
  enterPublishes?: boolean;
  autoFocus?: boolean;
}

/** X's text field: Draft.js as X configures it. */
export function DraftBox(props: DraftBoxProps) {
  const { name, draft } = props;
  const editor = useRef<Editor>(null);
  const latest = useRef(draft);
  latest.current = draft;

  useEffect(() => registerBox(name, () => draftText(latest.current)), [name]);
  useEffect(() => {
    if (props.autoFocus) editor.current?.focus();
  }, [props.autoFocus]);

  return (
    <div className="x-rich-text" data-testid={`${props.testId}RichTextInputContainer`}>
      <Editor
        ref={editor}
        editorState={draft}
        onChange={props.onChange}
        ariaLabel={props.label}
        ariaMultiline
        placeholder={props.placeholder}
        role="textbox"
        spellCheck
        stripPastedStyles
        webDriverTestID={props.testId}
        keyBindingFn={(event) => {
          if (event.key === 'Enter') {
            const publishes = props.enterPublishes ? !event.shiftKey : event.ctrlKey || event.metaKey;
            if (publishes) return 'publish';
          }
          const command = getDefaultKeyBinding(event);
          // The field is plain text: no bold, italic, underline or code.
          return command === 'bold' || command === 'italic' || command === 'underline' || command === 'code'
            ? null
            : command;
        }}
        handleKeyCommand={(command) => {
          if ((command as string) !== 'publish') return 'not-handled';
          props.onPublishKey();
          return 'handled';
        }}
      />
    </div>
  );
}
