import { useState } from 'react';
import type { PracticeAccount } from '../shared/practice-accounts';
import type { PracticeSettings } from '../shared/practice-settings';
import { PressButton } from '../shared/press-button';
import { ChatTab } from './chat-tab';
import { Dialog } from './dialog';
import type { FacebookLabels } from './labels';
import { PostCard } from './post-card';
import { PostDialog } from './post-dialog';
import { type FacebookPost, samplePosts } from './sample-posts';
import { ShareDialog } from './share-dialog';

interface AppProps {
  account: PracticeAccount;
  settings: PracticeSettings;
  labels: FacebookLabels;
}

const contacts = ['Hannah Obuya', 'Tilly Marchbanks'];

export function App({ account, settings, labels }: AppProps) {
  const permalink = /\/posts\/(\d+)/.exec(location.pathname)?.[1];
  const [posting, setPosting] = useState(false);
  const [shared, setShared] = useState<FacebookPost>();
  const [open, setOpen] = useState(() => samplePosts.find((post) => post.id === permalink));
  const [chats, setChats] = useState<string[]>([]);

  return (
    <div className="fb-app">
      <div className="fb-banner" role="banner">
        <a href={`/${location.search}`}>facebook</a>
        <span>{account.name}</span>
      </div>
      <div className="fb-columns">
        <nav className="fb-contacts" aria-label={labels.contacts}>
          <h3>{labels.contacts}</h3>
          {contacts.map((person) => (
            <PressButton
              key={person}
              className="fb-plain"
              onPress={() => setChats((now) => [...now.filter((name) => name !== person), person])}
            >
              {person}
            </PressButton>
          ))}
        </nav>
        <div className="fb-feed" role="main">
          <div className="fb-card fb-stub">
            <div className="fb-picture" aria-hidden="true" />
            <PressButton className="fb-open" onPress={() => setPosting(true)}>
              <span>{labels.onYourMind(account.shortName)}</span>
            </PressButton>
          </div>
          {samplePosts.map((post) => (
            <PostCard
              key={post.id}
              place="feed"
              post={post}
              labels={labels}
              posterName={account.name}
              onShare={setShared}
            />
          ))}
        </div>
      </div>
      <div className="fb-chats">
        {chats.map((person) => (
          <ChatTab
            key={person}
            name={`message-${contacts.indexOf(person) + 1}`}
            person={person}
            labels={labels}
            onClose={() => setChats((now) => now.filter((name) => name !== person))}
          />
        ))}
      </div>
      {open && (
        <Dialog title={open.author} closeLabel={labels.close} onClose={() => setOpen(undefined)} wide>
          <PostCard
            place="permalink"
            post={open}
            labels={labels}
            posterName={account.name}
            onShare={setShared}
          />
        </Dialog>
      )}
      {posting && (
        <PostDialog account={account} settings={settings} labels={labels} onClose={() => setPosting(false)} />
      )}
      {shared && (
        <ShareDialog account={account} labels={labels} post={shared} onClose={() => setShared(undefined)} />
      )}
    </div>
  );
}
