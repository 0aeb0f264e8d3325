import type { LexicalEditor } from 'lexical';
import { useRef, useState } from 'react';
import { clearLexical, LexicalBox, lexicalText } from '../shared/lexical-box';
import { recordPosted } from '../shared/posted-log';
import { PressButton } from '../shared/press-button';
import type { FacebookLabels } from './labels';

interface ChatTabProps {
  /** Name of the box. */
  name: string;
  person: string;
  labels: FacebookLabels;
  onClose: () => void;
}

export function ChatTab({ name, person, labels, onClose }: ChatTabProps) {
  const [text, setText] = useState('');
  const [sent, setSent] = useState<string[]>([]);
  const editor = useRef<LexicalEditor>();
  const send = () => {
    if (!editor.current) return;
    const written = lexicalText(editor.current);
    if (written.trim() === '') return;
    recordPosted(name, written);
    setSent((now) => [...now, written]);
    clearLexical(editor.current);
  };
  return (
    <div className="fb-chat">
      <div className="fb-chat-head">
        <b>{person}</b>
        <PressButton className="fb-tool" label={labels.close} onPress={onClose}>
          ×
        </PressButton>
      </div>
      <div className="fb-chat-log" role="grid" aria-label={person}>
        {sent.map((written, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added at the end
          <p key={index}>{written}</p>
        ))}
      </div>
      <div className="fb-chat-field" role="group">
        <LexicalBox
          name={name}
          kind="plain"
          label={labels.writeTo(person)}
          placeholder={labels.messagePlaceholder}
          autoFocus
          onText={setText}
          onEnter={send}
          onReady={(made) => {
            editor.current = made;
          }}
        />
        <PressButton className="fb-tool" label={labels.emoji}>
          ☺
        </PressButton>
        {text.trim() === '' ? (
          <PressButton className="fb-tool" label={labels.like}>
            👍
          </PressButton>
        ) : (
          <PressButton className="fb-tool fb-send" label={labels.send} onPress={send}>
            <svg width="18" height="18" viewBox="0 0 18 18" fill="currentColor" aria-hidden="true">
              <path d="M2 2l14 7-14 7 3-7z" />
            </svg>
          </PressButton>
        )}
      </div>
    </div>
  );
}
