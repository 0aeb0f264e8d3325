import { AccountList, AddAccount } from '../../components/account-list';
import { type TextKey, useTexts } from '../../components/texts';
import type { Account } from '../../rules/engine/types';
import { accountKey } from '../shared/account';
import { storedAccountChoices } from '../shared/stored';

/** The sites that are checked. */
const CHECKED_SITES = ['x', 'facebook', 'instagram'] as const;

export interface AccountsSectionProps {
  readonly choices: Readonly<Record<string, Account>>;
}

/** What the person has said of accounts; all of it can be taken back. */
export function AccountsSection({ choices }: AccountsSectionProps) {
  const t = useTexts();
  const set = (key: string, account: Account) => storedAccountChoices.set({ ...choices, [key]: account });
  const forget = (key: string) => {
    const { [key]: _, ...rest } = choices;
    return storedAccountChoices.set(rest);
  };
  const accounts = Object.entries(choices).map(([key, account]) => {
    const colon = key.indexOf(':');
    const site = t(`platform_${key.slice(0, colon)}` as TextKey);
    return { key, site, name: key.slice(colon + 1), account };
  });
  return (
    <section id="accounts" aria-labelledby="accounts-title">
      <h2 id="accounts-title">{t('section_accounts')}</h2>
      <p>{t('accounts_about')}</p>
      <AccountList accounts={accounts} onSet={set} onForget={forget} />
      <AddAccount
        sites={CHECKED_SITES.map((key) => ({ key, name: t(`platform_${key}`) }))}
        onAdd={(site, name, account) => set(accountKey(site, { name }), account)}
      />
    </section>
  );
}
