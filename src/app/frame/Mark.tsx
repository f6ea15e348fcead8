/** Two lines of sight on one point. */
export function Mark() {
  return (
    <svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true" focusable="false" fill="none">
      <path d="M1 2 29 16" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      <path d="M1 16 29 2" stroke="var(--accent)" strokeWidth="1.8" strokeLinecap="round" />
      <circle cx="15" cy="9" r="2.6" fill="currentColor" />
    </svg>
  );
}
