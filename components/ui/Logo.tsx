/** The product's mark: a house of two layers. Decorative, its name stands beside it. */
export function Logo() {
  return (
    <svg aria-hidden width="18" height="18" viewBox="0 0 18 18" className="text-accent">
      <path
        d="M2 8.5 9 2.5l7 6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path d="M4 9.5h10M4 12.5h10M4 15.5h10" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
