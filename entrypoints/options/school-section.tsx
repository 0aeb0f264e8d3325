import { useEffect, useState } from 'preact/hooks';
import { FileField } from '../../components/file-field';
import { Outcome, type OutcomeProps } from '../../components/outcome';
import type { FieldProblems } from '../../components/profile-draft';
import { ProfileForm } from '../../components/profile-form';
import { useTexts } from '../../components/texts';
import type { Pupil } from '../../rules/engine/types';
import { practiceProfile, practiceRoster } from '../../rules/packs/practice-school';
import { type Profile, profileSchema } from '../../rules/packs/profile';
import { storedProfile, storedRoster } from '../shared/stored';
import { decodeText } from './decode-text';
import { draftOf, profileOf, withoutEmptyRows } from './edit-profile';
import { fieldName, profileProblem } from './profile-problem';
import { readProfile } from './read-profile';
import { saveFile } from './save-file';

/** What is told, and beside which control. */
type Told = OutcomeProps & { readonly at: 'files' | 'form' };

export interface SchoolSectionProps {
  readonly profile: Profile | null;
  readonly roster: readonly Pupil[];
}

/** Who the school is: edited, imported, exported, or the invented one to practise with. */
export function SchoolSection({ profile, roster }: SchoolSectionProps) {
  const t = useTexts();
  const [draft, setDraft] = useState(() => draftOf(profile));
  const [problems, setProblems] = useState<FieldProblems>({});
  const [outcome, setOutcome] = useState<Told>();

  const discard = () => {
    setDraft(draftOf(profile));
    setProblems({});
  };
  useEffect(discard, [profile]);

  const changed = JSON.stringify(profileOf(draft)) !== JSON.stringify(profileOf(draftOf(profile)));
  useEffect(() => {
    if (!changed) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [changed]);

  /** Puts a profile in force, and offers the way back to what was in force before. */
  const put = async (at: Told['at'], next: Profile, text: string, pupils?: readonly Pupil[]) => {
    try {
      await storedProfile.set(next);
      if (pupils) await storedRoster.set(pupils);
    } catch {
      setOutcome({ at, kind: 'problem', text: t('not_kept') });
      return;
    }
    const undo = async () => {
      await storedProfile.set(profile);
      if (pupils) await storedRoster.set(roster);
      setOutcome({ at, kind: 'done', text: t('undone') });
    };
    setOutcome({ at, kind: 'done', text, onUndo: undo });
  };

  const save = async () => {
    const tidy = withoutEmptyRows(draft);
    setDraft(tidy);
    const read = profileSchema.safeParse(profileOf(tidy));
    if (read.success) {
      setProblems({});
      await put('form', read.data, t('saved', { school: read.data.school.name }));
      return;
    }
    const found = read.error.issues.map((issue) => {
      const { expected, params } = profileProblem(issue, true);
      return [fieldName(issue.path), t(expected, params)] as const;
    });
    setProblems(Object.fromEntries(found));
    setOutcome({ at: 'form', kind: 'problem', text: t('save_failed', { count: found.length }) });
  };

  const load = async (file: File) => {
    const read = readProfile(decodeText(await file.arrayBuffer()));
    if (read.profile) {
      const school = read.profile.school.name;
      await put('files', read.profile, t('profile_imported', { file: file.name, school }));
      return;
    }
    const kept = profile ? t('kept_profile', { school: profile.school.name }) : t('kept_no_profile');
    setOutcome({
      at: 'files',
      kind: 'problem',
      text: `${t('import_failed', { file: file.name })} ${kept}`,
      details: read.problems.map(({ line, field, expected, params }) =>
        field
          ? t('problem_at_field', { line, field, what: t(expected, params) })
          : t('problem_at_line', { line, what: t(expected, params) }),
      ),
    });
  };

  const loadPractice = () =>
    put(
      'files',
      practiceProfile,
      t('practice_loaded', { school: practiceProfile.school.name, count: practiceRoster.length }),
      practiceRoster,
    );

  return (
    <section id="school" aria-labelledby="school-title">
      <h2 id="school-title">{t('section_school')}</h2>
      <p class="in-force">
        {profile ? t('school_in_force', { school: profile.school.name }) : t('school_none')}
      </p>
      <div class="imports">
        <FileField
          label={t('import_profile')}
          hint={t('import_profile_hint')}
          accept=".json,application/json"
          onFile={load}
        />
        <div class="row">
          <button
            type="button"
            class="button"
            disabled={!profile}
            onClick={() => saveFile('second-look-profile.json', `${JSON.stringify(profile, null, 2)}\n`)}
          >
            {t('export_profile')}
          </button>
          <button type="button" class="button" onClick={loadPractice}>
            {t('load_practice')}
          </button>
        </div>
        <p class="soft">{t('load_practice_hint')}</p>
      </div>
      {outcome?.at === 'files' && <Outcome {...outcome} />}
      <ProfileForm
        draft={draft}
        problems={problems}
        changed={changed}
        outcome={outcome?.at === 'form' ? outcome : undefined}
        onChange={setDraft}
        onSave={save}
        onDiscard={discard}
      />
    </section>
  );
}
