import { useState } from 'react';
import { PressButton } from '../shared/press-button';
import { CommentBox } from './comment-box';
import type { FacebookLabels } from './labels';
import type { FacebookPost } from './sample-posts';

interface PostCardProps {
  post: FacebookPost;
  labels: FacebookLabels;
  posterName: string;
  /** Prefix of the boxes' names, so that the same post in a dialog has names of its own. */
  place: 'feed' | 'permalink';
  onShare: (post: FacebookPost) => void;
}

/** A post with its comments. In the feed the comment box is mounted when Comment is pressed. */
export function PostCard({ post, labels, posterName, place, onShare }: PostCardProps) {
  const [writing, setWriting] = useState(place === 'permalink');
  const [answering, setAnswering] = useState<string>();
  const [added, setAdded] = useState<string[]>([]);
  const permalink = `/MarlValleyLibraries/posts/${post.id}`;
  return (
    <div className="fb-card" role="article" aria-label={post.author}>
      <div className="fb-head">
        <div className="fb-picture" aria-hidden="true" />
        <div>
          <h3>{post.author}</h3>
          <a className="fb-time" href={permalink + location.search} aria-label={labels.ago}>
            <Decoys text={labels.ago} />
          </a>
        </div>
      </div>
      <div className="fb-text" dir="auto">
        {post.text}
      </div>
      <div className="fb-actions">
        <PressButton label={labels.like}>{labels.like}</PressButton>
        <PressButton label={labels.comment} onPress={() => setWriting(true)}>
          {labels.comment}
        </PressButton>
        <PressButton label={labels.share} onPress={() => onShare(post)}>
          {labels.share}
        </PressButton>
      </div>
      {post.comments.map((comment) => (
        <div key={comment.id}>
          <div className="fb-comment" role="article" aria-label={labels.commentBy(comment.author)}>
            <div className="fb-bubble">
              <b>{comment.author}</b>
              <div dir="auto">{comment.text}</div>
            </div>
            <div className="fb-comment-row">
              <a href={`${permalink}?comment_id=${comment.id}`}>{labels.ago}</a>
              <PressButton label={labels.like}>{labels.like}</PressButton>
              <PressButton onPress={() => setAnswering(comment.id)}>{labels.reply}</PressButton>
            </div>
          </div>
          {answering === comment.id && (
            <div className="fb-reply">
              <CommentBox
                name={`${place}-reply-${comment.id}`}
                label={labels.replyTo(comment.author)}
                labels={labels}
                mention={comment.author}
                onPosted={(text) => setAdded((now) => [...now, text])}
              />
            </div>
          )}
        </div>
      ))}
      {added.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: comments are only ever added at the end
        <div className="fb-comment" role="article" aria-label={labels.commentBy(posterName)} key={index}>
          <div className="fb-bubble">
            <b>{posterName}</b>
            <div dir="auto">{text}</div>
          </div>
        </div>
      ))}
      {writing && (
        <CommentBox
          name={`${place}-comment-${post.id}`}
          label={labels.commentAs(posterName)}
          labels={labels}
          onPosted={(text) => setAdded((now) => [...now, text])}
        />
      )}
    </div>
  );
}

/** Facebook mixes letters into its dates that nobody sees, hidden from screen readers too. */
function Decoys({ text }: { text: string }) {
  return (
    <span>
      {Array.from(text, (letter, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a letter has nothing but its place
        <span key={index}>
          {letter}
          {index % 3 === 1 && (
            <span className="fb-decoy" aria-hidden="true">
              {'qxzj'[index % 4]}
            </span>
          )}
        </span>
      ))}
    </span>
  );
}
