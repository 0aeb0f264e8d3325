import { useId } from 'preact/hooks';
import type { Finding, Fix } from '../rules/engine/types';
import { CloseButton } from './close-button';
import { FixButtons } from './fix-buttons';
import { keysStayHere } from './keys-stay-here';
import { SeverityMark } from './severity-mark';
import { useTexts } from './texts';

export interface CardProps {
  readonly finding: Finding;
  readonly onFix: (fix: Fix) => void;
  /** Absent, or the school's rules never yield: there is no "This is fine here". */
  readonly onDismiss?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** What is wrong with the underlined words, why, and what to do about it. */
export function Card({ finding, onFix, onDismiss, onClose }: CardProps) {
  const t = useTexts();
  const id = useId();
  return (
    <section
      class={`card ${finding.severity}`}
      role="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-why`}
      onKeyDown={keysStayHere(onClose)}
    >
      <header>
        <h2 id={`${id}-title`}>
          <SeverityMark severity={finding.severity} />
          {finding.title}
        </h2>
        <CloseButton onPress={onClose} />
      </header>
      <p id={`${id}-why`}>{finding.message}</p>
      <p class="clause">{t('policy_section', { section: finding.clause })}</p>
      <FixButtons fixes={finding.fixes} onFix={onFix} />
      {onDismiss && finding.override !== 'never' && (
        <button type="button" class="quiet" onClick={onDismiss}>
          {t('dismiss')}
        </button>
      )}
    </section>
  );
}
