import { useId, useState } from 'preact/hooks';
import type { Account } from '../rules/engine/types';
import { TextField } from './text-field';
import { useTexts } from './texts';

/** An account of which the person has said whose it is. */
export interface KnownAccount {
  readonly key: string;
  /** The site as people call it. */
  readonly site: string;
  /** Empty: the page did not say which account it was. */
  readonly name: string;
  readonly account: Account;
}

export interface AccountListProps {
  readonly accounts: readonly KnownAccount[];
  readonly onSet: (key: string, account: Account) => void;
  readonly onForget: (key: string) => void;
}

export function AccountList({ accounts, onSet, onForget }: AccountListProps) {
  const t = useTexts();
  if (accounts.length === 0) return <p class="soft">{t('accounts_none')}</p>;
  return (
    <ul class="rows">
      {accounts.map(({ key, site, name, account }) => {
        const called = t('account_on', { name: name || t('account_unnamed'), site });
        return (
          <li key={key} class="account-row">
            <p>
              <strong>{called}</strong>
              <br />
              <span class="soft">{t(account === 'school' ? 'a_school_account' : 'my_own_account')}</span>
            </p>
            <div class="row">
              <button
                type="button"
                class="button small"
                onClick={() => onSet(key, account === 'school' ? 'personal' : 'school')}
              >
                {t(account === 'school' ? 'is_own_account' : 'is_school_account')}
                <span class="hidden">: {called}</span>
              </button>
              <button type="button" class="button small" onClick={() => onForget(key)}>
                {t('forget')}
                <span class="hidden">: {called}</span>
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

export interface AddAccountProps {
  /** The sites that are checked: key and name. */
  readonly sites: readonly { readonly key: string; readonly name: string }[];
  readonly onAdd: (site: string, name: string, account: Account) => void;
}

/** Says of an account in advance whose it is. */
export function AddAccount({ sites, onAdd }: AddAccountProps) {
  const t = useTexts();
  const id = useId();
  const [site, setSite] = useState(sites[0]?.key ?? '');
  const [name, setName] = useState('');
  const [account, setAccount] = useState<Account>('personal');
  const [missing, setMissing] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    onAdd(site, name.trim(), account);
    setName('');
  };
  return (
    <form class="add-account" noValidate onSubmit={add}>
      <div class="field">
        <label for={`${id}-site`}>{t('site')}</label>
        <select id={`${id}-site`} value={site} onChange={(event) => setSite(event.currentTarget.value)}>
          {sites.map(({ key, name: siteName }) => (
            <option key={key} value={key}>
              {siteName}
            </option>
          ))}
        </select>
      </div>
      <TextField
        label={t('account_name')}
        value={name}
        problem={missing ? t('expected_something') : undefined}
        onInput={setName}
      />
      <div class="field">
        <label for={`${id}-whose`}>{t('whose')}</label>
        <select
          id={`${id}-whose`}
          value={account}
          onChange={(event) => setAccount(event.currentTarget.value === 'school' ? 'school' : 'personal')}
        >
          <option value="personal">{t('my_own_account')}</option>
          <option value="school">{t('a_school_account')}</option>
        </select>
      </div>
      <button type="submit" class="button">
        {t('account_add')}
      </button>
    </form>
  );
}
