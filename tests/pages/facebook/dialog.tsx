import { type ReactNode, useId } from 'react';
import { createPortal } from 'react-dom';
import { PressButton } from '../shared/press-button';

interface DialogProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
}

export function Dialog({ title, closeLabel, onClose, wide, children }: DialogProps) {
  const id = useId();
  return createPortal(
    <div className="fb-layer">
      <div className={wide ? 'fb-dialog fb-wide' : 'fb-dialog'} role="dialog" aria-labelledby={id}>
        <div className="fb-dialog-head">
          <h2 id={id} dir="auto">
            <span>{title}</span>
          </h2>
          <PressButton className="fb-close" label={closeLabel} onPress={onClose}>
            ×
          </PressButton>
        </div>
        {children}
      </div>
    </div>,
    document.body,
  );
}
