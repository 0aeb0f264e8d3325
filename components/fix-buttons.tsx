import type { Fix } from '../rules/engine/types';

export interface FixButtonsProps {
  readonly fixes: readonly Fix[];
  readonly onFix: (fix: Fix) => void;
}

export function FixButtons({ fixes, onFix }: FixButtonsProps) {
  if (fixes.length === 0) return null;
  return (
    <div class="row">
      {fixes.map((fix) => (
        <button key={fix.label} type="button" class="button small" onClick={() => onFix(fix)}>
          {fix.label}
        </button>
      ))}
    </div>
  );
}
