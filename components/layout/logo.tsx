/** The compass of the portal's name. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M21 11 18 18 11 21 14 14Z" fill="currentColor" />
    </svg>
  );
}
