import { useState } from 'react';
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
  const [sent, setSent] = useState<string[]>([]);
  return (
    <div className="fb-chat">
      <div className="fb-chat-head">
        <b>{person}</b>
        <PressButton className="fb-tool" label={labels.close} onPress={onClose}>
          ×
        </PressButton>
      </div>
      <div className="fb-chat-log" role="grid" aria-label={person}>
        {sent.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added at the end
          <p key={index}>{text}</p>
        ))}
      </div>
      <div className="fb-chat-field" role="group">
        <LexicalBox
          name={name}
          kind="plain"
          label={labels.writeTo(person)}
          placeholder={labels.messagePlaceholder}
          autoFocus
          onEnter={(editor) => {
            const text = lexicalText(editor);
            if (text.trim() === '') return;
            recordPosted(name, text);
            setSent((now) => [...now, text]);
            clearLexical(editor);
          }}
        />
        <PressButton className="fb-tool" label={labels.emoji}>
          ☺
        </PressButton>
      </div>
    </div>
  );
}
