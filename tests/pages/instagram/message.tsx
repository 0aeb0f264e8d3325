import type { LexicalEditor } from 'lexical';
import { useRef, useState } from 'react';
import { clearLexical, LexicalBox, lexicalText } from '../shared/lexical-box';
import { recordPosted } from '../shared/posted-log';
import { PressButton } from '../shared/press-button';
import type { InstagramLabels } from './labels';

export function Message({ labels }: { labels: InstagramLabels }) {
  const [text, setText] = useState('');
  const [sent, setSent] = useState<string[]>([]);
  const editor = useRef<LexicalEditor>();
  const send = () => {
    if (!editor.current) return;
    const written = lexicalText(editor.current);
    if (written.trim() === '') return;
    recordPosted('message', written);
    setSent((now) => [...now, written]);
    clearLexical(editor.current);
  };
  return (
    <section className="ig-messages" aria-label="Hannah Obuya">
      <header>
        <span className="ig-face" aria-hidden="true" />
        <h2>
          <a href="/hannah.obuya/">Hannah Obuya</a>
        </h2>
      </header>
      <div className="ig-bubbles">
        {sent.map((written, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added at the end
          <p key={index}>{written}</p>
        ))}
      </div>
      <div data-pagelet="IGDComposerForCannes">
        <div className="ig-message-row">
          <PressButton className="ig-icon" label={labels.emoji}>
            ☺
          </PressButton>
          <LexicalBox
            name="message"
            kind="plain"
            label={labels.message}
            placeholder={labels.message}
            onText={setText}
            onEnter={send}
            onReady={(made) => {
              editor.current = made;
            }}
          />
          {text.trim() !== '' && (
            <PressButton className="ig-post" label={labels.send} onPress={send}>
              {labels.send}
            </PressButton>
          )}
        </div>
      </div>
    </section>
  );
}
