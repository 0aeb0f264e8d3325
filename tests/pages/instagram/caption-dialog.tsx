import { useState } from 'react';
import { createPortal } from 'react-dom';
import { LexicalBox } from '../shared/lexical-box';
import { recordPosted } from '../shared/posted-log';
import { practicePicture } from '../shared/practice-picture';
import { PressButton } from '../shared/press-button';
import type { InstagramLabels } from './labels';

interface CaptionDialogProps {
  labels: InstagramLabels;
  posterHandle: string;
  pictures: number;
  tagged: readonly string[];
  onClose: () => void;
}

/** The last step of a new post: Share stands in the dialog's head, far from the box. */
export function CaptionDialog(props: CaptionDialogProps) {
  const { labels } = props;
  const [text, setText] = useState('');
  return createPortal(
    <div className="ig-layer">
      <div className="ig-dialog" role="dialog" aria-label={labels.newPost} aria-modal="true">
        <div className="ig-dialog-head">
          <PressButton label={labels.back} onPress={props.onClose}>
            ←
          </PressButton>
          <h1>{labels.newPost}</h1>
          <PressButton
            className="ig-share"
            onPress={() => {
              recordPosted('caption', text);
              props.onClose();
            }}
          >
            {labels.share}
          </PressButton>
        </div>
        <div className="ig-dialog-body">
          <div className="ig-preview">
            {Array.from({ length: Math.max(1, props.pictures) }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: equal pictures have nothing else to tell them apart
              <img key={index} src={practicePicture} alt="" />
            ))}
            {props.tagged.map((person) => (
              <span className="ig-tag" key={person}>
                {person}
              </span>
            ))}
          </div>
          <div className="ig-write">
            <div className="ig-who">
              <span className="ig-face" aria-hidden="true" />
              <span>{props.posterHandle}</span>
            </div>
            <LexicalBox
              name="caption"
              kind="rich"
              label={labels.writeCaption}
              placeholder={labels.writeCaption}
              onText={setText}
            />
            <div className="ig-count">
              <PressButton className="ig-icon" label={labels.emoji}>
                ☺
              </PressButton>
              <span>{text.length}/2,200</span>
            </div>
          </div>
        </div>
      </div>
    </div>,
    document.body,
  );
}
