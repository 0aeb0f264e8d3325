import { practicePicture } from '../shared/practice-picture';
import type { XLabels } from './labels';

export interface AttachedPicture {
  /** Address of the picture. */
  source: string;
  alt: string;
}

export function practicePictures(count: number): AttachedPicture[] {
  return Array.from({ length: count }, () => ({ source: practicePicture, alt: '' }));
}

interface AttachmentsProps {
  pictures: readonly AttachedPicture[];
  tagged: readonly string[];
  labels: XLabels;
  onRemove: (index: number) => void;
}

export function Attachments({ pictures, tagged, labels, onRemove }: AttachmentsProps) {
  return (
    <>
      <div className="x-attachments" data-testid="attachments" role="group">
        {pictures.map((picture, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal pictures have nothing else to tell them apart
          <div key={index}>
            <img src={picture.source} alt={picture.alt} draggable />
            <button type="button" aria-label={labels.removeMedia} onClick={() => onRemove(index)}>
              ×
            </button>
          </div>
        ))}
      </div>
      <a
        className="x-tagged"
        href="/compose/post/tag"
        role="link"
        onClick={(event) => event.preventDefault()}
      >
        <span data-testid="tagPeopleLabel">{tagged.length > 0 ? tagged.join(', ') : labels.tagPeople}</span>
      </a>
    </>
  );
}
