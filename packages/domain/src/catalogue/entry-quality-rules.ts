import { allOf, anyOf, count, isIn, isMatureFrom } from './aggregate.ts';
import { type RateMeasure, standardWaiting } from './measure.ts';
import { type RateRule, rateRule } from './quality-rule.ts';
import { workedRate } from './worked-rate.ts';

const ofEntries = {
  kind: 'rate',
  unknownRule: null,
  version: 1,
  unit: 'share',
  fact: 'entry',
  horizon: null,
  waiting: standardWaiting,
  notSplitBy: ['exit_reason'],
  denominator: count(),
  unknown: null,
} as const satisfies Partial<RateMeasure>;

/** Still present although the planned end is reached: the exit was probably not recorded. */
export const overdueExit: RateRule = rateRule({
  severity: 'warning',
  remedy: {
    de: 'Austritt mit Datum und Grund nachtragen, oder das geplante Ende verlängern, wenn die Teilnahme weiterläuft.',
    en: 'Record the exit with its date and reason, or extend the planned end if the participation goes on.',
  },
  measure: {
    ...ofEntries,
    id: 'overdue_exit',
    label: { de: 'Überfälliger Austritt', en: 'Overdue exit' },
    definition: {
      de: 'Laufende Teilnahmen, deren geplantes Ende (eigenes oder des Durchlaufs) am Datenstand erreicht ist, unter allen laufenden.',
      en: 'Running participations whose planned end (their own or their run’s) is reached on the as-of date, of all that are running.',
    },
    formula: {
      de: 'laufende Teilnahmen mit geplantem Ende ≤ Datenstand ÷ alle laufenden Teilnahmen',
      en: 'running participations with planned end ≤ as-of date ÷ all running participations',
    },
    example: workedRate(
      {
        de: '40 laufende Teilnahmen: bei 5 ist das geplante Ende erreicht.',
        en: '40 running participations: for 5 the planned end is reached.',
      },
      { numerator: 5, denominator: 40 },
    ),
    readingHint: {
      de: 'Jeder fehlende Austritt erhöht den Bestand und fehlt in Austritten und Ergebnissen. Teilnahmen ohne geplantes Ende lassen sich nicht prüfen. Gezählt nach dem Eintrittsdatum.',
      en: 'Every missing exit raises the stock and is missing in exits and outcomes. Participations without a planned end cannot be checked. Counted by entry date.',
    },
    source: 'M05',
    numerator: count(
      allOf(isIn('standing', ['present']), isMatureFrom('planned_exit_on', { horizon: 0, waiting: 0 })),
    ),
    denominator: count(isIn('standing', ['present'])),
  },
});

/** Something is not known by which figures are split and cases are compared. */
export const unknownProfile: RateRule = rateRule({
  severity: 'info',
  remedy: {
    de: 'Fehlende Merkmale nachliefern; „keine Angabe“ beim Geschlecht ist eine Antwort und keine Lücke.',
    en: 'Deliver the missing characteristics; “not stated” as sex is an answer and no gap.',
  },
  measure: {
    ...ofEntries,
    id: 'unknown_profile',
    label: { de: 'Unvollständige Merkmale', en: 'Incomplete characteristics' },
    definition: {
      de: 'Eintritte, bei denen Geschlecht, Altersgruppe, Alleinerziehend oder Langzeitleistungsbezug unbekannt ist.',
      en: 'Entries for which sex, age band, single parent or long-term receipt is unknown.',
    },
    formula: {
      de: 'Eintritte mit mindestens einem unbekannten Merkmal ÷ alle Eintritte',
      en: 'entries with at least one unknown characteristic ÷ all entries',
    },
    example: workedRate(
      {
        de: '50 Eintritte: 41 mit allen vier Merkmalen, 9 mit mindestens einer Lücke.',
        en: '50 entries: 41 with all four characteristics, 9 with at least one gap.',
      },
      { numerator: 9, denominator: 50 },
    ),
    readingHint: {
      de: 'Unbekannte bilden in jeder Aufteilung eine eigene Gruppe; der Vergleich bei gleicher Zusammensetzung wird dadurch ungenauer.',
      en: 'Unknown characteristics form a group of their own in every split; they make the case mix less exact.',
    },
    source: 'M01',
    numerator: count(
      anyOf(
        isIn('sex', ['unknown']),
        isIn('age_band', ['unknown']),
        isIn('single_parent', ['unknown']),
        isIn('long_term_recipient', ['unknown']),
      ),
    ),
  },
});

/** The delivered flag of long-term receipt contradicts the benefit spells (terms.md 1.8). */
export const longTermConflict: RateRule = rateRule({
  severity: 'info',
  remedy: {
    de: 'Merkmal und Bezugszeiten vergleichen und das falsche berichtigen; gezählt wird nach dem Merkmal.',
    en: 'Compare the flag with the benefit spells and correct the wrong one; figures follow the flag.',
  },
  measure: {
    ...ofEntries,
    id: 'long_term_conflict',
    label: { de: 'Widerspruch beim Langzeitleistungsbezug', en: 'Conflict about long-term receipt' },
    definition: {
      de: 'Eintritte, bei denen das Merkmal Langzeitleistungsbezug den Bezugszeiten widerspricht: Langzeitbezug heißt mindestens 638 der 730 Tage bis zum Eintrittstag.',
      en: 'Entries for which the flag of long-term receipt contradicts the benefit spells: long-term means at least 638 of the 730 days up to the entry day.',
    },
    formula: {
      de: 'Eintritte mit Widerspruch ÷ alle Eintritte',
      en: 'entries with a contradiction ÷ all entries',
    },
    example: workedRate(
      {
        de: '50 Eintritte: bei 2 ist Langzeitbezug angegeben, die Bezugszeiten ergeben aber nur 637 der 730 Tage oder weniger.',
        en: '50 entries: for 2 the flag says long-term, but the benefit spells give only 637 of the 730 days or fewer.',
      },
      { numerator: 2, denominator: 50 },
    ),
    readingHint: {
      de: 'Geprüft wird nur, wo das Merkmal ja oder nein lautet und die Bezugszeiten alle 730 Tage abdecken; alle anderen Eintritte gelten als widerspruchsfrei.',
      en: 'Checked only where the flag says yes or no and the spells cover all 730 days; all other entries count as free of contradiction.',
    },
    source: 'M01',
    numerator: count(isIn('long_term_conflict', ['yes'])),
  },
});

/** Another participation of the same person in the same run at the same time: perhaps one delivered twice. */
export const possibleDouble: RateRule = rateRule({
  severity: 'warning',
  remedy: {
    de: 'Prüfen, ob dieselbe Teilnahme unter zwei Schlüsseln geliefert wurde, und die überzählige beenden.',
    en: 'Check whether one participation was delivered under two keys, and end the superfluous one.',
  },
  measure: {
    ...ofEntries,
    id: 'possible_double',
    label: { de: 'Mögliche Doppelerfassung', en: 'Possible double' },
    definition: {
      de: 'Eintritte, zu denen es eine weitere, zeitlich überlappende Teilnahme derselben Person im selben Durchlauf gibt.',
      en: 'Entries to which there is another participation of the same person in the same run that overlaps in time.',
    },
    formula: {
      de: 'Eintritte mit überlappender Teilnahme im selben Durchlauf ÷ alle Eintritte',
      en: 'entries with an overlapping participation in the same run ÷ all entries',
    },
    example: workedRate(
      {
        de: '50 Eintritte, darunter eine Teilnahme, die zweimal geliefert wurde: beide sind Befunde.',
        en: '50 entries, among them one participation that was delivered twice: both are findings.',
      },
      { numerator: 2, denominator: 50 },
    ),
    readingHint: {
      de: 'Eine doppelte Teilnahme zählt in Eintritten, Bestand und Austritten zweimal, unter den Personen einmal. Gemeinsamer Austritts- und Eintrittstag gilt als Überlappung.',
      en: 'A doubled participation counts twice in entries, stock and exits, once among persons. A shared exit and entry day counts as an overlap.',
    },
    source: 'M01',
    numerator: count(isIn('possible_double', ['yes'])),
  },
});
