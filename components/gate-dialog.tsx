import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding, Fix } from '../rules/engine/types';
import { FindingList } from './finding-list';
import { keysStayHere } from './keys-stay-here';
import { useTexts } from './texts';

export interface GateDialogProps {
  readonly findings: readonly Finding[];
  /** The words that "Add disclaimer" would add. */
  readonly disclaimer?: string | undefined;
  readonly onGoBack: () => void;
  readonly onAddDisclaimer?: (() => void) | undefined;
  readonly onFix: (finding: Finding, fix: Fix) => void;
  /** Absent: the school's rules do not let the draft out as it is. */
  readonly onPostAnyway?: ((reason?: string) => void) | undefined;
  readonly needsReason: boolean;
  /** The draft could not be checked, so nobody knows whether it is right. */
  readonly unchecked?: boolean;
}

/** Shows a dialog as modal while it is mounted, and gives the focus back to where it was. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const root = element?.getRootNode();
    const before = document.activeElement;
    const within = root instanceof ShadowRoot ? root.activeElement : null;
    element?.showModal();
    return () => {
      element?.close();
      const back = within ?? before;
      if (back instanceof HTMLElement && back.isConnected) back.focus();
    };
  }, []);
  return dialog;
}

/** Asks once more before a post goes out; most people mend rather than override. */
export function GateDialog(props: GateDialogProps) {
  const { findings, disclaimer, onGoBack, onAddDisclaimer, onFix, onPostAnyway } = props;
  const t = useTexts();
  const id = useId();
  const dialog = useModal();
  // A note is worth reading, but holds nothing.
  const holding = findings.filter(({ severity }) => severity !== 'note').length;
  const whatHolds = holding > 0 ? t('gate_intro', { count: holding }) : t('gate_mended');
  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter that pressed Post may still be held down: it must not answer the question as well.
    if (event.repeat && event.key === 'Enter') event.preventDefault();
    keysStayHere(onGoBack)(event);
  };
  const onCancel = (event: Event) => {
    event.preventDefault();
    onGoBack();
  };
  return (
    <dialog
      ref={dialog}
      class="gate"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-intro`}
      onKeyDown={onKeyDown}
      onCancel={onCancel}
    >
      <header>
        <h2 id={`${id}-title`}>{t('gate_title')}</h2>
        <p id={`${id}-intro`} class="soft">
          {props.unchecked ? t('gate_unchecked') : whatHolds}
        </p>
      </header>
      <FindingList findings={findings} disclaimerApart={onAddDisclaimer !== undefined} onFix={onFix} />
      {onAddDisclaimer && disclaimer && <p class="soft">{t('disclaimer_reads', { text: disclaimer })}</p>}
      <footer>
        {!onPostAnyway && <p class="locked">{t('gate_locked')}</p>}
        <div class="row">
          <button type="button" class="button main" autofocus onClick={onGoBack}>
            {t('go_back')}
          </button>
          {onAddDisclaimer && (
            <button type="button" class="button" onClick={onAddDisclaimer}>
              {t('add_disclaimer')}
            </button>
          )}
        </div>
        {onPostAnyway && <PostAnyway needsReason={props.needsReason} onPost={onPostAnyway} />}
      </footer>
    </dialog>
  );
}

interface PostAnywayProps {
  readonly needsReason: boolean;
  readonly onPost: (reason?: string) => void;
}

function PostAnyway({ needsReason, onPost }: PostAnywayProps) {
  const t = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const post = (event: Event) => {
    event.preventDefault();
    const given = reason.trim();
    if (!needsReason) return onPost();
    if (given) return onPost(given);
    setMissing(true);
    field.current?.focus();
  };
  return (
    <form class="anyway" noValidate onSubmit={post}>
      {needsReason && (
        <div class="field">
          <label for={`${id}-reason`}>{t('reason_label')}</label>
          <input
            ref={field}
            id={`${id}-reason`}
            required
            autocomplete="off"
            maxLength={200}
            value={reason}
            aria-invalid={missing}
            aria-describedby={missing ? `${id}-missing` : undefined}
            onInput={(event) => {
              setReason(event.currentTarget.value);
              setMissing(false);
            }}
          />
          {missing && (
            <p id={`${id}-missing`} class="wrong">
              {t('reason_missing')}
            </p>
          )}
        </div>
      )}
      <button type="submit" class="button">
        {t('post_anyway')}
      </button>
    </form>
  );
}
