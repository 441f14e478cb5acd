import { createSqlFactSource } from '@neue-wege/database';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import {
  type Breakdown,
  type DimensionId,
  dimensionIds,
  type Measure,
  measures,
  parseBreakdownRequest,
  runBreakdown,
  toPlainDate,
} from '@neue-wege/domain';
import { breakdownFormats } from '@neue-wege/reports';
import { readParquet, readParts, readSheets, sampleFrame } from '@neue-wege/reports/testing';
import { describe, expect, it } from 'vitest';
import { readText } from './repository.ts';

const context = { actor: 'check', locations: 'all', profile: 'EXACT' } as const;
const today = toPlainDate('2026-11-01');
const source = createSqlFactSource(await createPgliteDatabase());
const schema = readText('apps/api/schema.graphql');

function ask(measure: Measure, by: readonly DimensionId[]): Promise<Breakdown> {
  const input = { by, measures: [measure.id], margins: true };
  return runBreakdown(parseBreakdownRequest(input, { today, profile: 'EXACT' }), { source, context });
}

/** GraphQL's own spelling: `independence_rate_6m` is the field `independenceRate6m`. */
function fieldOf(id: string): string {
  return id.replaceAll(/_(.)/g, (_, next: string) => next.toUpperCase());
}

describe.each(measures)('the measure $id', (measure) => {
  it('compiles to SQL with every dimension that can split it', async () => {
    for (const dimension of dimensionIds.filter((id) => !measure.notSplitBy.includes(id))) {
      const { total } = await ask(measure, [dimension]);
      expect([dimension, total.values[measure.id]?.kind]).toEqual([dimension, measure.kind]);
    }
  });

  it('is a field of a row and a value of MeasureId, documented by its definition', () => {
    const type = { count: 'Count!', quantity: 'Quantity!', rate: 'Rate!' }[measure.kind];
    expect(schema).toContain(`  ${fieldOf(measure.id)}: ${type}`);
    expect(schema).toMatch(new RegExp(`^ {2}${measure.id.toUpperCase()}$`, 'm'));
    expect(schema).toContain(measure.definition.en.split('. ')[0]);
  });

  it('has its columns in every file format', async () => {
    const breakdown = await ask(measure, ['location', 'year']);
    const { xlsx, parquet, ...plain } = breakdownFormats;
    const lacking = Object.entries(plain).filter(
      ([, format]) => ![...format.write(breakdown)].join('').includes(measure.id),
    );
    expect(lacking.map(([name]) => name)).toEqual([]);
    const { columns } = await readParquet(Buffer.concat(await Array.fromAsync(parquet.write(breakdown))));
    expect(Object.keys(columns)).toContain(measure.id);
    const parts = await readParts(await xlsx.write(breakdown, sampleFrame));
    const cells = readSheets(parts).flatMap(({ rows }) => rows.flat());
    const isHeading = (value: unknown): boolean => String(value).startsWith(measure.label.de);
    expect(cells.filter(({ value }) => isHeading(value)).length).toBeGreaterThan(1);
    expect(cells.some(({ value }) => value === measure.id)).toBe(true);
  });
});
