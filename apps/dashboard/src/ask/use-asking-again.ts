import { useEffect, useEffectEvent } from 'react';

/** Asks again every so many seconds for as long as it is shown; never where that is `null`. */
export function useAskingAgain(seconds: number | null, ask: () => void): void {
  const again = useEffectEvent(ask);
  useEffect(() => {
    if (seconds === null) return undefined;
    const timer = setInterval(() => again(), Math.max(1, seconds) * 1000);
    return () => clearInterval(timer);
  }, [seconds]);
}
