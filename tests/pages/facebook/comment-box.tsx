import type { LexicalEditor } from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { clearLexical, LexicalBox, lexicalText } from '../shared/lexical-box';
import { recordPosted } from '../shared/posted-log';
import { PressButton } from '../shared/press-button';
import type { FacebookLabels } from './labels';

interface CommentBoxProps {
  name: string;
  label: string;
  labels: FacebookLabels;
  mention?: string;
  onPosted: (text: string) => void;
}

/** Enter posts. The button is there only once the box has been focused. */
export function CommentBox({ name, label, labels, mention, onPosted }: CommentBoxProps) {
  const [focused, setFocused] = useState(false);
  const [text, setText] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const editor = useRef<LexicalEditor>();

  const post = () => {
    if (!editor.current) return;
    const written = lexicalText(editor.current);
    if (written.trim() === '') return;
    clearLexical(editor.current);
    recordPosted(name, written);
    onPosted(written);
  };
  const latestPost = useRef(post);
  latestPost.current = post;

  useEffect(() => {
    // Facebook hears Enter on the document, so the box is empty before a listener on it runs.
    const onKey = (event: KeyboardEvent) => {
      const inside = event.target instanceof Node && form.current?.contains(event.target);
      const inBox = inside && (event.target as Element).closest('[data-lexical-editor]');
      if (!inBox || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      if (!event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      latestPost.current();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);

  const empty = text.trim() === '';
  return (
    <form
      ref={form}
      className="fb-comment-form"
      role="presentation"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="fb-picture fb-small" aria-hidden="true" />
      <div className="fb-comment-field">
        <LexicalBox
          name={name}
          kind="plain"
          label={label}
          placeholder={label}
          mention={mention}
          autoFocus={mention !== undefined}
          onText={setText}
          onFocus={() => setFocused(true)}
          onReady={(made) => {
            editor.current = made;
          }}
        />
        <div className="fb-comment-tools">
          <PressButton className="fb-tool" label={labels.emoji}>
            ☺
          </PressButton>
          <PressButton className="fb-tool" label={labels.photo}>
            +
          </PressButton>
          {focused && (
            <div id="focused-state-composer-submit">
              <span>
                <PressButton
                  className="fb-tool fb-send"
                  label={labels.comment}
                  disabled={empty}
                  onPress={post}
                >
                  ➤
                </PressButton>
              </span>
            </div>
          )}
        </div>
      </div>
    </form>
  );
}
