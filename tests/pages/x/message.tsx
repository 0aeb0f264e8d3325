import { useEffect, useRef, useState } from 'react';
import { recordPosted, registerBox } from '../shared/posted-log';
import { DraftBox, draftText, emptyDraft } from './draft-box';
import type { XLabels } from './labels';

/** The message page that X had for years: Draft.js. */
export function OldMessage({ labels }: { labels: XLabels }) {
  const [draft, setDraft] = useState(() => emptyDraft());
  const [sent, setSent] = useState<string[]>([]);
  const text = draftText(draft);
  const send = () => {
    if (text.trim() === '') return;
    recordPosted('message', text);
    setSent((now) => [...now, text]);
    setDraft(emptyDraft());
  };
  return (
    <section className="x-messages" aria-label="Hannah Obuya">
      <h2>Hannah Obuya</h2>
      <Bubbles sent={sent} />
      <div className="x-message-row" role="complementary">
        <DraftBox
          name="message"
          testId="dmComposerTextInput"
          label={labels.messagePlaceholder}
          placeholder={labels.messagePlaceholder}
          draft={draft}
          onChange={setDraft}
          onPublishKey={send}
          enterPublishes
        />
        <button
          type="button"
          className="x-publish"
          data-testid="dmComposerSendButton"
          aria-label={labels.send}
          disabled={text.trim() === ''}
          aria-disabled={text.trim() === '' ? true : undefined}
          onClick={send}
        >
          {labels.send}
        </button>
      </div>
    </section>
  );
}

/** The newer one: a textarea that React controls. */
export function NewMessage({ labels }: { labels: XLabels }) {
  const [text, setText] = useState('');
  const [sent, setSent] = useState<string[]>([]);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => registerBox('chat', () => latest.current), []);
  const send = () => {
    if (text.trim() === '') return;
    recordPosted('chat', text);
    setSent((now) => [...now, text]);
    setText('');
  };
  return (
    <section className="x-messages" aria-label="Hannah Obuya">
      <h2>Hannah Obuya</h2>
      <Bubbles sent={sent} />
      <form className="x-message-row" onSubmit={(event) => event.preventDefault()}>
        <textarea
          data-testid="dm-composer-textarea"
          placeholder={labels.messagePlaceholder}
          rows={1}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            send();
          }}
        />
        <button
          type="button"
          className="x-publish"
          data-testid="dm-composer-send-button"
          aria-label={labels.send}
          disabled={text.trim() === ''}
          onClick={send}
        >
          {labels.send}
        </button>
      </form>
    </section>
  );
}

function Bubbles({ sent }: { sent: readonly string[] }) {
  return (
    <div className="x-bubbles">
      <p className="x-theirs">Hi! When is the cake sale?</p>
      {sent.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added at the end
        <p key={index}>{text}</p>
      ))}
    </div>
  );
}
