import { useEffect, useRef, useState } from 'react';
import { recordPosted, registerBox } from '../shared/posted-log';
import { PressButton } from '../shared/press-button';
import type { InstagramLabels } from './labels';

export function ProfileEditor({ labels }: { labels: InstagramLabels }) {
  const [bio, setBio] = useState('');
  const [saved, setSaved] = useState('');
  const latest = useRef(bio);
  latest.current = bio;
  useEffect(() => registerBox('bio', () => latest.current), []);
  return (
    <form className="ig-profile" method="POST" onSubmit={(event) => event.preventDefault()}>
      <h2>{labels.editProfile}</h2>
      <label htmlFor="pepBio">{labels.bio}</label>
      <textarea
        id="pepBio"
        rows={3}
        maxLength={150}
        value={bio}
        onChange={(event) => setBio(event.target.value)}
      />
      <PressButton
        className="ig-submit"
        disabled={bio === saved}
        onPress={() => {
          recordPosted('bio', bio);
          setSaved(bio);
        }}
      >
        {labels.submit}
      </PressButton>
    </form>
  );
}
