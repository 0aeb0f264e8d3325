import type { FacebookPost } from './sample-posts';

/** Somebody else's post, shown inside a composer. */
export function SharedPost({ post }: { post: FacebookPost }) {
  return (
    <div className="fb-shared">
      <h4>
        <a href={`/MarlValleyLibraries/posts/${post.id}`}>{post.author}</a>
      </h4>
      <div dir="auto">{post.text}</div>
    </div>
  );
}
