import { employmentStatuses } from '../vocabulary/codes.ts';
import type { Horizon } from '../vocabulary/facts.ts';
import { allOf, anyOf, count, isIn } from './aggregate.ts';
import { type RateMeasure, standardWaiting } from './measure.ts';

const inReceiptAtEntry = isIn('in_receipt_at_entry', ['yes']);
const ownWork = Object.entries(employmentStatuses)
  .filter(([, status]) => status.ownWork)
  .map(([key]) => key);

/** M14: employed with social insurance on the due day. */
export function svbRate(horizon: Horizon): RateMeasure {
  return {
    ...outcome(horizon),
    id: `svb_rate_${horizon}m`,
    label: {
      de: `Eingliederungsquote ${horizon} Monate`,
      en: `Rate in insured employment at ${horizon} months`,
    },
    definition: {
      de: `Anteil der Austritte, die ${horizon} Monate danach sozialversicherungspflichtig beschäftigt sind.`,
      en: `Share of exits in employment subject to social insurance ${horizon} months later.`,
    },
    formula: {
      de: 'svB am Fälligkeitstag ÷ alle Austritte',
      en: 'in insured employment on the due day ÷ all exits',
    },
    unknownRule: {
      de: 'Unbekannte Beschäftigung am Fälligkeitstag zählt nicht als Erfolg.',
      en: 'Employment unknown on the due day counts as no success.',
    },
    source: 'M14',
    numerator: count(isIn(`employment_${horizon}m`, ['svb'])),
    denominator: count(),
    unknown: count(isIn(`employment_${horizon}m`, ['unknown'])),
  };
}

/** M16: no SGB II receipt on the due day, among those in receipt at entry. At six months this is the headline. */
export function independenceRate(horizon: Horizon): RateMeasure {
  return {
    ...outcome(horizon),
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
    ...outcome(horizon),
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
    ...outcome(horizon),
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
    unknownRule: null,
    source: 'M27',
    numerator: count(allOf(inReceiptAtEntry, isIn(`receipt_${horizon}m`, ['yes', 'no']))),
    denominator: count(inReceiptAtEntry),
    unknown: null,
  };
}

function outcome(horizon: Horizon) {
  return {
    kind: 'rate',
    version: 1,
    unit: 'share',
    fact: 'exit',
    horizon,
    waiting: standardWaiting,
    notSplitBy: [],
  } as const;
}
