import type { ComponentChildren } from 'preact';
import type { Checked, TabState } from '../entrypoints/shared/messages';
import type { Account, Fix } from '../rules/engine/types';
import { AccountChoice } from './account-choice';
import { FindingList } from './finding-list';
import { Logo } from './logo';
import { useTexts } from './texts';

export interface PopupViewProps {
  /** Undefined while the answer is awaited, null when none came. */
  readonly tab: TabState | null | undefined;
  /** What happened to the last fix, in words. */
  readonly said?: string | undefined;
  readonly onFix: (fix: Fix) => void;
  readonly onAccount: (account: Account) => void;
  readonly onReload: () => void;
  readonly onSetUp: () => void;
}

/** What is true of the tab in front: never more, never less. */
export function PopupView(props: PopupViewProps) {
  const { tab, said, onSetUp } = props;
  const t = useTexts();
  return (
    <div class="popup">
      <header>
        <Logo />
        <h1>{t('name')}</h1>
        <button type="button" class="quiet" onClick={onSetUp}>
          {t('settings')}
        </button>
      </header>
      {tab && !tab.setUp && (
        <section class="set-up">
          <h2>{t('not_set_up')}</h2>
          <p>{t('not_set_up_more')}</p>
          <button type="button" class="button main" onClick={onSetUp}>
            {t('open_set_up')}
          </button>
        </section>
      )}
      <State {...props} />
      <p role="status" class={said ? 'said' : 'hidden'}>
        {said}
      </p>
      {tab && <PackInForce pack={tab.pack} />}
    </div>
  );
}

function State({ tab, onFix, onAccount, onReload }: PopupViewProps) {
  const t = useTexts();
  if (tab === undefined) return <Saying title={t('state_checking')} busy />;
  if (tab === null) return <Saying title={t('state_unknown')} more={t('state_unknown_more')} />;
  if (tab.state === 'elsewhere') {
    return <Saying title={t('state_elsewhere')} more={t('state_elsewhere_more')} />;
  }
  if (tab.state === 'silent') {
    return (
      <Saying title={t('state_silent')} more={t('state_silent_more')}>
        <button type="button" class="button main" onClick={onReload}>
          {t('reload_page')}
        </button>
      </Saying>
    );
  }
  const { box } = tab;
  if (tab.state === 'quiet' || !box) return <Saying title={t('state_quiet')} more={t('state_quiet_more')} />;
  if (!box.checked) return <Saying title={t('state_checking')} busy />;
  return (
    <>
      <Draft text={box.text} checked={box.checked} onFix={onFix} />
      <AccountChoice
        platform={box.platform}
        poster={box.poster}
        account={box.checked.account}
        by={box.checked.accountBy}
        onAccount={onAccount}
      />
    </>
  );
}

interface DraftProps {
  readonly text: string;
  readonly checked: Checked;
  readonly onFix: (fix: Fix) => void;
}

function Draft({ text, checked, onFix }: DraftProps) {
  const t = useTexts();
  const { findings, faults, inScope, disclaimer } = checked;
  if (!inScope && findings.length === 0) {
    return <Saying title={t('state_own')} more={t('own_business')} />;
  }
  if (!text.trim() && findings.length === 0) {
    return <Saying title={t('state_quiet')} more={t('state_quiet_more')} />;
  }
  return (
    <section class="draft">
      <h2 class={findings.length > 0 ? '' : 'clear'}>
        {findings.length > 0 ? t('findings', { count: findings.length }) : t('findings_none')}
      </h2>
      <FindingList
        findings={findings}
        disclaimerApart={disclaimer !== undefined}
        onFix={(_, fix) => onFix(fix)}
      />
      {faults.length > 0 && <p class="soft">{t('faults', { count: faults.length })}</p>}
      {disclaimer && (
        <div class="disclaimer">
          <p class="soft">{t('disclaimer_reads', { text: disclaimer })}</p>
          <button
            type="button"
            class="button"
            onClick={() =>
              onFix({ kind: 'append', label: t('add_disclaimer'), text: disclaimer, disclaimer: true })
            }
          >
            {t('add_disclaimer')}
          </button>
        </div>
      )}
    </section>
  );
}

interface SayingProps {
  readonly title: string;
  readonly more?: string;
  readonly busy?: boolean;
  readonly children?: ComponentChildren;
}

function Saying({ title, more, busy = false, children }: SayingProps) {
  return (
    <section class="saying" aria-busy={busy}>
      <h2>{title}</h2>
      {more && <p>{more}</p>}
      {children}
    </section>
  );
}

function PackInForce({ pack }: { readonly pack: TabState['pack'] }) {
  const t = useTexts();
  const policy = pack.school ? `${pack.title}, ${pack.school}` : pack.title;
  return (
    <p class="soft in-force">
      {t(pack.isDefault ? 'pack_default' : 'pack_own', { policy, version: pack.version })}
    </p>
  );
}
