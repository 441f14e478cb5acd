import { useSyncExternalStore } from 'react';

export const schemes = ['auto', 'light', 'dark'] as const;

/** `auto` follows the device. */
export type Scheme = (typeof schemes)[number];

const key = 'neue-wege.scheme';
const listeners = new Set<() => void>();

/** Puts the stored choice on the document before anything is painted. */
export function applyStoredScheme(): void {
  apply(storedScheme());
}

export function chooseScheme(scheme: Scheme): void {
  window.localStorage.setItem(key, scheme);
  apply(scheme);
  for (const listener of listeners) listener();
}

export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, storedScheme);
}

function storedScheme(): Scheme {
  const stored = window.localStorage.getItem(key);
  return schemes.find((scheme) => scheme === stored) ?? 'auto';
}

function apply(scheme: Scheme): void {
  if (scheme === 'auto') delete document.documentElement.dataset['scheme'];
  else document.documentElement.dataset['scheme'] = scheme;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
