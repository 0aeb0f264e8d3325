import type { ReactNode } from 'react';

interface PressButtonProps {
  label?: string | undefined;
  className?: string;
  disabled?: boolean;
  expanded?: boolean;
  onPress?: () => void;
  children: ReactNode;
}

/** Meta's sites have no buttons, only elements with the role of one, which keys press too. */
export function PressButton(props: PressButtonProps) {
  const { disabled = false, onPress } = props;
  return (
    <div
      role="button"
      className={props.className}
      aria-label={props.label}
      aria-disabled={disabled ? true : undefined}
      aria-expanded={props.expanded}
      tabIndex={disabled ? -1 : 0}
      onClick={() => {
        if (!disabled) onPress?.();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        if (!disabled) onPress?.();
      }}
    >
      {props.children}
    </div>
  );
}
