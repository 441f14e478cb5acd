import type { Text } from '../vocabulary/text.ts';
import { allOf, type Condition, count, isIn, isMatureFrom } from './aggregate.ts';
import { type CountMeasure, standardWaiting } from './measure.ts';

/** Where an entry can stand on the as-of date. An end for an unknown reason is one of the other ends. */
export const pathwayStandings = {
  present: { values: ['present'], label: { de: 'Anwesend', en: 'Present' } },
  completed: { values: ['completed'], label: { de: 'Abgeschlossen', en: 'Completed' } },
  early_success: { values: ['early_success'], label: { de: 'Früher Erfolg', en: 'Early success' } },
  dropout: { values: ['dropout'], label: { de: 'Abbruch', en: 'Dropout' } },
  other_end: {
    values: ['other_end', 'unknown_end'],
    label: { de: 'Anderes oder unbekanntes Ende', en: 'Other or unknown end' },
  },
} as const satisfies Record<string, { values: readonly string[]; label: Text }>;

/** A key of {@link pathwayStandings}. */
export type PathwayStanding = keyof typeof pathwayStandings;

/** What can be seen of an entry six months after its exit. Receipt itself is the attribute, so independence is its `no`. */
export const pathwayOutcomes = {
  independent: { receipt: 'no', label: { de: 'Unabhängig', en: 'Independent' } },
  not_independent: { receipt: 'yes', label: { de: 'Nicht unabhängig', en: 'Not independent' } },
  unknown: { receipt: 'unknown', label: { de: 'Unbekannt', en: 'Unknown' } },
  not_yet_due: { receipt: null, label: { de: 'Noch nicht fällig', en: 'Not yet due' } },
} as const satisfies Record<string, { receipt: string | null; label: Text }>;

/** A key of {@link pathwayOutcomes}. */
export type PathwayOutcome = keyof typeof pathwayOutcomes;

/** The numbers behind one standing. Whoever is present has no exit, and so nothing that could be due. */
export interface StandingMeasures {
  readonly standing: PathwayStanding;
  readonly all: CountMeasure;
  readonly ended: {
    /** Entries whose due day has come. */
    readonly due: CountMeasure;
    readonly outcomes: readonly { readonly outcome: PathwayOutcome; readonly count: CountMeasure }[];
  } | null;
}

/** The due day is six months after the exit, and what is known on it is shown at once, without waiting time. */
const isDue = isMatureFrom('exited_on', { horizon: 6, waiting: 0 });

/** Every entry of the period, wherever it stands. */
export const pathwayEntries: CountMeasure = pathwayCount('entries', {
  label: { de: 'Eintritte', en: 'Entries' },
  where: null,
});

/** Assignments that nobody took up, by their planned start (M07). */
export const pathwayNotStarted: CountMeasure = {
  ...pathwayCount('not_started', {
    label: { de: 'Nicht angetreten', en: 'Not started' },
    where: isIn('started', ['no']),
  }),
  definition: {
    de: 'Zuweisungen mit geplantem Beginn im Zeitraum, die nie angetreten wurden.',
    en: 'Assignments with a planned start in the period that were never taken up.',
  },
  formula: {
    de: 'Anzahl der Zuweisungen ohne Eintritt nach geplantem Beginn',
    en: 'number of assignments without an entry by planned start',
  },
  unknownRule: {
    de: 'Eine Zuweisung ohne geplanten Beginn, auch des Durchlaufs, zählt nicht.',
    en: 'An assignment without a planned start, its own or its run’s, is not counted.',
  },
  source: 'M07',
  fact: 'assignment',
};

/** The numbers of every standing, in the order in which people read them. */
export const standingMeasures: readonly StandingMeasures[] = keysOf(pathwayStandings).map((standing) => {
  const { values, label } = pathwayStandings[standing];
  const isStanding = isIn('standing', values);
  const all = pathwayCount(standing, { label, where: isStanding });
  if (standing === 'present') return { standing, all, ended: null };
  const outcomes = keysOf(pathwayOutcomes).flatMap((outcome) => {
    const { receipt, label: seen } = pathwayOutcomes[outcome];
    if (receipt === null) return [];
    const where = allOf(isStanding, isDue, isIn('receipt_6m', [receipt]));
    return [
      { outcome, count: pathwayCount(`${standing}_${outcome}`, { label: joined(label, seen), where }) },
    ];
  });
  const due = pathwayCount(`${standing}_due`, {
    label: joined(label, { de: 'Fällig', en: 'Due' }),
    where: allOf(isStanding, isDue),
  });
  return { standing, all, ended: { due, outcomes } };
});

/** All of them: what a breakdown is asked for. */
export const pathwayMeasures: readonly CountMeasure[] = [
  pathwayEntries,
  pathwayNotStarted,
  ...standingMeasures.flatMap(({ all, ended }) =>
    ended === null ? [all] : [all, ended.due, ...ended.outcomes.map((one) => one.count)],
  ),
];

function pathwayCount(
  name: string,
  { label, where }: { label: Text; where: Condition | null },
): CountMeasure {
  return {
    id: `pathways_${name}`,
    kind: 'count',
    label,
    definition: {
      de: `Eintritte des Zeitraums danach, wo sie am Datenstand stehen: ${label.de}.`,
      en: `Entries of the period by where they stand on the as-of date: ${label.en}.`,
    },
    formula: {
      de: 'Anzahl je Stand × Bezug sechs Monate nach Austritt, nach Eintrittsdatum',
      en: 'number by standing × receipt six months after exit, by entry date',
    },
    example: {
      de: '50 Eintritte: 8 anwesend, 24 abgeschlossen, 6 frühe Erfolge, 7 Abbrüche, 5 andere oder unbekannte Enden; Probe: 8 + 24 + 6 + 7 + 5 = 50.',
      en: '50 entries: 8 present, 24 completed, 6 early successes, 7 dropouts, 5 other or unknown ends; check: 8 + 24 + 6 + 7 + 5 = 50.',
    },
    readingHint: {
      de: 'Zählt Teilnahmen, nicht Personen, und ist eine Momentaufnahme: Junge Jahrgänge stehen noch am Anfang.',
      en: 'Counts participations, not persons, and is a snapshot: recent cohorts are still at the beginning.',
    },
    unknownRule: {
      de: 'Unbekannt und noch nicht fällig sind eigene Gruppen; nichts wird weggelassen.',
      en: 'Unknown and not yet due are groups of their own; nothing is left out.',
    },
    source: 'M01, M16',
    version: 1,
    unit: 'participations',
    fact: 'entry',
    horizon: null,
    waiting: standardWaiting,
    notSplitBy: ['exit_reason'],
    value: count(where),
  };
}

function joined(standing: Text, outcome: Text): Text {
  return { de: `${standing.de}, ${outcome.de}`, en: `${standing.en}, ${outcome.en}` };
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record).filter((key): key is K => Object.hasOwn(record, key));
}
