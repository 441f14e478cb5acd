import type { FactId, Measure, Text } from '@neue-wege/domain';

/** A part of the list of measures. */
export interface MeasureGroup {
  readonly label: Text;
  readonly holds: (measure: Measure) => boolean;
}

const counts =
  (...facts: readonly FactId[]) =>
  (measure: Measure): boolean =>
    facts.includes(measure.fact);

/** The measures by what they are counted on, in the order in which people meet them; each is in the first that holds it. */
export const measureGroups: readonly MeasureGroup[] = [
  {
    label: { de: 'Zuweisung und Eintritt', en: 'Assignment and entry' },
    holds: counts('assignment', 'entry'),
  },
  {
    label: { de: 'Anwesenheit und Belegung', en: 'Presence and occupancy' },
    holds: counts('presence', 'stock', 'month_end'),
  },
  {
    label: { de: 'Austritt', en: 'Exit' },
    holds: (measure) => measure.fact === 'exit' && measure.horizon === null,
  },
  { label: { de: 'Danach', en: 'Afterwards' }, holds: counts('exit', 'integration', 'independence') },
  { label: { de: 'Weitere', en: 'Others' }, holds: () => true },
];

/** Which part of the list a measure is in. */
export function groupOf(measure: Measure): MeasureGroup | undefined {
  return measureGroups.find(({ holds }) => holds(measure));
}
