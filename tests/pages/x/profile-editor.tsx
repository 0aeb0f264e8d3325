import { useEffect, useRef, useState } from 'react';
import { recordPosted, registerBox } from '../shared/posted-log';
import type { XLabels } from './labels';

interface ProfileEditorProps {
  labels: XLabels;
  name: string;
  onSaved: () => void;
}

export function ProfileEditor({ labels, name, onSaved }: ProfileEditorProps) {
  const [bio, setBio] = useState('');
  const latest = useRef(bio);
  latest.current = bio;
  useEffect(() => registerBox('bio', () => latest.current), []);
  return (
    <div className="x-profile">
      <button
        type="button"
        className="x-publish"
        data-testid="Profile_Save_Button"
        onClick={() => {
          recordPosted('bio', bio);
          onSaved();
        }}
      >
        {labels.save}
      </button>
      <label>
        {labels.name}
        <input name="displayName" defaultValue={name} maxLength={50} />
      </label>
      <label>
        {labels.bio}
        <textarea
          name="description"
          rows={3}
          maxLength={160}
          value={bio}
          onChange={(event) => setBio(event.target.value)}
        />
      </label>
    </div>
  );
}
