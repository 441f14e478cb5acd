import type { Language } from '@neue-wege/domain';
import { createContext, type ReactElement, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { createReading, type Reading } from './reading.ts';

const ReadingContext = createContext<Reading>(createReading('de'));

/** Reads the page in one language; assistive technology learns it from the document. */
export function ReadingProvider(props: { language: Language; children: ReactNode }): ReactElement {
  const { language, children } = props;
  const reading = useMemo(() => createReading(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

export function useReading(): Reading {
  return useContext(ReadingContext);
}
