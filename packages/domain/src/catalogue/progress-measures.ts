import { count, isIn } from './aggregate.ts';
import { type RateMeasure, standardWaiting } from './measure.ts';

/** M24: a better step at exit than at entry. */
export const progressRate: RateMeasure = {
  id: 'progress_rate',
  kind: 'rate',
  label: { de: 'Integrationsfortschritt', en: 'Progress rate' },
  definition: {
    de: 'Anteil der Austritte mit einer besseren Stufe als bei Eintritt, unter den Austritten, deren Stufe bei Eintritt und bei Austritt bekannt ist.',
    en: 'Share of exits with a better step than at entry, among exits whose step at entry and at exit is known.',
  },
  formula: {
    de: 'Austritte mit besserer Stufe ÷ Austritte mit bekannter Stufe bei Eintritt und Austritt',
    en: 'exits with a better step ÷ exits with a known step at entry and exit',
  },
  example: {
    de: '36 Austritte: 15 verbessert, 12 unverändert, 3 verschlechtert, 6 unbekannt. Quote: 15 ÷ (15 + 12 + 3) = 50,0 %. Grenzen: 15 ÷ 36 = 41,7 % und (15 + 6) ÷ 36 = 58,3 %. Abdeckung: 30 ÷ 36 = 83,3 %.',
    en: '36 exits: 15 improved, 12 unchanged, 3 worse, 6 unknown. Rate: 15 ÷ (15 + 12 + 3) = 50.0 %. Bounds: 15 ÷ 36 = 41.7 % and (15 + 6) ÷ 36 = 58.3 %. Coverage: 30 ÷ 36 = 83.3 %.',
  },
  readingHint: {
    de: 'Eine Einschätzung durch Fachkräfte auf einer Stufenleiter, keine Messung; um wie viele Stufen, bleibt offen. Nur mit der Abdeckung zu lesen: Fehlt die Stufe vor allem dort, wo es keinen Fortschritt gab, ist die Quote zu hoch.',
    en: 'A judgement by staff on a ladder of steps, not a measurement; by how many steps stays open. Read it with the coverage: where the step is missing mostly for those without progress, the rate is too high.',
  },
  unknownRule: {
    de: 'Austritte ohne bekannte Stufe bei Eintritt oder Austritt stehen neben der Quote, nicht im Nenner.',
    en: 'Exits without a known step at entry or exit stand beside the rate, not in the denominator.',
  },
  source: 'M24',
  version: 1,
  unit: 'share',
  fact: 'exit',
  horizon: null,
  waiting: standardWaiting,
  notSplitBy: [],
  numerator: count(isIn('progress', ['improved'])),
  denominator: count(isIn('progress', ['improved', 'unchanged', 'worse'])),
  unknown: count(isIn('progress', ['unknown'])),
  unknownIs: 'beside',
};
