import type { ApiFigures, ApiValue } from './decode-figures.ts';
import { rowsOver, valueOf, yearsOf } from './expected-trend.ts';
import { askBy, type NumberView, togetherOf } from './number-view.ts';
import { bare } from './told-values.ts';

const heading = {
  de: 'Was aus den Austritten eines Jahres wurde',
  en: 'What became of those who left in a year',
} as const;
const horizons = [3, 6, 12, 24] as const;

/** What became of those who left in a year, month by month. */
export const cohorts: NumberView = {
  name: 'cohorts',
  path: '/cohorts',
  expected: async (looked) => {
    const { filters, labels, tell } = looked;
    const by = ['location', 'year'];
    const measures = ['exits', ...horizons.map((months) => `independence_rate_${months}m`)];
    const { rows } = await askBy(looked, { by, measures });
    const places = [...new Set(rowsOver(rows, []).map(({ names }) => names['location'] ?? ''))];
    const perYear = rowsOver(rows, ['location']);
    const hasTogether =
      places.length > 1 &&
      perYear.some(({ values }) => Object.values(values).some(({ value }) => value !== null));
    const years = yearsOf(rows, filters.years).toReversed();
    const dueOn = (year: string, months: number): string =>
      `${Number(year) + Math.ceil(months / 12)}-${{ 3: '03-31', 6: '06-30' }[months] ?? '12-31'}`;
    const stateOf = (value: ApiValue, { year, months }: { year: string; months: number }): string =>
      value.status === 'NOT_MATURE'
        ? `${tell.state(value)} ${tell.words.from} ${tell.day(dueOn(year, months))}`
        : tell.state(value);
    const panels = [
      ...(hasTogether ? [{ name: togetherOf(looked), rows: perYear }] : []),
      ...places.map((name) => ({
        name,
        rows: rowsOver(rows, []).filter(({ names }) => names['location'] === name),
      })),
    ].map((panel) => ({
      name: panel.name,
      years: years.map((year) => ({ year, row: panel.rows.find(({ keys }) => keys['year'] === year) })),
    }));
    const cell = (row: ApiFigures | undefined, at: { year: string; months: number }): string => {
      if (row === undefined) return tell.words.noExits;
      const value = valueOf(row, `independence_rate_${at.months}m`);
      if (value.value === null) return stateOf(value, at);
      const state = value.status === 'FINAL' ? null : stateOf(value, at);
      const basis = tell.isShare(value) ? tell.basis(value) : null;
      const parts = [tell.value(value), tell.interval(value), basis, tell.unknown(value), state];
      return parts.filter((part) => part !== null).join(' ');
    };
    const spoken = (row: ApiFigures | undefined, at: { year: string; months: number }): string => {
      const id = `independence_rate_${at.months}m`;
      const label = labels.get(id)?.[tell.lang] ?? id;
      const exits = tell.lang === 'de' ? `Austritte ${at.year}` : `Exits of ${at.year}`;
      const title = `${exits}, ${at.months} ${tell.words.later}: ${label}`;
      const value = row === undefined ? undefined : valueOf(row, id);
      if (value === undefined) return `${title} ${tell.words.noExits}`;
      if (value.value === null) return `${title} ${stateOf(value, at)}`;
      const basis = tell.isShare(value) ? tell.basis(value) : null;
      const parts = [tell.value(value), tell.interval(value), basis, tell.unknown(value), stateOf(value, at)];
      return `${title} ${parts.filter((part) => part !== null).join(' ')}`;
    };
    return {
      tables: {
        [heading[tell.lang]]: Object.fromEntries(
          panels.flatMap(({ name, years: some }) =>
            some.map(({ year, row }) => [
              bare(`${name} > ${year}`),
              [
                row === undefined ? tell.words.noExits : tell.value(valueOf(row, 'exits')),
                ...horizons.map((months) => cell(row, { year, months })),
              ].map(bare),
            ]),
          ),
        ),
      },
      charts: Object.fromEntries(
        panels.map(({ name, years: some }) => [
          name,
          some.flatMap(({ year, row }) => horizons.map((months) => bare(spoken(row, { year, months })))),
        ]),
      ),
      sentences: toldSentence(),
      file: { by, rows },
    };

    /** Of the whole the page tells the latest cohort of which the most can be told. */
    function toldSentence(): readonly string[] {
      const [panel] = panels;
      if (panel === undefined || (places.length > 1 && !hasTogether)) return [];
      const shares = panel.years.map(({ row }) =>
        horizons.flatMap((months) => {
          const value = row === undefined ? undefined : valueOf(row, `independence_rate_${months}m`);
          if (value === undefined || !tell.isShare(value)) return [];
          return [
            `${tell.value(value)} ${tell.lang === 'de' ? `nach ${months} Monaten` : `after ${months} months`}`,
          ];
        }),
      );
      const most = Math.max(...shares.map(({ length }) => length));
      const told = shares.find(({ length }) => length === most) ?? [];
      return told.length === 0 ? [] : [bare(new Intl.ListFormat(tell.lang).format(told))];
    }
  },
};
