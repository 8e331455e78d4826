/** A dot, a thread and the corner of a page: from the fact to its sentence. */
export function Brand() {
  return (
    <svg className="brand-mark" viewBox="0 0 30 20" aria-hidden="true">
      <circle cx="4.5" cy="12.5" r="3.5" fill="var(--ink)" />
      <path d="M8 12.5c5 0 4-7 9-7h4" fill="none" stroke="var(--thread)" strokeWidth="1.9" />
      <path d="M28.5 3.5H22V16.5" fill="none" stroke="var(--ink)" strokeWidth="2.6" />
    </svg>
  );
}
