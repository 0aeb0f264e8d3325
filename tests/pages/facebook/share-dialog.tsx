import { useState } from 'react';
import { LexicalBox } from '../shared/lexical-box';
import { recordPosted } from '../shared/posted-log';
import type { PracticeAccount } from '../shared/practice-accounts';
import { PressButton } from '../shared/press-button';
import { Dialog } from './dialog';
import type { FacebookLabels } from './labels';
import type { FacebookPost } from './sample-posts';
import { SharedPost } from './shared-post';

interface ShareDialogProps {
  account: PracticeAccount;
  labels: FacebookLabels;
  post: FacebookPost;
  onClose: () => void;
}

/** Sharing has no form, and its box no label but the placeholder. */
export function ShareDialog({ account, labels, post, onClose }: ShareDialogProps) {
  const [text, setText] = useState('');
  return (
    <Dialog title={labels.share} closeLabel={labels.close} onClose={onClose}>
      <div className="fb-head">
        <div className="fb-picture" aria-hidden="true" />
        <div>
          <div>
            <b>{account.name}</b>
          </div>
          {account.kind === 'personal' && (
            <PressButton className="fb-privacy" label={labels.privacy(labels.public)}>
              {labels.public} ▾
            </PressButton>
          )}
        </div>
      </div>
      <div className="fb-write">
        <LexicalBox name="share" kind="rich" placeholder={labels.sayAboutThis} autoFocus onText={setText} />
      </div>
      <SharedPost post={post} />
      <PressButton
        className="fb-publish"
        label={labels.shareNow}
        onPress={() => {
          recordPosted('share', text);
          onClose();
        }}
      >
        <span>{labels.shareNow}</span>
      </PressButton>
    </Dialog>
  );
}
