import type { Checked, Poster } from '../entrypoints/shared/messages';
import type { Account } from '../rules/engine/types';
import { posterName } from './poster-name';
import { type TextKey, useTexts } from './texts';

export interface AccountChoiceProps {
  readonly platform: string;
  readonly poster: Poster;
  readonly account: Account;
  readonly by: Checked['accountBy'];
  readonly onAccount: (account: Account) => void;
}

/** Whose account the draft is posted from, how that is known, and the way to put it right. */
export function AccountChoice({ platform, poster, account, by, onAccount }: AccountChoiceProps) {
  const t = useTexts();
  const site = t(`platform_${platform}` as TextKey);
  const name = posterName(poster);
  return (
    <section class="account">
      <h2>{name ? t('posting_as', { name, site }) : t('posting_as_unknown', { site })}</h2>
      <p class="soft">{t(`account_${account}_${by}`)}</p>
      {account === 'personal' ? (
        <button type="button" class="button small" onClick={() => onAccount('school')}>
          {t('is_school_account')}
        </button>
      ) : (
        <button type="button" class="button small" onClick={() => onAccount('personal')}>
          {t('is_own_account')}
        </button>
      )}
    </section>
  );
}
