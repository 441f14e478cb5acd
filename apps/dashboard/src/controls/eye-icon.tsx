import type { ReactElement } from 'react';

/** Whether something hidden is shown. */
export function EyeIcon(props: { isOpen: boolean }): ReactElement {
  const { isOpen } = props;
  return (
    <svg
      width="1.25rem"
      height="1.25rem"
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M1.75 10S4.5 4.5 10 4.5 18.25 10 18.25 10 15.5 15.5 10 15.5 1.75 10 1.75 10Z" />
      <circle cx="10" cy="10" r="2.5" />
      {isOpen ? <path d="m3.5 16.5 13-13" /> : null}
    </svg>
  );
}
