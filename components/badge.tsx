import { useEffect, useRef, useState } from 'preact/hooks';
import type { Severity } from '../rules/engine/types';
import { SeverityMark } from './severity-mark';
import { useTexts } from './texts';

export type BadgeState = 'checking' | 'clear' | 'findings' | 'broken';

export interface BadgeProps {
  readonly count: number;
  readonly worst: Severity | null;
  readonly state: BadgeState;
  /** Whether the panel it opens is open. */
  readonly expanded?: boolean;
  readonly onPress: () => void;
}

const SIGNS: Partial<Record<BadgeState, string>> = {
  clear: 'm5 10.5 3.5 3.5L15 6.5',
  broken: 'M10 4v7M10 15v.1',
};

/** The mark at a compose box: how many things there are to look at. Press to see them. */
export function Badge({ count, worst, state, expanded = false, onPress }: BadgeProps) {
  const t = useTexts();
  const label = t(`badge_${state}`, { count });
  const sign = SIGNS[state];
  return (
    <>
      <button
        type="button"
        class={`badge ${state} ${worst ?? ''}`}
        aria-label={label}
        title={label}
        aria-expanded={expanded}
        onClick={onPress}
      >
        {state === 'findings' && worst && <SeverityMark severity={worst} silent />}
        {state === 'findings' && <span class="count">{count}</span>}
        {sign && (
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path class="sign" d={sign} />
          </svg>
        )}
        {state === 'checking' && <span class="dots" aria-hidden="true" />}
      </button>
      <Announcement text={state === 'checking' ? null : label} />
    </>
  );
}

/** Says a change once, politely; neither the first state nor a check under way is said. */
function Announcement({ text }: { readonly text: string | null }) {
  const last = useRef(text);
  const [said, say] = useState('');
  useEffect(() => {
    if (text === null || text === last.current) return;
    const first = last.current === null;
    last.current = text;
    if (!first) say(text);
  }, [text]);
  return (
    <span class="hidden" role="status">
      {said}
    </span>
  );
}
