import { useEffect, useRef } from 'react';

/** Calls again and again, so many milliseconds apart, as long as the page is not hidden. */
export function useWhileLookedAt(onTime: () => void, milliseconds: number): void {
  const latest = useRef(onTime);
  useEffect(() => {
    latest.current = onTime;
  }, [onTime]);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') latest.current();
    }, milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds]);
}
