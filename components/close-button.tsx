import { useTexts } from './texts';

export function CloseButton({ onPress }: { readonly onPress: () => void }) {
  const label = useTexts()('close');
  return (
    <button type="button" class="close" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path class="sign" d="m5.5 5.5 9 9m0-9-9 9" />
      </svg>
    </button>
  );
}
