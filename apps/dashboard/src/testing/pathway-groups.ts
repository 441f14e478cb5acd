import type { PathwaysOfGroupFragment } from '../generated/graphql.ts';
import { count } from './values.ts';

type Node = PathwaysOfGroupFragment['nodes'][number];

const labels = {
  INDEPENDENT: { de: 'Unabhängig', en: 'Independent' },
  NOT_INDEPENDENT: { de: 'Nicht unabhängig', en: 'Not independent' },
  UNKNOWN: { de: 'Unbekannt', en: 'Unknown' },
  NOT_YET_DUE: { de: 'Noch nicht fällig', en: 'Not yet due' },
} as const;

const outcomes = ['INDEPENDENT', 'NOT_INDEPENDENT', 'UNKNOWN', 'NOT_YET_DUE'] as const;

function ended(
  standing: Node['standing'],
  { name, counts }: { name: string; counts: readonly number[] },
): Node {
  return {
    standing,
    label: { de: name, en: name },
    value: count(counts.reduce((sum, one) => sum + one, 0)),
    outcomes: outcomes.map((outcome, index) => ({
      outcome,
      label: labels[outcome],
      value: count(counts[index] ?? 0),
    })),
  };
}

/** The pathways of a year as the server would answer them: 40 entries, unless some are present still. */
export function pathwayGroup(year: number | null, present = 0): PathwaysOfGroupFragment {
  return {
    year,
    entries: count(40 + present),
    notStarted: count(3),
    nodes: [
      {
        standing: 'PRESENT',
        label: { de: 'Anwesend', en: 'Present' },
        value: count(present),
        outcomes: [{ outcome: 'NOT_YET_DUE', label: labels.NOT_YET_DUE, value: count(present) }],
      },
      ended('COMPLETED', { name: 'Abgeschlossen', counts: [10, 14, 2, 0] }),
      ended('EARLY_SUCCESS', { name: 'Früher Erfolg', counts: [4, 0, 0, 0] }),
      ended('DROPOUT', { name: 'Abbruch', counts: [1, 7, 1, 0] }),
      ended('OTHER_END', { name: 'Anderes Ende', counts: [0, 1, 0, 0] }),
    ],
  };
}
