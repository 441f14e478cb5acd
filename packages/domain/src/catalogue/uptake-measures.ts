import { count, isIn, sum } from './aggregate.ts';
import { type RateMeasure, standardWaiting } from './measure.ts';
import { workedRate } from './worked-rate.ts';

/** M06: participant-days per place-day. */
export const occupancyRate: RateMeasure = {
  id: 'occupancy_rate',
  kind: 'rate',
  label: { de: 'Auslastung', en: 'Occupancy' },
  definition: {
    de: 'Tage, die im Zeitraum durch Teilnahmen belegt waren, im Verhältnis zu den Plätzen der Durchläufe mal ihren Kalendertagen im Zeitraum. Der Austrittstag zählt als belegt.',
    en: 'Days taken up by participations in the period, relative to the places of the runs times their calendar days in the period. The exit day counts as taken.',
  },
  formula: {
    de: 'Teilnahmetage ÷ (Plätze × Tage des Durchlaufs)',
    en: 'participant-days ÷ (places × days of the run)',
  },
  example: {
    de: 'Ein Durchlauf mit 12 Plätzen und 90 Tagen, darin 810 Teilnahmetage: 810 ÷ (12 × 90) = 75,0 %.',
    en: 'A run with 12 places and 90 days, with 810 participant-days in it: 810 ÷ (12 × 90) = 75.0 %.',
  },
  readingHint: {
    de: 'Belegt heißt: Die Teilnahme läuft, auch bei Krankheit oder Fehlzeit. Teilnahmen außerhalb der Tage ihres Durchlaufs zählen mit, auch überfällige; dadurch und bei Überbelegung sind mehr als 100 % möglich. Kein Anteil im statistischen Sinn, daher ohne Intervall.',
    en: 'Taken means that the participation is running, even during illness or absence. Participations outside the days of their run count too, overdue ones as well; that and overbooking can give more than 100 %. Not a proportion in the statistical sense, hence without an interval.',
  },
  unknownRule: {
    de: 'Fehlen bei einem der Durchläufe Plätze oder Beginn, gibt es keinen Wert. Ein Durchlauf ohne Ende läuft bis zum Datenstand.',
    en: 'Where one of the runs lacks its places or first day, there is no value. A run without a last day runs on to the as-of date.',
  },
  source: 'M06',
  version: 1,
  unit: 'share',
  fact: 'presence',
  horizon: null,
  waiting: standardWaiting,
  notSplitBy: [
    'exit_reason',
    'sex',
    'age_band',
    'single_parent',
    'long_term_recipient',
    'residence',
    'responsible_jobcenter',
  ],
  numerator: sum('presence_days'),
  denominatorFact: 'place',
  denominator: sum('place_days'),
  unknown: null,
  senselessWith: count(isIn('places_known', ['no'])),
  isProportion: false,
};

/** M07: assigned but never started. */
export const noShowRate: RateMeasure = {
  id: 'no_show_rate',
  kind: 'rate',
  label: { de: 'Quote der Nichtantritte', en: 'No-show rate' },
  definition: {
    de: 'Anteil der Zuweisungen mit geplantem Beginn im Zeitraum, die nie angetreten wurden. Es gilt der geplante Beginn der Teilnahme, ersatzweise der Beginn des Durchlaufs.',
    en: 'Share of assignments with a planned start in the period that were never taken up. The planned start is that of the participation, or else the start of the run.',
  },
  formula: {
    de: 'Zuweisungen ohne Eintritt ÷ alle Zuweisungen',
    en: 'assignments without an entry ÷ all assignments',
  },
  example: workedRate(
    {
      de: '40 Zuweisungen mit geplantem Beginn im Quartal, davon 34 eingetreten und 6 nicht.',
      en: '40 assignments with a planned start in the quarter, of them 34 entered and 6 not.',
    },
    { numerator: 6, denominator: 40 },
  ),
  readingHint: {
    de: 'Nennt keine Gründe: Arbeitsaufnahme, Krankheit und Absage sind nicht zu unterscheiden. Wer später als geplant eintritt, zählt als angetreten.',
    en: 'Gives no reasons: a job start, illness and a refusal look the same. Whoever enters later than planned counts as started.',
  },
  unknownRule: {
    de: 'Eine Zuweisung ohne geplanten Beginn, auch des Durchlaufs, zählt nicht.',
    en: 'An assignment without a planned start, its own or its run’s, is not counted.',
  },
  source: 'M07',
  version: 1,
  unit: 'share',
  fact: 'assignment',
  horizon: null,
  waiting: standardWaiting,
  notSplitBy: ['exit_reason'],
  numerator: count(isIn('started', ['no'])),
  denominator: count(),
  unknown: null,
};

/** M25: participants of a year relative to the people in benefit around the location. */
export const reachRate: RateMeasure = {
  id: 'reach_rate',
  kind: 'rate',
  label: { de: 'Erreichungsquote', en: 'Reach rate' },
  definition: {
    de: 'Verschiedene Teilnehmende eines Jahres im Verhältnis zur durchschnittlichen Zahl der erwerbsfähigen Leistungsberechtigten (ELB) im Einzugsgebiet des Standorts.',
    en: 'Different participants of a year relative to the average number of people in benefit who can work (ELB) in the area of the location.',
  },
  formula: {
    de: 'verschiedene Teilnehmende des Jahres ÷ durchschnittliche ELB des Einzugsgebiets',
    en: 'distinct participants of the year ÷ average ELB of the area',
  },
  example: workedRate(
    {
      de: '38 verschiedene Teilnehmende im Jahr, im Einzugsgebiet durchschnittlich 950 ELB.',
      en: '38 different participants in the year, on average 950 ELB in the area.',
    },
    { numerator: 38, denominator: 950 },
  ),
  readingHint: {
    de: 'Zeigt die Reichweite des Angebots, nicht seinen Erfolg, und ist keine Aktivierungsquote. Die Zahl der ELB stammt aus einer eigenen, benannten Quelle. Teilnehmende können außerhalb des Einzugsgebiets wohnen; daher kein Anteil im statistischen Sinn und kein Intervall.',
    en: 'Shows the reach of the offer, not its success, and is no activation rate. The number of ELB comes from a named source of its own. Participants may live outside the area; so it is not a proportion in the statistical sense and has no interval.',
  },
  unknownRule: {
    de: 'Fehlt die Zahl der ELB eines Standorts, gibt es keinen Wert.',
    en: 'Where the number of ELB of a location is missing, there is no value.',
  },
  source: 'M25',
  version: 1,
  unit: 'share',
  fact: 'presence',
  horizon: null,
  waiting: standardWaiting,
  onlyPer: 'year',
  notSplitBy: [
    'project',
    'run',
    'phase',
    'quarter',
    'month',
    'target_group',
    'delivery_mode',
    'exit_reason',
    'sex',
    'age_band',
    'single_parent',
    'long_term_recipient',
    'residence',
    'responsible_jobcenter',
    'host_municipality',
  ],
  numerator: { kind: 'distinct_participants', where: null },
  denominatorFact: 'catchment',
  denominator: sum('elb'),
  unknown: null,
  senselessWith: count(isIn('elb_known', ['no'])),
  isProportion: false,
};
