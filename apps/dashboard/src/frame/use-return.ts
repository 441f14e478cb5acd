import { useEffect } from 'react';

/** Calls whenever somebody comes back to the page: from another tab, or through the history of the browser. */
export function useReturn(onReturn: () => void): void {
  useEffect(() => {
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') onReturn();
    };
    const onShow = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) onReturn();
    };
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('pageshow', onShow);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('pageshow', onShow);
    };
  }, [onReturn]);
}
