import { type PlainDate, toPlainDate } from '@neue-wege/domain';

/** The day on which every benchmark takes place, so that the same cohorts are mature in every run. */
export const benchDay: PlainDate = toPlainDate('2026-08-15');
