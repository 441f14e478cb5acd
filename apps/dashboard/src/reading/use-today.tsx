import type { PlainDate } from '@neue-wege/domain';
import { createContext, useContext } from 'react';

/** The day on which the page is read; `undefined` where that is not known. */
export const TodayContext = createContext<PlainDate | undefined>(undefined);

export function useToday(): PlainDate | undefined {
  return useContext(TodayContext);
}
