import { type ExitClass, exitReasons } from '../vocabulary/codes.ts';
import { type Condition, count, isIn } from './aggregate.ts';
import { type CountMeasure, type RateMeasure, standardWaiting } from './measure.ts';

function reasonIs(wanted: ExitClass): Condition {
  const reasons = Object.entries(exitReasons).filter(([, reason]) => reason.class === wanted);
  return isIn(
    'exit_reason',
    reasons.map(([key]) => key),
  );
}

/** M05: the numerator of M08. */
export const completions: CountMeasure = {
  id: 'completions',
  kind: 'count',
  label: { de: 'Abschlüsse', en: 'Completions' },
  definition: {
    de: 'Austritte mit regulärem Ende oder vorzeitig erreichtem Ziel.',
    en: 'Exits with a regular end, or early because the goal was reached.',
  },
  formula: {
    de: 'Austritte mit Grund regular_end oder goal_reached',
    en: 'exits with reason regular_end or goal_reached',
  },
  unknownRule: { de: 'Ein unbekannter Grund ist kein Abschluss.', en: 'An unknown reason is no completion.' },
  source: 'M05, M08',
  version: 1,
  unit: 'participations',
  fact: 'exit',
  horizon: null,
  waiting: standardWaiting,
  notSplitBy: [],
  value: count(reasonIs('completed')),
};

/** M08: share of exits that completed. */
export const completionRate: RateMeasure = {
  id: 'completion_rate',
  kind: 'rate',
  label: { de: 'Abschlussquote', en: 'Completion rate' },
  definition: {
    de: 'Anteil der Austritte, die regulär endeten oder ihr Ziel vorzeitig erreichten. Ein früher Arbeitsbeginn ist weder Abschluss noch Abbruch.',
    en: 'Share of exits that ended regularly or reached their goal early. An early job start is neither completion nor dropout.',
  },
  formula: { de: 'Abschlüsse ÷ alle Austritte', en: 'completions ÷ all exits' },
  unknownRule: {
    de: 'Unbekannter Grund bleibt im Nenner und zählt nicht als Abschluss.',
    en: 'An unknown reason stays in the denominator and is no completion.',
  },
  source: 'M08',
  version: 1,
  unit: 'share',
  fact: 'exit',
  horizon: null,
  waiting: standardWaiting,
  notSplitBy: [],
  numerator: completions.value,
  denominator: count(),
  unknown: count(reasonIs('unknown')),
};

/** M10: share of exits that were dropouts. */
export const dropoutRate: RateMeasure = {
  id: 'dropout_rate',
  kind: 'rate',
  label: { de: 'Abbruchquote', en: 'Dropout rate' },
  definition: {
    de: 'Anteil der Austritte wegen Fehlzeiten, Fehlverhalten, auf eigenen Wunsch oder als sonstiger Abbruch.',
    en: 'Share of exits for non-attendance, misconduct, at own wish, or another dropout reason.',
  },
  formula: {
    de: 'Austritte mit Abbruchgrund ÷ alle Austritte',
    en: 'exits with a dropout reason ÷ all exits',
  },
  unknownRule: {
    de: 'Unbekannter Grund bleibt im Nenner und wird daneben gezeigt.',
    en: 'An unknown reason stays in the denominator and is shown beside it.',
  },
  source: 'M10',
  version: 1,
  unit: 'share',
  fact: 'exit',
  horizon: null,
  waiting: standardWaiting,
  notSplitBy: [],
  numerator: count(reasonIs('dropout')),
  denominator: count(),
  unknown: count(reasonIs('unknown')),
};
