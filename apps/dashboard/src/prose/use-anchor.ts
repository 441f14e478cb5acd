import { useEffect } from 'react';

/**
 * Goes to what the address names behind `#`, once it is there: a page that is loaded when it is opened comes too late for the
 * browser. The focus goes with it, so that reading goes on from there.
 */
export function useAnchor(): void {
  useEffect(() => {
    const { hash } = window.location;
    if (hash.length < 2) return undefined;
    // After another page has been begun at its beginning.
    const frame = requestAnimationFrame(() => {
      const target = document.getElementById(decodeURIComponent(hash.slice(1)));
      target?.scrollIntoView();
      target?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}
