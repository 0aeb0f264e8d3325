import type { FieldProblems, StaffDraft } from './profile-draft';
import { TextField } from './text-field';
import { useTexts } from './texts';

export interface StaffRowsProps {
  readonly staff: readonly StaffDraft[];
  readonly problems: FieldProblems;
  readonly onChange: (staff: readonly StaffDraft[]) => void;
}

/** The adults who may be named, a row each. */
export function StaffRows({ staff, problems, onChange }: StaffRowsProps) {
  const t = useTexts();
  const set = (index: number, change: Partial<StaffDraft>) =>
    onChange(staff.map((member, at) => (at === index ? { ...member, ...change } : member)));
  return (
    <>
      <ul class="rows">
        {staff.map((member, index) => (
          // A row has no name of its own but its place: two empty ones are alike.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index} class="staff-row">
            <TextField
              label={t('staff_title')}
              value={member.title}
              onInput={(title) => set(index, { title })}
            />
            <TextField
              label={t('staff_name')}
              value={member.name}
              problem={problems[`staff[${index}].name`]}
              onInput={(name) => set(index, { name })}
            />
            <TextField label={t('staff_role')} value={member.role} onInput={(role) => set(index, { role })} />
            <button
              type="button"
              class="quiet"
              aria-label={t('remove_named', {
                name: member.name || t('staff_member', { number: index + 1 }),
              })}
              onClick={() => onChange(staff.filter((_, at) => at !== index))}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button small"
        onClick={() => onChange([...staff, { title: '', name: '', role: '' }])}
      >
        {t('staff_add')}
      </button>
    </>
  );
}
