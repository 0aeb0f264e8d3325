import { useState } from 'react';
import { LexicalBox } from '../shared/lexical-box';
import { recordPosted } from '../shared/posted-log';
import type { PracticeAccount } from '../shared/practice-accounts';
import { practicePicture } from '../shared/practice-picture';
import type { PracticeSettings } from '../shared/practice-settings';
import { PressButton } from '../shared/press-button';
import { Dialog } from './dialog';
import type { FacebookLabels } from './labels';
import { samplePosts } from './sample-posts';
import { SharedPost } from './shared-post';

interface PostDialogProps {
  account: PracticeAccount;
  settings: PracticeSettings;
  labels: FacebookLabels;
  onClose: () => void;
}

/** A new post; with `flow=next` the Post button stands on a second step. */
export function PostDialog({ account, settings, labels, onClose }: PostDialogProps) {
  const [text, setText] = useState('');
  const [pictures, setPictures] = useState(() =>
    Array.from({ length: settings.media }, () => practicePicture),
  );
  const [step, setStep] = useState<'write' | 'settings'>('write');
  const placeholder = labels.onYourMind(account.shortName);
  const empty = text.trim() === '' && pictures.length === 0 && !settings.quoted;

  const post = () => {
    recordPosted('post', text);
    onClose();
  };

  return (
    <Dialog
      title={step === 'write' ? labels.createPost : labels.postSettings}
      closeLabel={labels.closeComposer}
      onClose={onClose}
    >
      <form method="POST" onSubmit={(event) => event.preventDefault()}>
        {(step === 'write' || settings.flow === 'next') && (
          <div hidden={step !== 'write'}>
            <div className="fb-head">
              <div className="fb-picture" aria-hidden="true" />
              <div>
                <div>
                  <b>{account.name}</b>
                  {settings.tagged.length > 0 && (
                    <>
                      {' '}
                      {labels.isWith} <a href="#tagged">{settings.tagged.join(', ')}</a>
                    </>
                  )}
                </div>
                {account.kind === 'personal' && (
                  <PressButton className="fb-privacy" label={labels.privacy(labels[settings.audience])}>
                    {labels[settings.audience]} ▾
                  </PressButton>
                )}
              </div>
            </div>
            <div className="fb-write">
              <LexicalBox
                name="post"
                kind="rich"
                label={placeholder}
                placeholder={placeholder}
                startText={text}
                autoFocus
                onText={setText}
              />
            </div>
            {pictures.length > 0 && (
              <div className="fb-pictures">
                {pictures.map((source, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: equal pictures have nothing else to tell them apart
                  <img key={index} src={source} alt="" />
                ))}
              </div>
            )}
            {settings.quoted && <SharedPost post={samplePosts[0]} />}
            <div className="fb-add">
              <label className="fb-tool" role="button" aria-label={labels.photo} tabIndex={0}>
                +
                <input
                  type="file"
                  accept="image/*,video/*"
                  multiple
                  onChange={(event) => {
                    const files = Array.from(event.target.files ?? []);
                    setPictures((now) => [...now, ...files.map((file) => URL.createObjectURL(file))]);
                  }}
                />
              </label>
              <PressButton className="fb-tool" label={labels.tagPeople}>
                @
              </PressButton>
              <PressButton className="fb-tool" label={labels.emoji}>
                ☺
              </PressButton>
            </div>
          </div>
        )}
        {step === 'settings' && (
          <div className="fb-settings">
            <p>{labels.privacy(labels[settings.audience])}</p>
            <PressButton className="fb-plain" label={labels.back} onPress={() => setStep('write')}>
              {labels.back}
            </PressButton>
          </div>
        )}
        {settings.flow === 'post' || step === 'settings' ? (
          <PressButton className="fb-publish" label={labels.post} disabled={empty} onPress={post}>
            <span>{labels.post}</span>
          </PressButton>
        ) : (
          <PressButton
            className="fb-publish"
            label={labels.next}
            disabled={empty}
            onPress={() => setStep('settings')}
          >
            <span>{labels.next}</span>
          </PressButton>
        )}
        <input type="submit" hidden tabIndex={-1} />
      </form>
    </Dialog>
  );
}
