import { useEffect, useRef } from 'preact/hooks';
import { DisclaimerRows } from './disclaimer-rows';
import { Outcome, type OutcomeProps } from './outcome';
import { CONTACTS, type FieldProblems, type ProfileDraft, SITES } from './profile-draft';
import { StaffRows } from './staff-rows';
import { TextField } from './text-field';
import { useTexts } from './texts';

export interface ProfileFormProps {
  readonly draft: ProfileDraft;
  readonly problems: FieldProblems;
  /** Whether there is something that is not saved. */
  readonly changed: boolean;
  /** What became of the last attempt to save. */
  readonly outcome?: OutcomeProps | undefined;
  readonly onChange: (draft: ProfileDraft) => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** Who the school is, edited in place. */
export function ProfileForm(props: ProfileFormProps) {
  const { draft, problems, changed, outcome, onChange, onSave, onDiscard } = props;
  const form = useRef<HTMLFormElement>(null);
  // Whoever saves with a mistake is taken to it.
  useEffect(() => {
    if (Object.keys(problems).length === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const t = useTexts();
  const set = (change: Partial<ProfileDraft>) => onChange({ ...draft, ...change });
  const lines = (key: 'aliases' | 'hashtags' | 'classes' | 'yearGroups') => (
    <TextField
      lines
      label={t(`profile_${key}`)}
      hint={t(`profile_${key}_hint`)}
      value={draft[key]}
      onInput={(value) => set({ [key]: value })}
    />
  );
  const save = (event: Event) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form ref={form} class="profile" noValidate onSubmit={save}>
      <TextField
        label={t('profile_name')}
        value={draft.name}
        problem={problems['school.name']}
        onInput={(name) => set({ name })}
      />
      <div class="columns">
        {lines('aliases')}
        {lines('hashtags')}
      </div>
      <fieldset>
        <legend>{t('profile_accounts')}</legend>
        <p class="soft">{t('profile_accounts_hint')}</p>
        <div class="columns">
          {SITES.map((site) => (
            <TextField
              key={site}
              lines
              label={t(`platform_${site}`)}
              value={draft.accounts[site]}
              onInput={(value) => set({ accounts: { ...draft.accounts, [site]: value } })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('profile_contacts')}</legend>
        <p class="soft">{t('profile_contacts_hint')}</p>
        <div class="columns">
          {CONTACTS.map((kind) => (
            <TextField
              key={kind}
              lines
              label={t(`contact_${kind}`)}
              value={draft.contacts[kind]}
              onInput={(value) => set({ contacts: { ...draft.contacts, [kind]: value } })}
            />
          ))}
        </div>
        <TextField
          label={t('profile_report_to')}
          hint={t('profile_report_to_hint')}
          value={draft.reportTo}
          onInput={(reportTo) => set({ reportTo })}
        />
      </fieldset>
      <fieldset>
        <legend>{t('profile_staff')}</legend>
        <p class="soft">{t('profile_staff_hint')}</p>
        <StaffRows staff={draft.staff} problems={problems} onChange={(staff) => set({ staff })} />
      </fieldset>
      <div class="columns">
        {lines('classes')}
        {lines('yearGroups')}
      </div>
      <fieldset>
        <legend>{t('profile_disclaimers')}</legend>
        <p class="soft">{t('profile_disclaimers_hint')}</p>
        <DisclaimerRows
          disclaimers={draft.disclaimers}
          problems={problems}
          onChange={(disclaimers) => set({ disclaimers })}
        />
      </fieldset>
      {outcome && <Outcome {...outcome} />}
      <div class={changed ? 'save-bar changed' : 'save-bar'}>
        <button type="submit" class="button main">
          {t('save')}
        </button>
        {changed && (
          <button type="button" class="button" onClick={onDiscard}>
            {t('discard')}
          </button>
        )}
        <p class="soft">{changed ? t('not_saved') : t('all_saved')}</p>
      </div>
    </form>
  );
}
