import { cohorts } from './cohort-view.ts';
import type { ApiFigures, ApiValue } from './decode-figures.ts';
import { rowsOver, trendCharts, trendTable, valueOf, yearsOf } from './expected-trend.ts';
import { askBy, type Looked, type NumberView, togetherOf } from './number-view.ts';
import { headings } from './place-views.ts';
import { bare } from './told-values.ts';

const byProject = ['location', 'project'];

/** The measures of projects that are shown: occupancy under exact figures alone. */
function projectMeasures({ isProtected }: Looked): readonly string[] {
  const common = ['enrolments', 'exits', 'completion_rate', 'independence_rate_6m'];
  return isProtected ? common : [...common, 'occupancy_rate'];
}

/** The cells of a project: counts, and rates with their interval and cases. */
function projectCells(row: ApiFigures, looked: Looked): readonly string[] {
  const { tell, isProtected } = looked;
  const order = ['enrolments', 'exits', 'occupancy_rate', 'completion_rate', 'independence_rate_6m'];
  return order
    .filter((id) => !isProtected || id !== 'occupancy_rate')
    .map((id) => {
      const value = valueOf(row, id);
      if (value.value === null) return tell.state(value);
      if (value.denominator === undefined) return tell.value(value);
      const basis = tell.isShare(value) ? (tell.basis(value) ?? '') : '';
      const ofDays = id === 'occupancy_rate' && basis !== '' ? `${basis} ${tell.words.placeDays}` : basis;
      return bare([tell.value(value), tell.interval(value) ?? '', ofDays].join(' '));
    });
}

/** All projects side by side; the number of runs, which stands first, is no figure of a breakdown. */
const projects: NumberView = {
  name: 'projects',
  path: '/projects',
  isByYears: false,
  expected: async (looked) => {
    const { tell } = looked;
    const { rows } = await askBy(looked, { by: byProject, measures: projectMeasures(looked) });
    const own = rowsOver(rows, ['location']);
    const told = own.filter((row) => valueOf(row, 'enrolments').value !== null);
    const entries = (row: ApiFigures): number => valueOf(row, 'enrolments').value ?? 0;
    const [most] = told.toSorted((one, other) => entries(other) - entries(one));
    const name = most?.names['project'] ?? '';
    const shown = most === undefined ? '' : tell.count(entries(most));
    const isWhole = told.length === own.length;
    const words = (project: string, n: string): string =>
      tell.lang === 'de'
        ? `Die meisten ${isWhole ? '' : 'der gezeigten '}Eintritte hatte „${project}“: ${n}.`
        : `“${project}” had the most ${isWhole ? '' : 'of the '}enrolments${isWhole ? '' : ' shown'}: ${n}.`;
    return {
      tables: {
        [projectHeadings.compared[tell.lang]]: Object.fromEntries(
          own.map((row) => [bare(row.names['project'] ?? ''), projectCells(row, looked)]),
        ),
      },
      charts: {},
      sentences: most === undefined ? [] : [words(name, shown)],
      file: { by: byProject, rows },
      skippedCells: 1,
    };
  },
};

/** One project: per location, by reasons of exits, and in time. */
function oneProject(key: string): NumberView {
  return {
    name: 'a project',
    path: `/projects/${key}`,
    isByYears: false,
    expected: async (looked) => {
      const { filters, labels, tell, isProtected } = looked;
      const own = { ...looked, project: key };
      const { rows } = await askBy(own, { by: byProject, measures: projectMeasures(looked) });
      const inner = rowsOver(rows, []);
      const together = rowsOver(rows, ['location']);
      const shown = [...inner, ...(inner.length > 1 ? together : [])];
      const figures = Object.fromEntries(
        shown.map((row) => [bare(row.names['location'] ?? tell.words.together), projectCells(row, looked)]),
      );
      const tables = { [projectHeadings.perLocation[tell.lang]]: figures };
      if (isProtected) return { tables, charts: {}, sentences: [] };
      const by = ['location', 'year'];
      const trend = await askBy(own, { by, measures: ['enrolments', 'completions'] });
      const told = {
        rows: trend.rows,
        asOf: trend.asOf,
        years: filters.years,
        together: togetherOf(looked),
        measure: 'enrolments',
        labels,
        tell,
      } as const;
      return {
        tables: { ...tables, [headings.trend[tell.lang]]: trendTable(told) },
        charts: trendCharts(told),
        sentences: [],
        file: { by, rows: trend.rows },
      };
    },
  };
}

/** Anything by anything: counts and rates by two dimensions. */
function explore(measures: readonly string[], second: 'year' | 'phase'): NumberView {
  const by = ['location', second];
  return {
    name: `exploring by ${second}`,
    path: `/explore?by=${by.join(',')}&measures=${measures.join(',')}`,
    isByYears: second === 'year',
    expected: async (looked) => {
      const { filters, labels, tell } = looked;
      const { rows } = await askBy(looked, { by, measures });
      const places = new Set(rowsOver(rows, []).map(({ keys }) => keys['location']));
      const details = (value: ApiValue): readonly string[] => {
        if (value.value === null || value.denominator === undefined) return [];
        const { matureShare } = value;
        const due =
          typeof matureShare !== 'number' || matureShare === 1
            ? null
            : `${tell.percent(matureShare)} ${tell.words.due}`;
        const basis = tell.isShare(value) ? tell.basis(value) : null;
        return [tell.interval(value), basis, tell.unknown(value), due].filter((part) => part !== null);
      };
      const cell = (value: ApiValue): string => {
        if (value.value === null) return tell.state(value);
        const state = value.status === 'FINAL' ? [] : [tell.state(value)];
        return bare([tell.value(value), ...details(value), ...state].join(' '));
      };
      const inner = rowsOver(rows, []);
      const names = [...new Set(inner.map(({ names: own }) => own['location'] ?? ''))];
      const spoken = (name: string, id: string): readonly string[] => {
        const own = inner.filter(({ names: { location } }) => location === name);
        if (second === 'phase')
          return own.map((row) => `${row.names['phase'] ?? ''}: ${cell(valueOf(row, id))}`);
        return yearsOf(inner, filters.years).map((year) => {
          const row = own.find(({ keys }) => keys['year'] === year);
          const told = row === undefined ? tell.words.noCases : cell(valueOf(row, id));
          return `${year}: ${labels.get(id)?.[tell.lang] ?? id} ${told}`;
        });
      };
      const charts = Object.fromEntries(
        names.map((name) => [name, measures.flatMap((id) => spoken(name, id)).map(bare)]),
      );
      const total = rows.at(-1);
      return {
        tables: {
          [titleOf(looked, { measures, second })]: Object.fromEntries(
            rows
              .filter(({ keys }) => keys['location'] !== undefined || places.size > 1)
              .map((row) => [
                bare(
                  `${row.names['location'] ?? tell.words.total} > ${row.names[second] ?? tell.words.together}`,
                ),
                measures.map((id) => cell(valueOf(row, id))),
              ]),
          ),
        },
        charts,
        sentences: measures.map((id) => {
          const value = total === undefined ? undefined : valueOf(total, id);
          const label = labels.get(id)?.[tell.lang] ?? id;
          const words = value === undefined ? '' : tell.value(value);
          return bare(`${label} ${tell.lang === 'de' ? 'insgesamt' : 'in total'}: ${words}`);
        }),
        file: { by, rows },
      };
    },
  };
}

/** How the view that is explored is called. */
function titleOf(
  { labels, tell: { lang } }: Looked,
  { measures, second }: { measures: readonly string[]; second: 'year' | 'phase' },
): string {
  const told = new Intl.ListFormat(lang).format(measures.map((id) => labels.get(id)?.[lang] ?? id));
  const names = {
    de: { year: 'Jahr', phase: 'Programmphase' },
    en: { year: 'Year', phase: 'Programme phase' },
  }[lang];
  return lang === 'de'
    ? `${told} nach Standort und ${names[second]}`
    : `${told} by Location and ${names[second]}`;
}

const projectHeadings = {
  compared: { de: 'Projekte im Vergleich', en: 'Projects compared' },
  perLocation: { de: 'Zahlen je Standort', en: 'Figures per location' },
} as const;

export const splitViews: readonly NumberView[] = [
  projects,
  oneProject('werkstatt'),
  cohorts,
  explore(['enrolments', 'completion_rate', 'independence_rate_6m'], 'year'),
  explore(['exits', 'completion_rate'], 'phase'),
];
