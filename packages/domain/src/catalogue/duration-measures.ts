import { count, median } from './aggregate.ts';
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
  example: {
    de: 'Sechs Austritte nach 30, 61, 90, 92, 120 und 180 Tagen. Mittel der beiden mittleren Werte: (90 + 92) ÷ 2 = 91 Tage.',
    en: 'Six exits after 30, 61, 90, 92, 120 and 180 days. Mean of the two middle values: (90 + 92) ÷ 2 = 91 days.',
  },
  readingHint: {
    de: 'Etwa die Hälfte der beendeten Teilnahmen dauerte höchstens so lange. Laufende Teilnahmen fehlen; eine kurze Dauer kann Abbruch oder frühen Erfolg bedeuten.',
    en: 'About half of the ended participations lasted at most that long. Running participations are missing; a short duration can mean dropout or early success.',
  },
  unknownRule: null,
  source: 'M12',
  version: 1,
  unit: 'days',
  fact: 'exit',
  horizon: null,
  waiting: standardWaiting,
  notSplitBy: [],
  value: median('duration_days'),
  n: count(),
};

/** M26: median days from an event to its recording. */
export const recordingDelayMedian: QuantityMeasure = {
  id: 'recording_delay_median',
  kind: 'quantity',
  label: { de: 'Erfassungsdauer (Median)', en: 'Median recording delay' },
  definition: {
    de: 'Median der Kalendertage von einem Eintritt oder Austritt bis zu dem Tag, an dem er zuerst erfasst wurde, mit dem damals erfassten Datum; gezählt nach dem Erfassungstag.',
    en: 'Median calendar days from an entry or exit to the day on which it was first recorded, by the date recorded then; counted by the day of recording.',
  },
  formula: {
    de: 'Median(Erfassungstag − Tag des Eintritts oder Austritts)',
    en: 'median(day of recording − day of the entry or exit)',
  },
  example: {
    de: 'Sechs Erfassungen nach 1, 2, 4, 8, 15 und 30 Tagen. Mittel der beiden mittleren Werte: (4 + 8) ÷ 2 = 6 Tage.',
    en: 'Six recordings after 1, 2, 4, 8, 15 and 30 days. Mean of the two middle values: (4 + 8) ÷ 2 = 6 days.',
  },
  readingHint: {
    de: 'Ein Maß für die Aktualität der Daten, nicht für die Arbeit mit den Menschen. Je länger die Erfassung dauert, desto mehr ändern sich vorläufige Werte noch.',
    en: 'A measure of how up to date the data are, not of the work with people. The longer recording takes, the more preliminary values will still change.',
  },
  unknownRule: {
    de: 'Nachträglich geladene frühere Datenstände zählen nur, wenn ihr Erfassungstag mitgeliefert wurde.',
    en: 'Earlier states of the data that were loaded afterwards count only where their day of recording was delivered.',
  },
  source: 'M26',
  version: 1,
  unit: 'days',
  fact: 'recording',
  horizon: null,
  waiting: 0,
  notSplitBy: ['exit_reason'],
  value: median('delay_days'),
  n: count(),
};
