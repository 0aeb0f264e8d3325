import { Avatar } from './avatar';
import type { XLabels } from './labels';

export interface XPost {
  id: string;
  handle: string;
  name: string;
  text: string;
  /** ISO time in UTC. */
  time: string;
}

interface PostCardProps {
  post: XPost;
  labels: XLabels;
  onOpen?: () => void;
  onReply?: () => void;
  onQuote?: () => void;
}

export function PostCard({ post, labels, onOpen, onReply, onQuote }: PostCardProps) {
  return (
    <article className="x-post" data-testid="tweet" role="article" tabIndex={0}>
      <Avatar handle={post.handle} name={post.name} />
      <div className="x-post-body">
        <PostHead post={post} onOpen={onOpen} />
        <div data-testid="tweetText" lang="en" dir="auto">
          <span>{post.text}</span>
        </div>
        {onReply && (
          <div className="x-actions" role="group">
            <button type="button" data-testid="reply" aria-label={labels.reply} onClick={onReply}>
              {labels.reply}
            </button>
            <button type="button" data-testid="retweet" aria-label={labels.quote} onClick={onQuote}>
              {labels.quote}
            </button>
            <button type="button" data-testid="like" aria-label={labels.like}>
              {labels.like}
            </button>
          </div>
        )}
      </div>
    </article>
  );
}

/** A post shown inside the composer of another: no card of its own, a link as a whole, no links in it. */
export function QuotedPost({ post }: { post: XPost }) {
  return (
    <div className="x-quoted" role="link" tabIndex={0}>
      <div className="x-post-head" data-testid="User-Name">
        <div className="x-name" dir="ltr">
          <span>
            <span>{post.name}</span>
          </span>
        </div>
        <div dir="ltr">
          <span>@{post.handle}</span>
        </div>
        <time dateTime={post.time}>{post.time.slice(0, 10)}</time>
      </div>
      <div data-testid="tweetText" lang="en" dir="auto">
        <span>{post.text}</span>
      </div>
    </div>
  );
}

function PostHead({ post, onOpen }: { post: XPost; onOpen?: (() => void) | undefined }) {
  return (
    <div className="x-post-head" data-testid="User-Name">
      <a className="x-name" href={`/${post.handle}`} role="link">
        <div dir="ltr">
          <span>
            <span>{post.name}</span>
          </span>
        </div>
      </a>
      <a href={`/${post.handle}`} role="link" tabIndex={-1}>
        <div dir="ltr">
          <span>@{post.handle}</span>
        </div>
      </a>
      <a
        href={`/${post.handle}/status/${post.id}`}
        role="link"
        onClick={(event) => {
          if (!onOpen) return;
          event.preventDefault();
          onOpen();
        }}
      >
        <time dateTime={post.time}>{post.time.slice(0, 10)}</time>
      </a>
    </div>
  );
}
