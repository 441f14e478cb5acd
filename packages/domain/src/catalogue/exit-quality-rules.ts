import { count, isIn } from './aggregate.ts';
import { type RateMeasure, standardWaiting } from './measure.ts';
import { type RateRule, rateRule } from './quality-rule.ts';
import { workedRate } from './worked-rate.ts';

const ofExits = {
  kind: 'rate',
  unknownRule: null,
  version: 1,
  unit: 'share',
  fact: 'exit',
  horizon: null,
  waiting: standardWaiting,
  notSplitBy: [],
  denominator: count(),
  unknown: null,
} as const satisfies Partial<RateMeasure>;

/** Exits that are neither completion nor dropout because nobody said why. */
export const unknownExitReason: RateRule = rateRule({
  severity: 'warning',
  remedy: {
    de: 'Austrittsgrund nachtragen; ist er nicht zu klären, bleibt er unbekannt.',
    en: 'Record the exit reason; where it cannot be found out, it stays unknown.',
  },
  measure: {
    ...ofExits,
    id: 'unknown_exit_reason',
    label: { de: 'Unbekannter Austrittsgrund', en: 'Unknown exit reason' },
    definition: {
      de: 'Austritte ohne Grund oder mit dem Grund „unbekannt“.',
      en: 'Exits without a reason or with the reason “unknown”.',
    },
    formula: {
      de: 'Austritte mit unbekanntem Grund ÷ alle Austritte',
      en: 'exits with an unknown reason ÷ all exits',
    },
    example: workedRate(
      {
        de: '40 Austritte: 37 mit bekanntem Grund, 3 ohne.',
        en: '40 exits: 37 with a known reason, 3 without.',
      },
      { numerator: 3, denominator: 40 },
    ),
    readingHint: {
      de: 'Ein unbekannter Grund senkt die Abschluss- und die Abbruchquote zugleich, denn er bleibt in beiden Nennern.',
      en: 'An unknown reason lowers completion and dropout rate alike, since it stays in both denominators.',
    },
    source: 'M08, M10',
    numerator: count(isIn('exit_reason', ['unknown'])),
  },
});

/** Exits of which nobody can say whether they were early. */
export const missingPlannedEnd: RateRule = rateRule({
  severity: 'info',
  remedy: {
    de: 'Geplantes Ende der Teilnahme oder Ende des Durchlaufs nachliefern.',
    en: 'Deliver the planned end of the participation, or the end of its run.',
  },
  measure: {
    ...ofExits,
    id: 'missing_planned_end',
    label: { de: 'Fehlendes geplantes Ende', en: 'Missing planned end' },
    definition: {
      de: 'Austritte, für die weder die Teilnahme noch ihr Durchlauf ein geplantes Ende hat.',
      en: 'Exits for which neither the participation nor its run has a planned end.',
    },
    formula: {
      de: 'Austritte ohne geplantes Ende ÷ alle Austritte',
      en: 'exits without a planned end ÷ all exits',
    },
    example: workedRate(
      {
        de: '40 Austritte: 38 mit geplantem Ende, 2 ohne.',
        en: '40 exits: 38 with a planned end, 2 without.',
      },
      { numerator: 2, denominator: 40 },
    ),
    readingHint: {
      de: 'Ohne geplantes Ende ist nicht zu sagen, ob jemand vorzeitig ging, und die Eintrittskohorte wird nicht reif. Laufende Teilnahmen zeigt diese Regel nicht.',
      en: 'Without a planned end nobody can say whether an exit was early, and the entry cohort does not become mature. Running participations are not shown by this rule.',
    },
    source: 'M09',
    numerator: count(isIn('early_exit', ['unknown'])),
  },
});

/** Longer than two years from the first to the last day, both included. */
export const implausibleDuration: RateRule = rateRule({
  severity: 'warning',
  remedy: {
    de: 'Eintritts- und Austrittsdatum prüfen; häufig ist ein Jahr vertippt oder ein Austritt zu spät erfasst.',
    en: 'Check the entry and exit dates; often a year is mistyped or an exit was recorded too late.',
  },
  measure: {
    ...ofExits,
    id: 'implausible_duration',
    label: { de: 'Unplausible Dauer', en: 'Implausible duration' },
    definition: {
      de: 'Austritte nach einer Teilnahme von mehr als 730 Tagen, ersten und letzten Tag eingeschlossen.',
      en: 'Exits after a participation of more than 730 days, first and last day included.',
    },
    formula: {
      de: 'Austritte nach mehr als 730 Tagen ÷ alle Austritte',
      en: 'exits after more than 730 days ÷ all exits',
    },
    example: workedRate(
      {
        de: '40 Austritte, davon einer nach 1095 Tagen.',
        en: '40 exits, one of them after 1095 days.',
      },
      { numerator: 1, denominator: 40 },
    ),
    readingHint: {
      de: 'Nicht jeder Befund ist ein Fehler: Lange Teilnahmen kommen vor. Der Median der Dauer verträgt einzelne falsche Daten, der Bestand nicht.',
      en: 'Not every finding is a mistake: long participations do occur. The median duration tolerates single wrong dates, the stock does not.',
    },
    source: 'M12',
    numerator: count(isIn('implausible_duration', ['yes'])),
  },
});

/** An observation says otherwise about receipt than the benefit spells, at any of the horizons. */
export const receiptConflict: RateRule = rateRule({
  severity: 'warning',
  remedy: {
    de: 'Beobachtung und Bezugszeiten vergleichen und die falsche Angabe berichtigen.',
    en: 'Compare the observation with the benefit spells and correct the wrong one.',
  },
  measure: {
    ...ofExits,
    id: 'receipt_conflict',
    label: { de: 'Widerspruch beim Leistungsbezug', en: 'Conflict about receipt' },
    definition: {
      de: 'Austritte, bei denen eine Beobachtung für 3, 6, 12 oder 24 Monate danach den Bezugszeiten widerspricht.',
      en: 'Exits for which an observation for 3, 6, 12 or 24 months later contradicts the benefit spells.',
    },
    formula: {
      de: 'Austritte mit Widerspruch beim Bezug ÷ alle Austritte',
      en: 'exits with a contradiction about receipt ÷ all exits',
    },
    example: workedRate(
      {
        de: '40 Austritte: bei 2 sagt die Beobachtung „kein Bezug“, die Bezugszeiten haben am selben Tag Bezug.',
        en: '40 exits: for 2 the observation says “not in receipt” and the benefit spells have receipt on the same day.',
      },
      { numerator: 2, denominator: 40 },
    ),
    readingHint: {
      de: 'In allen Kennzahlen entscheiden die Bezugszeiten. Geprüft werden kann nur, wo sie den Fälligkeitstag abdecken und eine Beobachtung vorliegt.',
      en: 'In all measures the spells decide. Only where they cover the due day and there is an observation can anything be checked.',
    },
    source: 'M16',
    numerator: count(isIn('receipt_conflict', ['yes'])),
  },
});

/** An observation says otherwise about employment than the employment spells, at any of the horizons. */
export const employmentConflict: RateRule = rateRule({
  severity: 'warning',
  remedy: {
    de: 'Beobachtung und Beschäftigungszeiten vergleichen und die falsche Angabe berichtigen.',
    en: 'Compare the observation with the employment spells and correct the wrong one.',
  },
  measure: {
    ...ofExits,
    id: 'employment_conflict',
    label: { de: 'Widerspruch bei der Beschäftigung', en: 'Conflict about employment' },
    definition: {
      de: 'Austritte, bei denen eine Beobachtung für 3, 6, 12 oder 24 Monate danach den Beschäftigungszeiten widerspricht.',
      en: 'Exits for which an observation for 3, 6, 12 or 24 months later contradicts the employment spells.',
    },
    formula: {
      de: 'Austritte mit Widerspruch bei der Beschäftigung ÷ alle Austritte',
      en: 'exits with a contradiction about employment ÷ all exits',
    },
    example: workedRate(
      {
        de: '40 Austritte: bei 3 nennt die Beobachtung eine andere Beschäftigung als die Beschäftigungszeiten.',
        en: '40 exits: for 3 the observation names another employment than the employment spells.',
      },
      { numerator: 3, denominator: 40 },
    ),
    readingHint: {
      de: 'In allen Kennzahlen entscheiden die Beschäftigungszeiten. Geprüft werden kann nur, wo sie den Fälligkeitstag abdecken und eine Beobachtung vorliegt.',
      en: 'In all measures the spells decide. Only where they cover the due day and there is an observation can anything be checked.',
    },
    source: 'M14',
    numerator: count(isIn('employment_conflict', ['yes'])),
  },
});
