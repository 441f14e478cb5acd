import { type ApiFigures, askPhases } from './decode-figures.ts';
import { headOf } from './expected-head.ts';
import {
  rateCells,
  rowsOver,
  spokenRate,
  trendCharts,
  trendTable,
  valueOf,
  yearsOf,
} from './expected-trend.ts';
import { askBy, type NumberView, togetherOf } from './number-view.ts';
import { bare } from './told-values.ts';

const byYear = ['location', 'year'];
const outcomes = ['independence_rate_6m', 'independence_by_work_rate_6m'];

/** The overview with one of its measures. */
function overview(measure: 'enrolments' | 'completion_rate' | 'independence_rate_6m'): NumberView {
  const measures = {
    enrolments: ['enrolments', 'completions'],
    completion_rate: ['completion_rate'],
    independence_rate_6m: outcomes,
  }[measure];
  return {
    name: `the overview of ${measure}`,
    path: `/?measure=${measure}`,
    expected: async (looked) => {
      const { rows, asOf } = await askBy(looked, { by: byYear, measures });
      const { filters, labels, tell } = looked;
      const trend = { rows, asOf, years: filters.years, together: togetherOf(looked), measure, labels, tell };
      return {
        tables: { [headings.trend[tell.lang]]: trendTable(trend) },
        charts: trendCharts(trend),
        ...(await headOf(looked)),
        file: { by: byYear, rows },
      };
    },
  };
}

/** Locations side by side, of the exits of one year. */
function locations(year: number, measure: string): NumberView {
  return {
    name: `locations of ${year}`,
    year,
    path: `/locations?year=${year}&measure=${measure}`,
    expected: async (looked) => {
      const { filters, labels, tell } = looked;
      // All of them: the total is that of all locations, whichever are looked at.
      const question = { by: byYear, measures: [measure], locations: [] };
      const [{ rows }, inFile] = await Promise.all([
        askBy(looked, question),
        askBy({ ...looked, filters: { ...filters, years: [year] } }, question),
      ]);
      const ofYear = rows.filter(({ keys }) => keys['year'] === String(year));
      const own = rowsOver(ofYear, []).filter(
        ({ keys: { location = '' } }) => filters.locations?.includes(location) ?? true,
      );
      const [all] = rowsOver(ofYear, ['location']);
      const nameOf = ({ names }: ApiFigures): string => names['location'] ?? tell.words.allTogether;
      const spoken = (row: ApiFigures): string => {
        const value = valueOf(row, measure);
        const basis = tell.isShare(value) ? tell.basis(value) : null;
        const parts = [
          tell.value(value),
          tell.interval(value),
          basis,
          value.value === null ? null : tell.state(value),
        ];
        return bare(`${nameOf(row)}: ${parts.filter((part) => part !== null).join(' ')}`);
      };
      const period = tell.lang === 'de' ? `Austritte ${year}` : `Exits of ${year}`;
      const named = own.map((row) => `${nameOf(row)} ${tell.value(valueOf(row, measure))}`).join(', ');
      const label = labels.get(measure)?.[tell.lang] ?? '';
      const total = all === undefined ? '' : tell.value(valueOf(all, measure));
      const together = tell.lang === 'de' ? 'alle Standorte zusammen' : 'all locations together';
      return {
        tables: {
          [headings.sideBySide[tell.lang]]: Object.fromEntries(
            [...own, ...(all === undefined ? [] : [all])].map((row) => [
              bare(`${period} > ${nameOf(row)}`),
              rateCells(valueOf(row, measure), tell).map(bare),
            ]),
          ),
        },
        charts: { [headings.sideBySide[tell.lang]]: own.map(spoken) },
        sentences: [bare(`${period}, ${label}: ${together} ${total}; ${named}.`)],
        file: { by: byYear, rows: inFile.rows },
      };
    },
  };
}

/** The page of one location: its trend, its phases over all years, and how complete its follow-ups are. */
function oneLocation(key: string): NumberView {
  const rate = 'independence_rate_6m';
  const coverage = 'follow_up_coverage_6m';
  return {
    name: 'a location',
    path: `/locations/${key}?measure=${rate}`,
    isOfOneLocation: true,
    expected: async (looked) => {
      const { filters, labels, tell } = looked;
      const own = [key];
      const [trend, everywhere, byPhase, phases, covered] = await Promise.all([
        askBy(looked, { by: byYear, measures: outcomes, locations: own }),
        askBy(looked, { by: byYear, measures: [rate], locations: [] }),
        askBy(looked, { by: ['location', 'phase'], measures: [rate], locations: own, years: null }),
        askPhases(looked.page, tell.lang),
        askBy(looked, { by: byYear, measures: [coverage], locations: own }),
      ]);
      const { rows, asOf } = trend;
      const axis = everywhere.rows;
      const common = { asOf, years: filters.years, together: '', labels, tell };
      const shown = { ...common, rows, axis, measure: rate } as const;
      const rateOfPhase = (phase: string | undefined) => {
        const found = rowsOver(byPhase.rows, []).find(({ keys }) => keys['phase'] === phase);
        return found === undefined ? null : valueOf(found, rate);
      };
      const inPhases = phases.map(({ key: phase, name }) => ({ name, value: rateOfPhase(phase) }));
      const label = labels.get(coverage)?.[tell.lang] ?? '';
      const found = rowsOver(covered.rows, []).filter(
        (row) => valueOf(row, coverage).status !== 'NOT_APPLICABLE',
      );
      const years = found.length === 0 ? [] : yearsOf(found, undefined);
      const ofYear = (year: string) => rowsOver(covered.rows, []).find(({ keys }) => keys['year'] === year);
      const none = [tell.words.noCases, '–', '–', '–', '–'];
      const cellsOf = (row: ApiFigures | undefined) =>
        row === undefined ? none : rateCells(valueOf(row, coverage), tell);
      const lang = tell.lang;
      return {
        tables: {
          [headings.trendAlone[lang]]: trendTable(shown),
          [headings.phases[lang]]: Object.fromEntries(
            inPhases.map(({ name, value }) => [
              bare(`${tell.words.allYears} > ${name}`),
              (value === null ? none : rateCells(value, tell)).map(bare),
            ]),
          ),
          ...(years.length === 0
            ? {}
            : {
                [headings.coverage[lang]]: Object.fromEntries(
                  years.map((year) => [
                    bare(`${headings.coverage[lang]} > ${tell.year(year, asOf)}`),
                    cellsOf(ofYear(year)).map(bare),
                  ]),
                ),
              }),
        },
        charts: {
          ...trendCharts(shown),
          [headings.phases[lang]]: inPhases.map(({ name, value }) => {
            if (value === null) return bare(`${name}: ${tell.words.noCases}`);
            const basis = tell.isShare(value) ? tell.basis(value) : null;
            const state = value.value === null ? null : tell.state(value);
            const parts = [tell.value(value), tell.interval(value), basis, state];
            return bare(`${name}: ${parts.filter((part) => part !== null).join(' ')}`);
          }),
          ...(years.length === 0
            ? {}
            : {
                [headings.coverage[lang]]: years.map((year) => {
                  const row = ofYear(year);
                  const told =
                    row === undefined ? tell.words.noCases : spokenRate(valueOf(row, coverage), tell);
                  return bare(`${tell.year(year, asOf)}: ${label} ${told}`);
                }),
              }),
        },
        ...(await headOf(looked, own)),
        file: { by: byYear, rows },
      };
    },
  };
}

export const headings = {
  trend: { de: 'Verlauf je Standort und Jahr', en: 'Trend per location and year' },
  trendAlone: { de: 'Verlauf', en: 'Trend' },
  sideBySide: { de: 'Standorte nebeneinander', en: 'Locations side by side' },
  phases: { de: 'Programmphasen', en: 'Programme phases' },
  coverage: { de: 'Vollständigkeit', en: 'Completeness' },
} as const;

export const placeViews: readonly NumberView[] = [
  overview('enrolments'),
  overview('independence_rate_6m'),
  locations(2023, 'independence_rate_6m'),
  locations(2016, 'completion_rate'),
  oneLocation('gronau'),
];
