import { useId } from 'preact/hooks';
import type { Checked } from '../entrypoints/shared/messages';
import type { Finding, Fix } from '../rules/engine/types';
import { CloseButton } from './close-button';
import { FindingList } from './finding-list';
import { keysStayHere } from './keys-stay-here';
import { useTexts } from './texts';

export interface PanelProps {
  readonly checked: Checked;
  readonly onJump: (finding: Finding) => void;
  readonly onFix: (finding: Finding, fix: Fix) => void;
  /** Present where the draft has a disclaimer to add. */
  readonly onAddDisclaimer?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** All that was found in one box. */
export function Panel({ checked, onJump, onFix, onAddDisclaimer, onClose }: PanelProps) {
  const t = useTexts();
  const id = useId();
  const { findings, inScope, account, faults, disclaimer } = checked;
  return (
    <section class="panel" role="dialog" aria-labelledby={id} onKeyDown={keysStayHere(onClose)}>
      <header>
        <div>
          <h2 id={id}>
            {findings.length > 0 ? t('findings', { count: findings.length }) : t('findings_none')}
          </h2>
          <p class="soft">{inScope ? t(`checked_as_${account}`) : t('own_business')}</p>
        </div>
        <CloseButton onPress={onClose} />
      </header>
      <FindingList
        findings={findings}
        disclaimerApart={onAddDisclaimer !== undefined}
        onJump={onJump}
        onFix={onFix}
      />
      {faults.length > 0 && <p class="soft">{t('faults', { count: faults.length })}</p>}
      {onAddDisclaimer && (
        <footer>
          {disclaimer && <p class="soft">{t('disclaimer_reads', { text: disclaimer })}</p>}
          <button type="button" class="button" onClick={onAddDisclaimer}>
            {t('add_disclaimer')}
          </button>
        </footer>
      )}
    </section>
  );
}
