import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { cohortRow } from '../testing/cohort-rows.ts';
import { absentRate, count, rate } from '../testing/values.ts';
import { cohortsOf, headlinePanel, nextDue, toldCohort } from './cohorts.ts';

const locations = ['ahaus', 'bocholt', 'gronau'].map((key) => ({ key, de: key, en: key }));
const common = {
  by: ['LOCATION', 'YEAR'] as const,
  measure: 'independence_rate' as const,
  years: undefined,
  locations,
};
const immature = {
  independenceRate12m: absentRate('NOT_MATURE'),
  independenceRate24m: absentRate('NOT_MATURE'),
};
const rows = [
  cohortRow({ location: 'bocholt', year: 2022 }),
  cohortRow({ location: 'bocholt', year: 2024 }, immature),
  cohortRow({ location: 'gronau', year: 2024 }, immature),
  cohortRow({ year: 2022 }),
  cohortRow({ year: 2024 }, { ...immature, independenceRate6m: rate(30, 80) }),
];
const asOf = toPlainDate('2025-08-01');

describe('cohortsOf', () => {
  it('makes a panel for all locations together and one per location, the latest year first', () => {
    const { panels } = cohortsOf({ ...common, rows });
    expect(panels.map(({ location, rank }) => [location?.key, rank])).toEqual([
      [undefined, -1],
      ['bocholt', 1],
      ['gronau', 2],
    ]);
    expect(panels[0]?.cohorts.map(({ year }) => year)).toEqual([2024, 2023, 2022]);
    expect(panels[0]?.cohorts[0]?.cells[1]?.rate?.numerator).toBe(30);
  });

  it('leaves a year without exits empty', () => {
    const gronau = cohortsOf({ ...common, rows }).panels[2];
    expect(gronau?.cohorts[2]?.exits).toBeNull();
    expect(gronau?.cohorts[2]?.cells.map((cell) => cell.rate)).toEqual([null, null, null, null]);
  });

  it('shows no locations together where their rows have no value', () => {
    const nothing = absentRate('NOT_APPLICABLE');
    const none = {
      exits: { ...count(0, 'NOT_APPLICABLE'), value: null },
      independenceRate3m: nothing,
      independenceRate6m: nothing,
      independenceRate12m: nothing,
      independenceRate24m: nothing,
    };
    const protectedRows = [
      ...rows.slice(0, 3),
      cohortRow({ year: 2022 }, none),
      cohortRow({ year: 2024 }, none),
    ];
    const { panels } = cohortsOf({ ...common, rows: protectedRows });
    expect(panels.map(({ location }) => location?.key)).toEqual(['bocholt', 'gronau']);
  });

  it('scales all panels to the highest end of an interval', () => {
    const { top } = cohortsOf({ ...common, rows });
    expect(top).toBe(rate(16, 40).interval?.upper);
  });

  it('reads the day on which the last exit of a year is due', () => {
    const [panel] = cohortsOf({ ...common, rows }).panels;
    expect(panel?.cohorts[0]?.cells.map(({ dueOn }) => dueOn)).toEqual([
      '2025-03-31',
      '2025-06-30',
      '2025-12-31',
      '2026-12-31',
    ]);
  });

  it('reads independence by work from its own fields', () => {
    const [panel] = cohortsOf({
      ...common,
      measure: 'independence_by_work_rate',
      rows: [cohortRow({ location: 'gronau', year: 2022 }, { independenceByWorkRate12m: rate(5, 40) })],
    }).panels;
    expect(panel?.cohorts[0]?.cells[2]?.rate?.numerator).toBe(5);
  });
});

describe('headlinePanel', () => {
  it('is all locations together, or the only one, and none of several', () => {
    const all = cohortsOf({ ...common, rows });
    expect(headlinePanel(all)).toBe(all.panels[0]);
    expect(headlinePanel({ panels: all.panels.slice(1, 2) })).toBe(all.panels[1]);
    expect(headlinePanel({ panels: all.panels.slice(1) })).toBeUndefined();
  });
});

describe('nextDue', () => {
  it('is the earliest day ahead, of the later cohort where two share it', () => {
    const [panel] = cohortsOf({ ...common, rows }).panels;
    expect(nextDue(panel?.cohorts ?? [], asOf)).toMatchObject({ year: 2024, horizon: 12 });
  });

  it('is nothing once everything is due', () => {
    const [panel] = cohortsOf({ ...common, rows: rows.slice(0, 1) }).panels;
    expect(nextDue(panel?.cohorts ?? [], asOf)).toBeUndefined();
  });
});

describe('toldCohort', () => {
  it('is the latest cohort of which the most can be told', () => {
    const [panel] = cohortsOf({ ...common, rows }).panels;
    expect(toldCohort(panel?.cohorts ?? [])?.year).toBe(2022);
  });

  it('is none where no rate may be written', () => {
    const small = {
      independenceRate3m: rate(1, 4),
      independenceRate6m: rate(1, 4),
      independenceRate12m: rate(1, 4),
      independenceRate24m: absentRate('CONFIDENTIAL'),
    };
    const [panel] = cohortsOf({
      ...common,
      rows: [cohortRow({ location: 'gronau', year: 2022 }, small)],
    }).panels;
    expect(toldCohort(panel?.cohorts ?? [])).toBeUndefined();
  });
});
