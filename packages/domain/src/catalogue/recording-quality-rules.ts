import type { Horizon } from '../vocabulary/facts.ts';
import { allOf, count, isIn, isMatureFrom } from './aggregate.ts';
import { standardWaiting } from './measure.ts';
import { type RateRule, rateRule } from './quality-rule.ts';
import { workedRate } from './worked-rate.ts';

/**
 * Mature exits of people in receipt at entry whose receipt on the due day is unknown. It has no horizon of its own, so that
 * a period which is mature only in part already shows what is missing; its count is preliminary until all of it is mature.
 */
export function missingFollowUp(horizon: Extract<Horizon, 6 | 12>): RateRule {
  const isDue = allOf(
    isIn('in_receipt_at_entry', ['yes']),
    isMatureFrom('own', { horizon, waiting: standardWaiting }),
  );
  return rateRule({
    severity: 'warning',
    remedy: {
      de: `Leistungsbezug ${horizon} Monate nach dem Austritt ermitteln und als Beobachtung nachliefern, oder Bezugszeiten liefern, die den Tag abdecken.`,
      en: `Find out about receipt ${horizon} months after the exit and deliver it as an observation, or deliver benefit spells that cover the day.`,
    },
    measure: {
      id: `missing_follow_up_${horizon}m`,
      kind: 'rate',
      label: {
        de: `Fehlender Verbleib nach ${horizon} Monaten`,
        en: `Missing follow-up at ${horizon} months`,
      },
      definition: {
        de: `Austritte von Menschen im Leistungsbezug bei Eintritt, deren Bezug ${horizon} Monate danach unbekannt ist, obwohl Fälligkeitstag und Wartezeit vorüber sind.`,
        en: `Exits of people in receipt at entry whose receipt ${horizon} months later is unknown although the due day and the waiting time are over.`,
      },
      formula: {
        de: 'reife Austritte mit unbekanntem Bezug ÷ alle reifen Austritte mit Bezug bei Eintritt',
        en: 'mature exits with unknown receipt ÷ all mature exits of people in receipt at entry',
      },
      example: workedRate(
        {
          de: `40 reife Austritte mit Bezug bei Eintritt, ${horizon} Monate danach: bei 36 ist der Bezug bekannt, bei 4 nicht.`,
          en: `40 mature exits of people in receipt at entry, ${horizon} months later: receipt is known for 36 and not for 4.`,
        },
        { numerator: 4, denominator: 40 },
      ),
      readingHint: {
        de: 'Das Gegenstück zur Verbleibs-Abdeckung, auch für Zeiträume, die erst zum Teil reif sind. Über 20 % gilt die Unabhängigkeitsquote als unsicher.',
        en: 'The counterpart of follow-up coverage, also for periods that are mature only in part. Above 20 % the independence rate is uncertain.',
      },
      unknownRule: null,
      source: 'M16, M27',
      version: 1,
      unit: 'share',
      fact: 'exit',
      horizon: null,
      waiting: horizon + standardWaiting,
      notSplitBy: [],
      numerator: count(allOf(isDue, isIn(`receipt_${horizon}m`, ['unknown']))),
      denominator: count(isDue),
      unknown: null,
    },
  });
}

/** More than 30 days from an entry or exit to its recording. */
export const lateRecording: RateRule = rateRule({
  severity: 'info',
  remedy: {
    de: 'Eintritte und Austritte zeitnah erfassen; solange sie fehlen, sind die Zahlen zu niedrig.',
    en: 'Record entries and exits soon; as long as they are missing, figures are too low.',
  },
  measure: {
    id: 'late_recording',
    kind: 'rate',
    label: { de: 'Späte Erfassung', en: 'Late recording' },
    definition: {
      de: 'Eintritte und Austritte, die mehr als 30 Tage danach erfasst wurden; gezählt nach dem Erfassungstag.',
      en: 'Entries and exits recorded more than 30 days later; counted by the day of recording.',
    },
    formula: {
      de: 'Erfassungen nach mehr als 30 Tagen ÷ alle Erfassungen',
      en: 'recordings after more than 30 days ÷ all recordings',
    },
    example: workedRate(
      {
        de: '60 Erfassungen: 48 innerhalb von 30 Tagen, 12 danach.',
        en: '60 recordings: 48 within 30 days, 12 later.',
      },
      { numerator: 12, denominator: 60 },
    ),
    readingHint: {
      de: 'Ein Maß für die Aktualität, nicht für die Richtigkeit. Nachträglich geladene frühere Datenstände zählen nur mit geliefertem Erfassungstag.',
      en: 'A measure of how up to date the data are, not of how right. Earlier states of the data that were loaded afterwards count only with a delivered day of recording.',
    },
    unknownRule: null,
    source: 'M26',
    version: 1,
    unit: 'share',
    fact: 'recording',
    horizon: null,
    waiting: 0,
    notSplitBy: ['exit_reason'],
    numerator: count(isIn('recorded_late', ['yes'])),
    denominator: count(),
    unknown: null,
  },
});

/** Stretches of runs for which there is no occupancy, because their places or their first day are not known. */
export const missingPlaces: RateRule = rateRule({
  severity: 'info',
  remedy: {
    de: 'Plätze und ersten Tag des Durchlaufs nachliefern.',
    en: 'Deliver the places and the first day of the run.',
  },
  measure: {
    id: 'missing_places',
    kind: 'rate',
    label: { de: 'Fehlende Plätze', en: 'Missing places' },
    definition: {
      de: 'Abschnitte von Durchläufen im Zeitraum, deren Plätze oder erster Tag nicht bekannt sind. Ein Abschnitt reicht, solange Daten und Plätze des Durchlaufs gleich bleiben.',
      en: 'Stretches of runs in the period whose places or first day are not known. A stretch lasts while the dates and places of the run stay the same.',
    },
    formula: {
      de: 'Abschnitte ohne bekannte Plätze ÷ alle Abschnitte im Zeitraum',
      en: 'stretches without known places ÷ all stretches in the period',
    },
    example: workedRate(
      {
        de: 'Im Jahr 8 Durchläufe, einer davon mit neuer Platzzahl ab Juli, also 9 Abschnitte; bei 2 fehlen die Plätze.',
        en: '8 runs in the year, one of them with a new number of places from July on, so 9 stretches; 2 lack their places.',
      },
      { numerator: 2, denominator: 9 },
    ),
    readingHint: {
      de: 'Ein einziger Abschnitt ohne Plätze verhindert die Auslastung des ganzen Zeitraums. Ein Abschnitt zählt in jedem Zeitraum, in dem er Tage hat; Zeiträume lassen sich deshalb nicht addieren.',
      en: 'A single stretch without places prevents the occupancy of the whole period. A stretch counts in every period in which it has days; periods can therefore not be added up.',
    },
    unknownRule: null,
    source: 'M06',
    version: 1,
    unit: 'share',
    fact: 'place',
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
    numerator: count(isIn('places_known', ['no'])),
    denominator: count(),
    unknown: null,
  },
});
