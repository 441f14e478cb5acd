import { longTermConflict, overdueExit, possibleDouble, unknownProfile } from './entry-quality-rules.ts';
import {
  employmentConflict,
  implausibleDuration,
  missingPlannedEnd,
  receiptConflict,
  unknownExitReason,
} from './exit-quality-rules.ts';
import type { IdentityRule, QualityRule } from './quality-rule.ts';
import { lateRecording, missingFollowUp, missingPlaces } from './recording-quality-rules.ts';

/** New stock = old stock + entries − exits: it holds whatever was delivered, so a finding is a fault of the system itself. */
export const stockFlow: IdentityRule = {
  id: 'stock_flow',
  kind: 'identity',
  identity: 'stock_flow',
  severity: 'error',
  remedy: {
    de: 'Nicht in den Daten suchen: Der Befund ist ein Fehler des Systems. Bitte mit Standort, Quartal und Datenstand melden.',
    en: 'Do not look for it in the data: the finding is a fault of the system. Please report it with location, quarter and as-of date.',
  },
  explanation: {
    id: 'stock_flow',
    label: { de: 'Bestand und Bewegungen', en: 'Stock and flows' },
    definition: {
      de: 'Quartale eines Standorts, in denen der Bestand am Ende nicht der Bestand am Ende des Vorquartals zuzüglich der Eintritte und abzüglich der Austritte ist.',
      en: 'Quarters of a location in which the stock at the end is not the stock at the end of the quarter before plus entries minus exits.',
    },
    formula: {
      de: 'Quartale mit Abweichung ÷ alle verglichenen Quartale',
      en: 'quarters with a deviation ÷ all quarters compared',
    },
    example: {
      de: 'Bestand am Ende des Vorquartals 42, im Quartal 24 Eintritte und 18 Austritte: 42 + 24 − 18 = 48. Ein gezeigter Bestand von 47 wäre ein Befund.',
      en: 'Stock at the end of the quarter before 42, in the quarter 24 entries and 18 exits: 42 + 24 − 18 = 48. A shown stock of 47 would be a finding.',
    },
    readingHint: {
      de: 'Die Gleichung gilt immer, auch bei fehlenden oder falschen Daten. Ein Quartal ohne Bestand und ohne Bewegung wird nicht verglichen; was geheim gehalten ist, lässt sich nicht vergleichen.',
      en: 'The equation always holds, with missing or wrong data too. A quarter without stock and without flows is not compared; what is confidential cannot be compared.',
    },
    unknownRule: null,
    source: 'M01, M03, M05',
    version: 1,
  },
};

/** Every rule of data quality, the severe first, then in the order of a participation. */
export const qualityRules: readonly QualityRule[] = [
  stockFlow,
  overdueExit,
  possibleDouble,
  unknownExitReason,
  implausibleDuration,
  missingFollowUp(6),
  missingFollowUp(12),
  receiptConflict,
  employmentConflict,
  unknownProfile,
  longTermConflict,
  missingPlannedEnd,
  lateRecording,
  missingPlaces,
];

const rulesById: ReadonlyMap<string, QualityRule> = new Map(qualityRules.map((rule) => [rule.id, rule]));

/** The rule with this id; `undefined` when there is none. */
export function qualityRuleOf(id: string): QualityRule | undefined {
  return rulesById.get(id);
}

/** The ids in the order of the rules. */
export const qualityRuleIds: readonly string[] = qualityRules.map((rule) => rule.id);
