import { useState } from 'react';
import { practicePicture } from '../shared/practice-picture';
import { PressButton } from '../shared/press-button';
import { CommentBox } from './comment-box';
import type { InstagramLabels } from './labels';
import { samplePhoto } from './sample-photo';

interface PhotoPostProps {
  labels: InstagramLabels;
  posterHandle: string;
  variant: 'textarea' | 'lexical';
}

/** One post with its comments, as at /p/CODE/. */
export function PhotoPost({ labels, posterHandle, variant }: PhotoPostProps) {
  const [replyTo, setReplyTo] = useState<{ handle: string; asked: number }>();
  const [added, setAdded] = useState<string[]>([]);
  return (
    <article className="ig-photo" role="presentation">
      <img src={practicePicture} alt="" />
      <div className="ig-side">
        <header>
          <Face />
          <a href={`/${samplePhoto.author}/`}>{samplePhoto.author}</a>
        </header>
        <ul className="ig-comments">
          <li>
            <Face />
            <div>
              <b>{samplePhoto.author}</b> <span dir="auto">{samplePhoto.caption}</span>
            </div>
          </li>
          {samplePhoto.comments.map((comment) => (
            <li key={comment.id}>
              <Face />
              <div>
                <a href={`/${comment.author}/`}>
                  <b>{comment.author}</b>
                </a>{' '}
                <span dir="auto">{comment.text}</span>
                <div className="ig-meta">
                  <a href={`/p/${samplePhoto.code}/c/${comment.id}/`}>
                    <time dateTime={comment.time}>{comment.time.slice(0, 10)}</time>
                  </a>
                  <PressButton
                    onPress={() =>
                      setReplyTo((now) => ({ handle: comment.author, asked: (now?.asked ?? 0) + 1 }))
                    }
                  >
                    {labels.reply}
                  </PressButton>
                </div>
              </div>
            </li>
          ))}
          {added.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: comments are only ever added at the end
            <li key={index}>
              <Face />
              <div>
                <b>{posterHandle}</b> <span dir="auto">{text}</span>
              </div>
            </li>
          ))}
        </ul>
        <section className="ig-under">
          <PressButton className="ig-icon" label={labels.like}>
            <svg aria-label={labels.like} role="img" viewBox="0 0 24 24" width="24" height="24">
              <path
                d="M12 20 4 12a5 5 0 0 1 8-6 5 5 0 0 1 8 6z"
                fill="none"
                stroke="currentColor"
                strokeWidth="2"
              />
            </svg>
          </PressButton>
          <CommentBox
            variant={variant}
            labels={labels}
            replyTo={replyTo}
            onPosted={(text) => setAdded((now) => [...now, text])}
          />
        </section>
      </div>
    </article>
  );
}

function Face() {
  return <span className="ig-face" aria-hidden="true" />;
}
