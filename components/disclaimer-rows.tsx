import { useId } from 'preact/hooks';
import type { DisclaimerDraft, FieldProblems } from './profile-draft';
import { TextField } from './text-field';
import { useTexts } from './texts';

export interface DisclaimerRowsProps {
  readonly disclaimers: readonly DisclaimerDraft[];
  readonly problems: FieldProblems;
  readonly onChange: (disclaimers: readonly DisclaimerDraft[]) => void;
}

const LONGEST = 280;

/** The school's own disclaimers; where there are none the policy's are offered. */
export function DisclaimerRows({ disclaimers, problems, onChange }: DisclaimerRowsProps) {
  const t = useTexts();
  const id = useId();
  const set = (index: number, change: Partial<DisclaimerDraft>) =>
    onChange(disclaimers.map((one, at) => (at === index ? { ...one, ...change } : one)));
  return (
    <>
      <ul class="rows">
        {disclaimers.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own but its place
          <li key={index} class="disclaimer-row">
            <TextField
              label={t('disclaimer_text')}
              value={one.text}
              problem={problems[`disclaimers[${index}].text`]}
              maxLength={LONGEST}
              onInput={(text) => set(index, { text })}
            />
            <TextField
              label={t('disclaimer_language')}
              value={one.language}
              problem={problems[`disclaimers[${index}].language`]}
              maxLength={3}
              onInput={(language) => set(index, { language })}
            />
            <div class="field">
              <label for={`${id}-${index}`}>{t('disclaimer_length')}</label>
              <select
                id={`${id}-${index}`}
                value={one.length}
                onChange={(event) =>
                  set(index, { length: event.currentTarget.value === 'short' ? 'short' : 'long' })
                }
              >
                <option value="long">{t('disclaimer_long')}</option>
                <option value="short">{t('disclaimer_short')}</option>
              </select>
            </div>
            <button
              type="button"
              class="quiet"
              aria-label={t('remove_named', {
                name: one.text || t('disclaimer_number', { number: index + 1 }),
              })}
              onClick={() => onChange(disclaimers.filter((_, at) => at !== index))}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button small"
        onClick={() => onChange([...disclaimers, { language: t('language'), length: 'long', text: '' }])}
      >
        {t('disclaimer_add')}
      </button>
    </>
  );
}
