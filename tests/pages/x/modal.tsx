import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface ModalProps {
  closeLabel: string;
  title?: string;
  onClose: () => void;
  children: ReactNode;
}

/** X mounts its modals in a layer beside the page. */
export function Modal({ closeLabel, title, onClose, children }: ModalProps) {
  return createPortal(
    <div className="x-layer" id="layers">
      <div className="x-modal" role="dialog" aria-modal="true" aria-labelledby="modal-header">
        <div className="x-modal-head">
          <button type="button" data-testid="app-bar-close" aria-label={closeLabel} onClick={onClose}>
            ×
          </button>
          <h2 id="modal-header">{title}</h2>
        </div>
        {children}
      </div>
    </div>,
    document.body,
  );
}
