import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import { enrolments, exits } from '../catalogue/enrolment-measures.ts';
import type { ProtectedProfile } from '../disclosure/release.ts';
import { xmrChart } from '../statistics/control-chart.ts';
import type { Text } from '../vocabulary/text.ts';
import { type PeriodRole, quarterBefore } from './return-periods.ts';
import type { Return } from './run-return.ts';

/** So many quarters before say what a count may plausibly be. */
const formerQuarters = 8;

/** What is checked of the figures of a return, and of how they are protected. */
export const figureChecks = {
  cohorts_mature: {
    label: {
      de: 'Alle gezeigten Austrittsjahre und -quartale sind reif',
      en: 'Every year and quarter of exits that is shown is mature',
    },
    definition: {
      de: 'Kein Abschnitt über die Unabhängigkeit zeigt ein Jahr oder Quartal, dessen Frist oder Wartezeit noch läuft. Gezählt werden Abschnitte.',
      en: 'No section about independence shows a year or quarter whose due day or waiting time is not over. Sections are counted.',
    },
  },
  counts_plausible: {
    label: {
      de: 'Eintritte und Austritte sind nach den acht Quartalen davor plausibel',
      en: 'Entries and exits are plausible by the eight quarters before',
    },
    definition: {
      de: 'Je Standort und insgesamt: Ein- und Austritte des Quartals liegen in den Grenzen der Regelkarte (XmR) der acht Quartale davor, oder nicht weiter als drei Wurzeln ihres Mittels von diesem. Standorte ohne acht Quartale werden nicht geprüft. Gezählt werden Anzahlen außerhalb.',
      en: 'By location and in all: entries and exits of the quarter lie within the limits of the control chart (XmR) of the eight quarters before, or no further from their mean than three roots of it. Locations without eight quarters are not judged. Counts outside are counted.',
    },
  },
  release_attacked: {
    label: {
      de: 'Die Veröffentlichung wurde nach dem Schützen angegriffen',
      en: 'The release was attacked after it was protected',
    },
    definition: {
      de: 'Zu jedem Profil ist abgelegt, was ein Angreifer aus den veröffentlichten Tabellen erschließen kann. Gezählt werden Profile ohne Ergebnis.',
      en: 'For each profile it is kept what an attacker can infer from the released tables. Profiles without a result are counted.',
    },
  },
  attack_safe: {
    label: {
      de: 'Der Angriff hat keine geheim gehaltene Zahl erschlossen',
      en: 'The attack inferred no withheld figure',
    },
    definition: {
      de: 'Der letzte Angriff auf die Veröffentlichung ließ jede geheim gehaltene Anzahl offen. Gezählt werden Profile, bei denen das nicht so ist oder nicht zu Ende gesucht wurde.',
      en: 'The last attack on the release left every withheld count open. Profiles are counted for which that is not so, or the search was not finished.',
    },
  },
} as const satisfies Record<string, { label: Text; definition: Text }>;

/** What the last attack on the release of a profile found; `null`: there was none. */
export interface ReleaseAttack {
  readonly profile: ProtectedProfile;
  readonly isSafe: boolean | null;
}

/** Of which a return says that their outcomes are final. */
const matureRoles: ReadonlySet<PeriodRole> = new Set([
  'newly_mature_exits',
  'mature_exits',
  'mature_exits_before',
  'newly_mature_quarter',
  'mature_quarter',
  'mature_quarter_year_before',
]);

/** How many sections of a return show a cohort of exits that is not mature, though they say so. */
export function immatureSections({ tables }: Return): number {
  return tables.filter(
    ({ section, rows }) =>
      section.measures.some(({ horizon }) => horizon !== null) &&
      rows.some(
        ({ period, values }) =>
          matureRoles.has(period.role) &&
          Object.values(values).some(({ status, preliminary }) => status === 'NOT_MATURE' || preliminary),
      ),
  ).length;
}

/**
 * How many entries and exits of a quarter, by location and in all, the eight quarters before make implausible: outside the limits of
 * their XmR chart, and further from their mean than three standard deviations of counts by chance (√mean, as in a c-chart), so that
 * equal quarters do not make every other count stand out. A quarter without cases counts as zero, also the one reported.
 */
export async function implausibleCounts(
  { quarter, asOf }: Pick<Return, 'quarter' | 'asOf'>,
  door: Door,
): Promise<number> {
  const measures = [enrolments, exits];
  const { rows } = await runBreakdown(
    {
      by: ['location', 'quarter'],
      measures,
      where: {},
      asOf,
      profile: 'EXACT',
      margins: true,
      exclusions: false,
    },
    door,
  );
  const former = Array.from({ length: formerQuarters }, (_, index) =>
    quarterBefore(quarter, formerQuarters - index),
  );
  const places = Map.groupBy(
    rows.filter(({ keys }) => typeof keys.quarter === 'string'),
    ({ keys }) => keys.location ?? null,
  );
  let found = 0;
  for (const own of places.values())
    for (const { id } of measures) {
      const counts = new Map(own.map(({ keys, values }) => [keys.quarter, values[id]?.value ?? 0]));
      const begun = [...counts].some(([key, count]) => count > 0 && (key ?? '') <= (former[0] ?? ''));
      const before = former.map((key) => counts.get(key) ?? 0);
      if (begun && isOutside(counts.get(quarter) ?? 0, before)) found++;
    }
  return found;
}

function isOutside(count: number, before: readonly number[]): boolean {
  const chart = xmrChart(before);
  if (chart === null) return false;
  const { lower, upper, centre } = chart;
  return (count < lower || count > upper) && Math.abs(count - centre) > 3 * Math.sqrt(centre);
}
