import { useTexts } from './texts';

export interface OutcomeProps {
  /** What was done, or why nothing was. */
  readonly kind: 'done' | 'problem';
  readonly text: string;
  /** What is wrong, one a line. */
  readonly details?: readonly string[] | undefined;
  readonly onUndo?: (() => void) | undefined;
}

/** At most this many mistakes are told at once: the first usually explain the rest. */
const MOST_DETAILS = 8;

/** What became of a press: said to a screen reader too, and taken back where it can be. */
export function Outcome({ kind, text, details = [], onUndo }: OutcomeProps) {
  const t = useTexts();
  const more = details.length - MOST_DETAILS;
  return (
    <div class={`outcome ${kind}`}>
      <div role={kind === 'problem' ? 'alert' : 'status'}>
        <p>{text}</p>
        {details.length > 0 && (
          <ul>
            {details.slice(0, MOST_DETAILS).map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
            {more > 0 && <li>{t('more_problems', { count: more })}</li>}
          </ul>
        )}
      </div>
      {onUndo && (
        <button type="button" class="button small" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
