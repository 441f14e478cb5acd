import { count } from './aggregate.ts';
import { type QuantityMeasure, standardWaiting } from './measure.ts';

/** M12: median duration of ended participations. */
export const durationMedian: QuantityMeasure = {
  id: 'duration_median',
  kind: 'quantity',
  label: { de: 'Teilnahmedauer (Median)', en: 'Median duration' },
  definition: {
    de: 'Median der Kalendertage vom ersten bis zum letzten Tag der im Zeitraum beendeten Teilnahmen, beide Tage eingeschlossen.',
    en: 'Median calendar days from first to last day, both included, of the participations that ended in the period.',
  },
  formula: { de: 'Median(Austritt − Eintritt + 1)', en: 'median(exited − entered + 1)' },
  unknownRule: null,
  source: 'M12',
  version: 1,
  unit: 'days',
  fact: 'exit',
  horizon: null,
  waiting: standardWaiting,
  notSplitBy: [],
  value: { kind: 'median', attribute: 'duration_days', where: null },
  n: count(),
};
