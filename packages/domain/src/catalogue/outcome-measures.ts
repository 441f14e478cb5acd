import { employmentStatuses } from '../vocabulary/codes.ts';
import type { Horizon } from '../vocabulary/facts.ts';
import { allOf, anyOf, count, isIn } from './aggregate.ts';
import { exitOutcome, outcomeHint } from './exit-outcome.ts';
import { type RateMeasure, standardWaiting } from './measure.ts';
import { workedRate } from './worked-rate.ts';

const inReceiptAtEntry = isIn('in_receipt_at_entry', ['yes']);
const ownWork = Object.entries(employmentStatuses)
  .filter(([, status]) => status.ownWork)
  .map(([key]) => key);

/** M16: no SGB II receipt on the due day, among those in receipt at entry. At six months this is the headline. */
export function independenceRate(horizon: Horizon): RateMeasure {
  return {
    ...exitOutcome(horizon),
    id: `independence_rate_${horizon}m`,
    label: { de: `Unabhängigkeitsquote ${horizon} Monate`, en: `Independence rate at ${horizon} months` },
    definition: {
      de: `Anteil der Austritte von Menschen im Leistungsbezug bei Eintritt, die ${horizon} Monate danach keine Leistung nach dem SGB II beziehen.`,
      en: `Share of exits of people in receipt at entry who receive no SGB II benefit ${horizon} months later.`,
    },
    formula: {
      de: 'kein Bezug am Fälligkeitstag ÷ alle Austritte mit Bezug bei Eintritt',
      en: 'not in receipt on the due day ÷ all exits of people in receipt at entry',
    },
    example: workedRate(
      {
        de: `40 Austritte mit Bezug bei Eintritt, ${horizon} Monate danach: 12 ohne Bezug, 24 mit Bezug, 4 unbekannt.`,
        en: `40 exits of people in receipt at entry, ${horizon} months later: 12 not in receipt, 24 in receipt, 4 unknown.`,
      },
      { numerator: 12, denominator: 40, unknown: 4 },
    ),
    readingHint: outcomeHint({
      de: 'Ein Blick auf einen Tag, gleich warum der Bezug endete: auch durch Umzug, anderes Einkommen oder eine Änderung im Haushalt. Deshalb steht der Teil durch Erwerbstätigkeit daneben. Nicht die Integrationsquote (K2).',
      en: 'A look at one day, whatever ended receipt: a move, other income or a change in the household too. That is why the part by own work stands beside it. Not the official integration rate (K2).',
    }),
    unknownRule: {
      de: 'Unbekannter Bezug zählt nicht als Erfolg; daneben stehen Quote der Bekannten, Grenzen und Abdeckung.',
      en: 'Unknown receipt counts as no success; the known-only rate, bounds and coverage stand beside it.',
    },
    source: 'M16',
    numerator: count(allOf(inReceiptAtEntry, isIn(`receipt_${horizon}m`, ['no']))),
    denominator: count(inReceiptAtEntry),
    unknown: count(allOf(inReceiptAtEntry, isIn(`receipt_${horizon}m`, ['unknown']))),
  };
}

/** M17: of M16, those who live by their own work. */
export function independenceByWorkRate(horizon: Horizon): RateMeasure {
  const notInReceipt = isIn(`receipt_${horizon}m`, ['no']);
  return {
    ...exitOutcome(horizon),
    id: `independence_by_work_rate_${horizon}m`,
    label: {
      de: `… durch Erwerbstätigkeit, ${horizon} Monate`,
      en: `… of which by own work, at ${horizon} months`,
    },
    definition: {
      de: `Anteil der Austritte von Menschen im Leistungsbezug bei Eintritt, die ${horizon} Monate danach ohne Leistung sind und von eigener Arbeit leben (svB, Selbständigkeit, Ausbildung).`,
      en: `Share of exits of people in receipt at entry who ${horizon} months later receive no benefit and live by own work (insured job, self-employment, training).`,
    },
    formula: {
      de: 'kein Bezug und eigene Arbeit am Fälligkeitstag ÷ alle Austritte mit Bezug bei Eintritt',
      en: 'not in receipt and in own work on the due day ÷ all exits of people in receipt at entry',
    },
    example: workedRate(
      {
        de: `40 Austritte mit Bezug bei Eintritt, ${horizon} Monate danach: 12 ohne Bezug, davon 9 in eigener Arbeit und 1 mit unbekannter Beschäftigung; bei 4 weiteren ist der Bezug unbekannt. Unbekannt: 4 + 1 = 5.`,
        en: `40 exits of people in receipt at entry, ${horizon} months later: 12 not in receipt, of them 9 in own work and 1 with unknown employment; for 4 more receipt is unknown. Unknown: 4 + 1 = 5.`,
      },
      { numerator: 9, denominator: 40, unknown: 5 },
    ),
    readingHint: outcomeHint({
      de: 'Ein Teil der Unabhängigkeitsquote mit demselben Nenner; der Abstand zwischen beiden sind Menschen, die aus anderem oder unbekanntem Grund ohne Bezug sind. Nicht die Integrationsquote (K2).',
      en: 'A part of the independence rate with the same denominator; the gap between the two is people out of receipt for another or an unknown reason. Not the official integration rate (K2).',
    }),
    unknownRule: {
      de: 'Unbekannt: der Bezug, oder die Beschäftigung, wo kein Bezug ist.',
      en: 'Unknown: receipt, or employment where there is no receipt.',
    },
    source: 'M17',
    numerator: count(allOf(inReceiptAtEntry, notInReceipt, isIn(`employment_${horizon}m`, ownWork))),
    denominator: count(inReceiptAtEntry),
    unknown: count(
      allOf(
        inReceiptAtEntry,
        anyOf(isIn(`receipt_${horizon}m`, ['unknown']), {
          kind: 'all',
          of: [notInReceipt, isIn(`employment_${horizon}m`, ['unknown'])],
        }),
      ),
    ),
  };
}

/** M27: share of those exits whose receipt on the due day is known: 1 − the unknown of M16. */
export function followUpCoverage(horizon: Horizon): RateMeasure {
  return {
    ...exitOutcome(horizon),
    id: `follow_up_coverage_${horizon}m`,
    label: { de: `Verbleibs-Abdeckung ${horizon} Monate`, en: `Follow-up coverage at ${horizon} months` },
    definition: {
      de: `Anteil der Austritte von Menschen im Leistungsbezug bei Eintritt, deren Bezug ${horizon} Monate danach bekannt ist.`,
      en: `Share of exits of people in receipt at entry whose receipt ${horizon} months later is known.`,
    },
    formula: {
      de: 'Bezug am Fälligkeitstag bekannt ÷ alle Austritte mit Bezug bei Eintritt',
      en: 'receipt on the due day known ÷ all exits of people in receipt at entry',
    },
    example: workedRate(
      {
        de: `40 Austritte mit Bezug bei Eintritt, ${horizon} Monate danach: bei 36 ist der Bezug bekannt, bei 4 nicht.`,
        en: `40 exits of people in receipt at entry, ${horizon} months later: receipt is known for 36 and not for 4.`,
      },
      { numerator: 36, denominator: 40 },
    ),
    readingHint: outcomeHint({
      de: 'Sagt, wie weit die Unabhängigkeitsquote trägt, nicht, wie sie ausfällt. Unter 80 % gilt diese als unsicher.',
      en: 'Says how far the independence rate can be trusted, not how it turns out. Below 80 % that rate is uncertain.',
    }),
    unknownRule: null,
    source: 'M27',
    numerator: count(allOf(inReceiptAtEntry, isIn(`receipt_${horizon}m`, ['yes', 'no']))),
    denominator: count(inReceiptAtEntry),
    unknown: null,
  };
}

/** M30: no SGB II receipt 24 months after the entry day, among those in receipt at entry. */
export const independenceRateEntryCohort: RateMeasure = {
  id: 'independence_rate_entry_cohort_24m',
  kind: 'rate',
  label: {
    de: 'Unabhängigkeitsquote 24 Monate nach Eintritt',
    en: 'Independence rate 24 months after entry',
  },
  definition: {
    de: 'Anteil der Eintritte von Menschen im Leistungsbezug, die 24 Monate nach dem Eintrittstag keine Leistung nach dem SGB II beziehen. Maßgeblich sind allein die Bezugszeiten.',
    en: 'Share of entries of people in receipt who receive no SGB II benefit 24 months after the entry day. Benefit spells alone decide.',
  },
  formula: {
    de: 'kein Bezug 24 Monate nach Eintritt ÷ alle Eintritte mit Bezug',
    en: 'not in receipt 24 months after entry ÷ all entries of people in receipt',
  },
  example: workedRate(
    {
      de: '50 Eintritte mit Bezug, 24 Monate später: 17 ohne Bezug, 27 mit Bezug, 6 unbekannt.',
      en: '50 entries of people in receipt, 24 months later: 17 not in receipt, 27 in receipt, 6 unknown.',
    },
    { numerator: 17, denominator: 50, unknown: 6 },
  ),
  readingHint: {
    de: 'Schließt die Zeit der Teilnahme und noch laufende Teilnahmen ein und weicht deshalb von der Quote nach Austritt ab. Keine Aussage über Ursache und Wirkung: Auch ohne Teilnahme endet der Bezug vieler Menschen.',
    en: 'Includes the time of the participation and participations still running, and therefore differs from the rate after exit. Says nothing about cause and effect: receipt ends for many people without a participation too.',
  },
  unknownRule: {
    de: 'Decken die Bezugszeiten den Tag nicht ab, ist der Bezug unbekannt und zählt nicht als Erfolg.',
    en: 'Where the benefit spells do not cover the day, receipt is unknown and counts as no success.',
  },
  source: 'M30',
  version: 1,
  unit: 'share',
  fact: 'entry',
  horizon: 24,
  waiting: standardWaiting,
  notSplitBy: ['exit_reason'],
  numerator: count(allOf(inReceiptAtEntry, isIn('receipt_24m_after_entry', ['no']))),
  denominator: count(inReceiptAtEntry),
  unknown: count(allOf(inReceiptAtEntry, isIn('receipt_24m_after_entry', ['unknown']))),
};
