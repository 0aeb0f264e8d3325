import { useEffect, useState } from 'react';
import type { PracticeAccount } from '../shared/practice-accounts';
import type { PracticeSettings } from '../shared/practice-settings';
import { Avatar } from './avatar';
import { Composer } from './composer';
import type { XLabels } from './labels';
import { NewMessage, OldMessage } from './message';
import { Modal } from './modal';
import { PostCard, type XPost } from './post-card';
import { ProfileEditor } from './profile-editor';
import { samplePosts } from './sample-posts';

interface AppProps {
  settings: PracticeSettings;
  labels: XLabels;
  /** Whose account menu it is. */
  signedIn: PracticeAccount;
  /** Who a post goes out as; another one for a delegated account. */
  posting: PracticeAccount;
}

/** What the modal was opened for; X loses it from the address, which is /compose/post for all. */
interface ModalPurpose {
  replyTo?: XPost;
  quote?: XPost;
}

export function App({ settings, labels, signedIn, posting }: AppProps) {
  const [path, setPath] = useState(location.pathname);
  const [under, setUnder] = useState(location.pathname === '/compose/post' ? '/home' : location.pathname);
  const [purpose, setPurpose] = useState<ModalPurpose>({});
  const [toast, setToast] = useState<string>();

  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const go = (to: string) => {
    history.pushState(null, '', to + location.search);
    setPath(to);
    if (to !== '/compose/post') setUnder(to);
  };
  const openModal = (what: ModalPurpose) => {
    setPurpose(what);
    go('/compose/post');
  };
  const posted = (id: string) => {
    setToast(`/${posting.x}/status/${id}`);
    if (path === '/compose/post') go(under);
  };

  const quoted = settings.quoted ? samplePosts[0] : undefined;
  const composer = {
    account: posting,
    labels,
    media: settings.media,
    tagged: settings.tagged,
    onPosted: posted,
  };
  const status = /^\/\w+\/status\/(\d+)/.exec(under)?.[1];
  const statusPost = samplePosts.find((post) => post.id === status);

  return (
    <div className="x-app">
      <header className="x-nav" role="banner">
        <div className="x-word">X</div>
        <nav role="navigation">
          <a
            data-testid="AppTabBar_Home_Link"
            aria-label={labels.home}
            href={`/home${location.search}`}
            role="link"
          >
            {labels.home}
          </a>
        </nav>
        <a
          className="x-new-post"
          data-testid="SideNav_NewTweet_Button"
          aria-label={labels.newPost}
          role="link"
          href="/compose/post"
          onClick={(event) => {
            event.preventDefault();
            openModal(quoted ? { quote: quoted } : {});
          }}
        >
          {labels.newPost}
        </a>
        <button
          type="button"
          className="x-switcher"
          data-testid="SideNav_AccountSwitcher_Button"
          aria-label={labels.accountMenu}
        >
          <Avatar handle={signedIn.x} name={signedIn.name} />
          <span>
            <b>{signedIn.name}</b>
            <br />@{signedIn.x}
          </span>
        </button>
      </header>
      <main className="x-main" role="main">
        <div data-testid="primaryColumn">
          {under.startsWith('/messages/') && <OldMessage labels={labels} />}
          {under.startsWith('/i/chat/') && <NewMessage labels={labels} />}
          {statusPost && (
            <>
              <PostCard
                post={statusPost}
                labels={labels}
                onReply={() => openModal({ replyTo: statusPost })}
                onQuote={() => openModal({ quote: statusPost })}
              />
              <div data-testid="inline_reply_offscreen">
                <Composer
                  {...composer}
                  key={statusPost.id}
                  name="inline-reply"
                  placeholder={labels.replyPlaceholder}
                  publishLabel={labels.reply}
                  publishTestId="tweetButtonInline"
                  media={0}
                />
              </div>
            </>
          )}
          {(under === '/home' || under === '/settings/profile') && (
            <div aria-label={labels.home}>
              <Composer
                {...composer}
                name="home-post"
                placeholder={labels.placeholder}
                publishLabel={labels.post}
                publishTestId="tweetButtonInline"
                quoted={quoted}
              />
              {samplePosts.map((post) => (
                <PostCard
                  key={post.id}
                  post={post}
                  labels={labels}
                  onOpen={() => go(`/${post.handle}/status/${post.id}`)}
                  onReply={() => openModal({ replyTo: post })}
                  onQuote={() => openModal({ quote: post })}
                />
              ))}
            </div>
          )}
        </div>
      </main>
      {path === '/compose/post' && (
        <Modal closeLabel={labels.close} onClose={() => go(under)}>
          {purpose.replyTo && <PostCard post={purpose.replyTo} labels={labels} />}
          <Composer
            {...composer}
            name={purpose.replyTo ? 'modal-reply' : purpose.quote ? 'modal-quote' : 'modal-post'}
            placeholder={purpose.replyTo ? labels.replyPlaceholder : labels.placeholder}
            publishLabel={purpose.replyTo ? labels.reply : labels.post}
            publishTestId="tweetButton"
            replyingTo={purpose.replyTo}
            quoted={purpose.quote}
            media={purpose.replyTo ? 0 : settings.media}
            canThread={!purpose.replyTo}
            autoFocus
          />
        </Modal>
      )}
      {path === '/settings/profile' && (
        <Modal closeLabel={labels.close} title={labels.editProfile} onClose={() => go('/home')}>
          <ProfileEditor labels={labels} name={posting.name} onSaved={() => go('/home')} />
        </Modal>
      )}
      {toast && (
        <div className="x-toast" role="alert" data-testid="toast">
          <span>{labels.sent}</span> <a href={toast}>{labels.view}</a>
        </div>
      )}
    </div>
  );
}
