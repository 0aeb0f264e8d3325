import type { EditorState } from 'draft-js';
import { useRef, useState } from 'react';
import twitterText from 'twitter-text';
import { recordPosted } from '../shared/posted-log';
import type { PracticeAccount } from '../shared/practice-accounts';
import { type AttachedPicture, Attachments, practicePictures } from './attachments';
import { Avatar } from './avatar';
import { DraftBox, draftText, emptyDraft } from './draft-box';
import type { XLabels } from './labels';
import { QuotedPost, type XPost } from './post-card';

interface ComposerProps {
  /** Name of the box for `__model`; the parts of a thread are `name`, `name-2`, … */
  name: string;
  account: PracticeAccount;
  labels: XLabels;
  placeholder: string;
  publishLabel: string;
  publishTestId: 'tweetButton' | 'tweetButtonInline';
  media: number;
  tagged: readonly string[];
  quoted?: XPost | undefined;
  replyingTo?: XPost | undefined;
  startText?: string;
  canThread?: boolean;
  autoFocus?: boolean;
  onPosted: (id: string) => void;
}

interface Part {
  key: number;
  draft: EditorState;
}

let nextStatus = 1800000000000000000n;

/** The inline composer, the modal one, a reply, and each of them as a thread. */
export function Composer(props: ComposerProps) {
  const { labels, account } = props;
  const [parts, setParts] = useState<Part[]>(() => [{ key: 0, draft: emptyDraft(props.startText) }]);
  const [pictures, setPictures] = useState<AttachedPicture[]>(() => practicePictures(props.media));
  const nextKey = useRef(1);

  const texts = parts.map((part) => draftText(part.draft));
  const canPost = texts.every((text, index) => {
    const parsed = twitterText.parseTweet(text);
    const hasMore = index === 0 && (pictures.length > 0 || props.quoted !== undefined);
    return parsed.weightedLength <= 280 && (text.trim() !== '' || hasMore);
  });

  const publish = () => {
    if (!canPost) return;
    for (const [index, text] of texts.entries()) recordPosted(boxName(props.name, index), text);
    // X swaps the editor's state for an empty one: no input event comes.
    setParts([{ key: nextKey.current++, draft: emptyDraft() }]);
    setPictures([]);
    nextStatus += 1n;
    props.onPosted(String(nextStatus));
  };

  const attach = (files: FileList) => {
    // The list empties itself when the field is reset, so it is read now.
    const added = Array.from(files, (file) => ({ source: URL.createObjectURL(file), alt: '' }));
    setPictures((now) => [...now, ...added]);
    // After an upload X puts a new editor in the old one's place.
    setParts((now) => now.map((part) => ({ ...part, key: nextKey.current++ })));
  };

  return (
    <div className="x-composer">
      {props.replyingTo && (
        <div className="x-replying-to">
          {labels.replyingTo} <a href={`/${props.replyingTo.handle}`}>@{props.replyingTo.handle}</a>
        </div>
      )}
      {parts.map((part, index) => (
        <div className="x-part" key={part.key}>
          <div data-testid="Tweet-User-Avatar">
            <Avatar handle={account.x} name={account.name} />
          </div>
          <div className="x-part-body">
            <DraftBox
              name={boxName(props.name, index)}
              testId={`tweetTextarea_${index}`}
              label={labels.textbox}
              placeholder={index === 0 ? props.placeholder : labels.thread}
              draft={part.draft}
              onChange={(draft) =>
                setParts((now) => now.map((other) => (other.key === part.key ? { ...other, draft } : other)))
              }
              onPublishKey={publish}
              autoFocus={props.autoFocus || index > 0}
            />
            {index === 0 && pictures.length > 0 && (
              <Attachments
                pictures={pictures}
                tagged={props.tagged}
                labels={labels}
                onRemove={(gone) => setPictures((now) => now.filter((_, at) => at !== gone))}
              />
            )}
            {index === 0 && props.quoted && <QuotedPost post={props.quoted} />}
          </div>
        </div>
      ))}
      <div className="x-toolbar" data-testid="toolBar">
        <div role="tablist" data-testid="ScrollSnap-List">
          <label className="x-tool" role="button" aria-label={labels.media}>
            <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20">
              <path
                d="M4 4h16v16H4zM4 16l5-5 4 4 3-3 4 4"
                fill="none"
                stroke="currentColor"
                strokeWidth="2"
              />
            </svg>
            <input
              type="file"
              data-testid="fileInput"
              accept="image/*"
              multiple
              onChange={(event) => {
                if (event.target.files?.length) attach(event.target.files);
                event.target.value = '';
              }}
            />
          </label>
          <button type="button" className="x-tool" data-testid="emojiButton" aria-label={labels.emoji}>
            ☺
          </button>
        </div>
        <Counter text={texts.at(-1) ?? ''} />
        {props.canThread && (
          <button
            type="button"
            className="x-tool"
            data-testid="addButton"
            aria-label={labels.addPost}
            disabled={!canPost}
            onClick={() => setParts((now) => [...now, { key: nextKey.current++, draft: emptyDraft() }])}
          >
            +
          </button>
        )}
        <button
          type="button"
          role="button"
          className="x-publish"
          data-testid={props.publishTestId}
          disabled={!canPost}
          aria-disabled={canPost ? undefined : true}
          tabIndex={canPost ? 0 : -1}
          onClick={publish}
        >
          <div dir="ltr">
            <span>
              <span>{parts.length > 1 ? labels.postAll : props.publishLabel}</span>
            </span>
          </div>
        </button>
      </div>
    </div>
  );
}

function boxName(name: string, index: number): string {
  return index === 0 ? name : `${name}-${index + 1}`;
}

function Counter({ text }: { text: string }) {
  const { weightedLength } = twitterText.parseTweet(text);
  if (weightedLength === 0) return null;
  const left = 280 - weightedLength;
  return (
    <div
      className={left < 0 ? 'x-counter x-over' : 'x-counter'}
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.min(100, (weightedLength / 280) * 100)}
    >
      {left}
    </div>
  );
}
