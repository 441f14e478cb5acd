import { describe, expect, it } from 'vitest';
import { answerMethods } from './answer-methods.ts';
import { measures } from './catalogue.ts';
import type { Measure } from './measure.ts';
import { pathwayMeasures } from './pathway-measures.ts';
import { publishedTables } from './published-tables.ts';
import { qualityRules } from './quality-rules.ts';
import { ancestorsOf } from './table-hierarchies.ts';

const rates = qualityRules.flatMap((rule) => (rule.kind === 'rate' ? [rule.measure] : []));
const known: ReadonlyMap<string, Measure> = new Map(
  [...measures, ...rates, ...pathwayMeasures].map((measure) => [measure.id, measure]),
);
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

  it.each(publishedTables)(
    '$id publishes what each of its dimensions can split, or names its method',
    (table) => {
      for (const id of table.measures) {
        const refused = known.get(id)?.notSplitBy.filter((dimension) => table.dimensions.includes(dimension));
        expect([id, refused]).toEqual([id, []]);
      }
      const ids: readonly string[] = answerMethods.map(({ id }) => id);
      const isAnswered = table.method === null ? table.measures.length > 0 : ids.includes(table.method);
      expect([isAnswered, table.method !== null && table.measures.length > 0]).toEqual([true, false]);
    },
  );

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
    const inside = publishedTables.filter(({ profiles }) => !profiles.includes('PUBLIC')).map(({ id }) => id);
    expect(inside).toEqual([
      'location_month',
      'case_mix',
      'data_quality_year',
      'data_quality_quarter',
      'pathways',
    ]);
  });

  it('publish every measure by location and year, and months as nothing but additive counts', () => {
    expect(tableOf('location_year').measures).toEqual(measures.map(({ id }) => id));
    expect(tableOf('location_month').measures).toEqual(['enrolments', 'exits', 'completions']);
  });

  it('do not repeat by exit reason what the reason alone decides', () => {
    const { measures: byReason } = tableOf('exit_reason_year');
    expect(byReason).toContain('exits');
    for (const id of ['completions', 'completion_rate', 'dropout_rate', 'enrolments', 'stock'])
      expect(byReason).not.toContain(id);
  });
});
