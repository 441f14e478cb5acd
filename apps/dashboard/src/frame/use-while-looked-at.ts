import { useEffect, useRef } from 'react';

/** Milliseconds after the last touch of keyboard, mouse or screen for which somebody is taken to be there. */
const patience = 5 * 60_000;

const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/**
 * Calls again and again, so many milliseconds apart, as long as the page is shown and somebody is there: what an empty chair asks
 * would keep a session from ending by itself.
 */
export function useWhileLookedAt(onTime: () => void, milliseconds: number): void {
  const latest = useRef(onTime);
  useEffect(() => {
    latest.current = onTime;
  }, [onTime]);
  useEffect(() => {
    let touchedAt = Date.now();
    const touch = (): void => {
      touchedAt = Date.now();
    };
    const timer = setInterval(() => {
      const isThere = Date.now() - touchedAt < patience;
      if (isThere && document.visibilityState === 'visible') latest.current();
    }, milliseconds);
    for (const name of touches) window.addEventListener(name, touch, { passive: true });
    return () => {
      clearInterval(timer);
      for (const name of touches) window.removeEventListener(name, touch);
    };
  }, [milliseconds]);
}
