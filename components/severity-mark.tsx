import type { Severity } from '../rules/engine/types';
import { useTexts } from './texts';

/** Severity by shape, for those who do not see the colour: octagon, triangle, circle. */
const SHAPES: Record<Severity, string> = {
  stop: 'M7 1.5h6L18.5 7v6L13 18.5H7L1.5 13V7z',
  warning: 'M10 1.8 19 18H1z',
  note: 'M10 1.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z',
};
const SIGNS: Record<Severity, string> = {
  stop: 'M6.5 10h7',
  warning: 'M10 7.5v5M10 15.2v.1',
  note: 'M10 9.5v5M10 6.2v.1',
};

export interface SeverityMarkProps {
  readonly severity: Severity;
  /** The word for it is said by something else. */
  readonly silent?: boolean;
}

export function SeverityMark({ severity, silent = false }: SeverityMarkProps) {
  const t = useTexts();
  return (
    <span class={`mark ${severity}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path class="shape" d={SHAPES[severity]} />
        <path class="sign" d={SIGNS[severity]} />
      </svg>
      {!silent && <span class="hidden">{t(`severity_${severity}`)}: </span>}
    </span>
  );
}
