import { useState } from 'react';
import type { PracticeAccount } from '../shared/practice-accounts';
import { practicePicture } from '../shared/practice-picture';
import type { PracticeSettings } from '../shared/practice-settings';
import { CaptionDialog } from './caption-dialog';
import type { InstagramLabels } from './labels';
import { Message } from './message';
import { PhotoPost } from './photo-post';
import { ProfileEditor } from './profile-editor';

interface AppProps {
  account: PracticeAccount;
  settings: PracticeSettings;
  labels: InstagramLabels;
}

export function App({ account, settings, labels }: AppProps) {
  const [creating, setCreating] = useState(false);
  const path = location.pathname;
  const search = location.search;
  return (
    <div className="ig-app">
      <nav className="ig-nav">
        <div className="ig-word">Instagram</div>
        <a href={`/${search}`}>{labels.home}</a>
        <a href={`/direct/t/5512/${search}`}>{labels.messages}</a>
        <a
          href="/create/select/"
          role="link"
          onClick={(event) => {
            event.preventDefault();
            setCreating(true);
          }}
        >
          {labels.create}
        </a>
        <a href={`/accounts/edit/${search}`}>{labels.editProfile}</a>
        <a className="ig-me" href={`/${account.instagram}/`} role="link">
          <img src={practicePicture} alt={`${account.instagram}'s profile picture`} />
          <span>{account.name}</span>
        </a>
      </nav>
      <main className="ig-main" role="main">
        {path.startsWith('/direct/') ? (
          <Message labels={labels} />
        ) : path.startsWith('/accounts/edit') ? (
          <ProfileEditor labels={labels} />
        ) : (
          <PhotoPost labels={labels} posterHandle={account.instagram} variant={settings.comment} />
        )}
      </main>
      {creating && (
        <CaptionDialog
          labels={labels}
          posterHandle={account.instagram}
          pictures={settings.media}
          tagged={settings.tagged}
          onClose={() => setCreating(false)}
        />
      )}
    </div>
  );
}
