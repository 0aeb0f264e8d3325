import { useTexts } from './texts';

export interface StepsProps {
  readonly done: Readonly<Record<'school' | 'accounts' | 'try', boolean>>;
}

/** The three steps of a first run, each a way to its section. */
export function Steps({ done }: StepsProps) {
  const t = useTexts();
  return (
    <nav class="steps" aria-labelledby="steps-title">
      <h2 id="steps-title">{t('welcome')}</h2>
      <p>{t('welcome_more')}</p>
      <ol>
        {(['school', 'accounts', 'try'] as const).map((step) => (
          <li key={step} class={done[step] ? 'done' : ''}>
            <a href={`#${step}`}>{t(`step_${step}`)}</a>
            <p class="soft">{done[step] ? t('step_done') : t(`step_${step}_more`)}</p>
          </li>
        ))}
      </ol>
    </nav>
  );
}
