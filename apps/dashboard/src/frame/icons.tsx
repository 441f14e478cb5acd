import type { ReactElement } from 'react';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.75, strokeLinecap: 'round' } as const;

/** The sign of the product: two ways part from one. */
export function PathMark(): ReactElement {
  return (
    <svg width="1.75rem" height="1.75rem" viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="7" fill="var(--accent)" />
      <g fill="none" stroke="var(--page)" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round">
        <path d="M9 22.5V17c0-4.5 10-4 10-10.5" />
        <path d="M15.5 9.5 19 6l3.5 3.5" />
        <path d="M9 11V6.5" opacity="0.65" />
      </g>
    </svg>
  );
}

export function LightIcon(): ReactElement {
  return (
    <svg width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true" {...line}>
      <circle cx="8" cy="8" r="3" />
      <path d="M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1" />
    </svg>
  );
}

export function DarkIcon(): ReactElement {
  return (
    <svg width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true" {...line}>
      <path d="M13.5 9.6A6 6 0 0 1 6.4 2.5a6 6 0 1 0 7.1 7.1Z" strokeLinejoin="round" />
    </svg>
  );
}

export function DeviceIcon(): ReactElement {
  return (
    <svg width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true" {...line}>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2v12a6 6 0 0 0 0-12Z" fill="currentColor" stroke="none" />
    </svg>
  );
}

export function ChevronIcon(): ReactElement {
  return (
    <svg width="0.75rem" height="0.75rem" viewBox="0 0 12 12" aria-hidden="true" {...line}>
      <path d="m2.5 4.5 3.5 3.5 3.5-3.5" strokeLinejoin="round" />
    </svg>
  );
}

export function InfoIcon(): ReactElement {
  return (
    <svg width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true" {...line} strokeWidth={1.5}>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 7.25v4M8 4.75v.01" strokeWidth="1.75" />
    </svg>
  );
}

export function DownloadIcon(): ReactElement {
  return (
    <svg width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true" {...line} strokeWidth={1.5}>
      <path d="M8 2v8M4.75 7 8 10.25 11.25 7M2.5 13.5h11" strokeLinejoin="round" />
    </svg>
  );
}

export function PersonIcon(): ReactElement {
  return (
    <svg width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true" {...line} strokeWidth={1.5}>
      <circle cx="8" cy="5" r="3" />
      <path d="M2.25 14.25c.5-3 2.75-4.5 5.75-4.5s5.25 1.5 5.75 4.5" />
    </svg>
  );
}

export function MenuIcon(): ReactElement {
  return (
    <svg width="1.25rem" height="1.25rem" viewBox="0 0 16 16" aria-hidden="true" {...line}>
      <path d="M2 4h12M2 8h12M2 12h12" />
    </svg>
  );
}
