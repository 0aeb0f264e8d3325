import { useId } from 'preact/hooks';
import { CloseButton } from './close-button';
import { keysStayHere } from './keys-stay-here';

export interface NoticeProps {
  /** A problem is said at once by a screen reader, information when it is convenient. */
  readonly kind: 'info' | 'problem';
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
  readonly onClose: () => void;
}

/** One sentence about what happened, and the one thing to do about it. */
export function Notice({ kind, text, action, onClose }: NoticeProps) {
  const id = useId();
  return (
    <section class={`notice ${kind}`} aria-labelledby={id} onKeyDown={keysStayHere(onClose)}>
      <p id={id} role={kind === 'problem' ? 'alert' : 'status'}>
        {text}
      </p>
      {action && (
        <button type="button" class="button small" onClick={action.onPress}>
          {action.label}
        </button>
      )}
      <CloseButton onPress={onClose} />
    </section>
  );
}
