import type { LexicalEditor } from 'lexical';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { clearLexical, LexicalBox, lexicalText } from '../shared/lexical-box';
import { recordPosted, registerBox } from '../shared/posted-log';
import { PressButton } from '../shared/press-button';
import type { InstagramLabels } from './labels';

interface CommentBoxProps {
  variant: 'textarea' | 'lexical';
  labels: InstagramLabels;
  /** Whom Reply was pressed for; `asked` counts the presses. */
  replyTo: { handle: string; asked: number } | undefined;
  onPosted: (text: string) => void;
}

export function CommentBox(props: CommentBoxProps) {
  return props.variant === 'textarea' ? <TextareaComment {...props} /> : <LexicalComment {...props} />;
}

/** A textarea that React controls, and that is another element once it has the focus. */
function TextareaComment({ labels, replyTo, onPosted }: CommentBoxProps) {
  const [text, setText] = useState('');
  const [active, setActive] = useState(false);
  const textarea = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(text);
  latest.current = text;

  useEffect(() => registerBox('comment', () => latest.current), []);
  useEffect(() => {
    if (!active) return;
    const field = textarea.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, [active]);
  useEffect(() => {
    if (!replyTo) return;
    setText(`@${replyTo.handle} `);
    setActive(true);
    textarea.current?.focus();
  }, [replyTo]);

  const post = () => {
    if (text.trim() === '') return;
    recordPosted('comment', text);
    onPosted(text);
    setText('');
  };
  const empty = text.trim() === '';
  return (
    <form className="ig-comment-form" method="POST" onSubmit={(event) => event.preventDefault()}>
      <PressButton className="ig-icon" label={labels.emoji}>
        <svg aria-hidden="true" viewBox="0 0 24 24" width="22" height="22">
          <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M8 14a4 4 0 0 0 8 0" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </PressButton>
      <textarea
        key={active ? 'active' : 'resting'}
        ref={textarea}
        aria-label={labels.addComment}
        placeholder={labels.addComment}
        autoComplete="off"
        autoCorrect="off"
        rows={1}
        value={text}
        onFocus={() => setActive(true)}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          post();
        }}
      />
      {!empty && (
        <PressButton className="ig-post" onPress={post}>
          {labels.post}
        </PressButton>
      )}
    </form>
  );
}

/** The variant that some people are given: a contenteditable. */
function LexicalComment({ labels, replyTo, onPosted }: CommentBoxProps) {
  const [text, setText] = useState('');
  const editor = useRef<LexicalEditor>();
  const post = () => {
    if (!editor.current) return;
    const written = lexicalText(editor.current);
    if (written.trim() === '') return;
    recordPosted('comment', written);
    onPosted(written);
    clearLexical(editor.current);
  };
  return (
    <form className="ig-comment-form" method="POST" onSubmit={(event) => event.preventDefault()}>
      <LexicalBox
        key={replyTo?.asked}
        name="comment"
        kind="plain"
        label={labels.addComment}
        placeholder={labels.addComment}
        startText={replyTo ? `@${replyTo.handle} ` : ''}
        autoFocus={replyTo !== undefined}
        onText={setText}
        onEnter={post}
        onReady={(made) => {
          editor.current = made;
        }}
      />
      <PressButton className="ig-post" disabled={text.trim() === ''} onPress={post}>
        {labels.post}
      </PressButton>
    </form>
  );
}
