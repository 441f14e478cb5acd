import { describe, expect, it } from 'vitest';
import { disclosureSystems } from '../disclosure/systems.ts';
import { measureOf } from './catalogue.ts';
import { publishedTables } from './published-tables.ts';
import { ancestorsOf } from './table-hierarchies.ts';

const tableOf = (id: string) => {
  const table = publishedTables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table;
};

describe('publishedTables', () => {
  it('have ids and labels of their own, and at most six dimensions', () => {
    for (const names of [
      publishedTables.map(({ id }) => id),
      publishedTables.map(({ label }) => label.de),
      publishedTables.map(({ label }) => label.en),
    ])
      expect(new Set(names).size).toBe(publishedTables.length);
    for (const { dimensions } of publishedTables) expect(dimensions.length).toBeLessThanOrEqual(6);
  });

  it.each(publishedTables)('$id publishes what each of its dimensions can split', (table) => {
    expect(table.measures.length).toBeGreaterThan(0);
    for (const id of table.measures) {
      const refused = measureOf(id)?.notSplitBy.filter((dimension) => table.dimensions.includes(dimension));
      expect([id, refused]).toEqual([id, []]);
    }
  });

  it.each(publishedTables)('$id lets its dimensions be filtered, and what they lie in', (table) => {
    for (const dimension of table.filters)
      expect([
        dimension,
        table.dimensions.includes(dimension) ||
          table.dimensions.some((one) => ancestorsOf(one).includes(dimension)),
      ]).toEqual([dimension, true]);
    expect(table.filters).toEqual(expect.arrayContaining([...table.dimensions]));
    expect(tableOf('location_quarter').filters).toEqual(['location', 'quarter', 'year']);
  });

  it('are for management and the public, never for EXACT', () => {
    for (const { profiles } of publishedTables) {
      expect(profiles).toContain('MANAGEMENT');
      expect(profiles).not.toContain('EXACT');
    }
  });

  it.each(publishedTables.filter(({ id }) => id !== 'quarter'))(
    '$id is one of a location and one more dimension',
    ({ id, dimensions }) => {
      const [location, other] = dimensions;
      expect([location, `location_${other}`, dimensions.length]).toEqual(['location', id, 2]);
    },
  );

  it('tell by quarter of all locations together alone who is independent after half a year', () => {
    const { dimensions, filters, measures, profiles } = tableOf('quarter');
    expect({ dimensions, filters, profiles }).toEqual({
      dimensions: ['quarter'],
      filters: ['quarter', 'year'],
      profiles: ['MANAGEMENT', 'PUBLIC'],
    });
    const outcomes = ['independence_rate_6m', 'independence_by_work_rate_6m', 'follow_up_coverage_6m'];
    expect(measures).toEqual([...tableOf('location_quarter').measures, ...outcomes]);
    expect(tableOf('location_quarter').measures).not.toEqual(expect.arrayContaining(outcomes.slice(0, 1)));
  });

  it('publish everything that is protected but stock, figures of runs by run, and nothing else anywhere', () => {
    const known = disclosureSystems.flatMap(({ measures }) => measures.map(({ id }) => id));
    expect(known).toContain('stock');
    const published = known.filter((id) => id !== 'stock');
    expect(tableOf('location_year').measures).toEqual(published);
    for (const { id, measures } of publishedTables)
      expect(id === 'location_run' ? [...published, 'occupancy_rate'] : published).toEqual(
        expect.arrayContaining([...measures]),
      );
  });

  it('publish by run who came, who left, after how long and how full it was, by quarter also how it ended, and no outcome', () => {
    const cameAndLeft = ['enrolments', 'exits', 'duration_median'];
    expect(tableOf('location_run').measures).toEqual([...cameAndLeft, 'occupancy_rate']);
    const ended = ['completions', 'completion_rate', 'dropout_rate'];
    expect(tableOf('location_quarter').measures).toEqual([...cameAndLeft, ...ended]);
  });

  it.each([
    'project',
    'delivery_mode',
    'sex',
    'age_band',
    'single_parent',
    'long_term_recipient',
    'residence',
    'phase',
    'target_group',
  ])('publish by %s who came, how it ended and who is independent after half a year', (other) => {
    expect(tableOf(`location_${other}`).measures).toEqual([
      'enrolments',
      'exits',
      'duration_median',
      'completions',
      'completion_rate',
      'dropout_rate',
      'independence_rate_6m',
      'independence_by_work_rate_6m',
      'follow_up_coverage_6m',
    ]);
  });

  it('publish by exit reason who left, and no rate of ends, which the reason tells', () => {
    expect(tableOf('location_exit_reason').measures).toEqual(['exits', 'duration_median']);
  });
});
