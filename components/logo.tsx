/** The sign of Second Look: a speech bubble that looks at what it says. Drawn as `assets/icon.svg` is. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
      <path
        class="bubble"
        d="M9 3h14a7 7 0 0 1 7 7v8a7 7 0 0 1-7 7h-7.5L8.6 29.7A1 1 0 0 1 7 28.9V24.7A7 7 0 0 1 2 18v-8a7 7 0 0 1 7-7z"
      />
      <path
        class="eye"
        d="M6.5 14c2.6-4.2 5.8-6.3 9.5-6.3s6.900 2.100 9.500 6.300c-2.600 4.200-5.800 6.300-9.500 6.300S9.100 18.200 6.500 14z"
      />
      <circle class="pupil" cx="16" cy="14" r="3.4" />
    </svg>
  );
}
