/** The sign of Second Look: a speech bubble that looks at what it says. Drawn as in `assets/icon.svg`. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
      <path
        class="bubble"
        d="M9 2h14a7 7 0 0 1 7 7v9a7 7 0 0 1-7 7h-7.5L8.6 30.2A1 1 0 0 1 7 29.4V24.7A7 7 0 0 1 2 18V9a7 7 0 0 1 7-7z"
      />
      <path
        class="eye"
        d="M5.5 13.5c2.8-4.7 6.3-7 10.5-7s7.7 2.3 10.5 7c-2.8 4.7-6.3 7-10.5 7s-7.7-2.3-10.5-7z"
      />
      <circle class="pupil" cx="16" cy="13.5" r="4.2" />
      <circle class="eye" cx="17.6" cy="11.9" r="1.3" />
    </svg>
  );
}
