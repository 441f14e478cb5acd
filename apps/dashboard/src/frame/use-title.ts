import { useEffect } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { frameTexts } from './frame-texts.ts';

/** Names the page in the tab of the browser. */
export function useTitle(title: string): void {
  const { say } = useReading();
  useEffect(() => {
    document.title = `${title} – ${say(frameTexts.product)}`;
  }, [title, say]);
}
