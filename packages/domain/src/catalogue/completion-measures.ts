import { type ExitClass, exitReasons } from '../vocabulary/codes.ts';
import { type Condition, count, isIn } from './aggregate.ts';
import { type CountMeasure, type RateMeasure, standardWaiting } from './measure.ts';
import { workedRate } from './worked-rate.ts';

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
  example: {
    de: '9 reguläre Enden und 3 vorzeitig erreichte Ziele: 9 + 3 = 12 Abschlüsse.',
    en: '9 regular ends and 3 goals reached early: 9 + 3 = 12 completions.',
  },
  readingHint: {
    de: 'Sagt, dass der Durchlauf zu Ende geführt wurde, nicht, was danach geschah. Ein früher Arbeitsbeginn ist kein Abschluss, aber auch kein Abbruch.',
    en: 'Says that the run was carried through, not what happened afterwards. An early job start is no completion, but no dropout either.',
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
  example: workedRate(
    {
      de: '40 Austritte: 24 Abschlüsse, 13 andere Gründe, 3 unbekannt.',
      en: '40 exits: 24 completions, 13 other reasons, 3 unknown.',
    },
    { numerator: 24, denominator: 40, unknown: 3 },
  ),
  readingHint: {
    de: 'Abschluss- und Abbruchquote ergeben zusammen nicht 100 %: Frühe Erfolge, andere Enden und unbekannte Gründe stehen dazwischen. Wer früh Arbeit findet, senkt die Abschlussquote.',
    en: 'Completion and dropout rate do not add up to 100 %: early successes, other ends and unknown reasons stand between them. Whoever finds work early lowers the completion rate.',
  },
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

/** M09: share of exits before the planned end. */
export const earlyExitRate: RateMeasure = {
  id: 'early_exit_rate',
  kind: 'rate',
  label: { de: 'Quote vorzeitiger Austritte', en: 'Early exit rate' },
  definition: {
    de: 'Anteil der Austritte vor dem geplanten Ende, gleich aus welchem Grund.',
    en: 'Share of exits before the planned end, whatever the reason.',
  },
  formula: {
    de: 'Austritte vor dem geplanten Ende ÷ alle Austritte',
    en: 'exits before the planned end ÷ all exits',
  },
  example: workedRate(
    {
      de: '40 Austritte: 14 vor dem geplanten Ende, 24 nicht davor, 2 ohne geplantes Ende.',
      en: '40 exits: 14 before the planned end, 24 not before it, 2 without a planned end.',
    },
    { numerator: 14, denominator: 40, unknown: 2 },
  ),
  readingHint: {
    de: 'Vorzeitig heißt nicht gescheitert: Arbeitsaufnahmen und vorzeitig erreichte Ziele zählen mit. Aussagekräftig wird die Quote nach Austrittsgrund.',
    en: 'Early does not mean failed: job starts and goals reached early are included. The rate becomes telling by exit reason.',
  },
  unknownRule: {
    de: 'Austritte ohne geplantes Ende bleiben im Nenner und zählen nicht als vorzeitig.',
    en: 'Exits without a planned end stay in the denominator and do not count as early.',
  },
  source: 'M09',
  version: 1,
  unit: 'share',
  fact: 'exit',
  horizon: null,
  waiting: standardWaiting,
  notSplitBy: [],
  numerator: count(isIn('early_exit', ['yes'])),
  denominator: count(),
  unknown: count(isIn('early_exit', ['unknown'])),
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
  example: workedRate(
    {
      de: '40 Austritte: 6 mit Abbruchgrund, 31 mit anderem Grund, 3 unbekannt.',
      en: '40 exits: 6 with a dropout reason, 31 with another reason, 3 unknown.',
    },
    { numerator: 6, denominator: 40, unknown: 3 },
  ),
  readingHint: {
    de: 'Bezugsgröße sind die Austritte, nicht die Eintritte; laufende Teilnahmen fehlen. Welcher Teil eines Eintrittsjahrgangs abbricht, zeigt die Abbruchquote der Eintrittskohorte.',
    en: 'The base is exits, not entries; running participations are missing. Which part of a year of entries drops out is shown by the dropout rate of the entry cohort.',
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
