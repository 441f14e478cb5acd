import { createServer } from 'node:http';
import { createSqlFactSource, type Database } from '@neue-wege/database';
import {
  type BreakdownRow,
  type CountValue,
  type MeasureValue,
  measures,
  parseBreakdownRequest,
  type RateValue,
  runBreakdown,
} from '@neue-wege/domain';
import SchemaBuilder from '@pothos/core';
import { createYoga } from 'graphql-yoga';
import { benchDay } from '../bench-day.ts';
import { type BenchServer, listening } from './plain-server.ts';

/**
 * The same question as somebody writes it first: Yoga and Pothos as their guides have them, a resolver per field, numbers from
 * the same door, no cache. It offers what the question of the overview selects, and gives locations their key as name.
 */
export function serveObviously(database: Database): Promise<BenchServer> {
  const source = createSqlFactSource(database);
  const builder = new SchemaBuilder<{ Scalars: { Date: { Input: string; Output: string } } }>({});
  const dimension = builder.enumType('Dimension', { values: ['LOCATION', 'YEAR'] });
  builder.scalarType('Date', { serialize: String });
  const profile = builder.enumType('DisclosureProfile', { values: ['EXACT', 'MANAGEMENT', 'PUBLIC'] });
  const language = builder.enumType('Language', { values: ['DE', 'EN'] });
  const filter = builder.inputType('BreakdownFilter', { fields: (t) => ({ location: t.stringList() }) });
  const location = builder.objectRef<string>('Location').implement({
    fields: (t) => ({
      key: t.string({ resolve: (key) => key }),
      name: t.string({ args: { language: t.arg({ type: language }) }, resolve: (key) => key }),
    }),
  });
  const interval = builder.objectRef<{ lower: number; upper: number }>('Interval').implement({
    fields: (t) => ({
      lower: t.float({ resolve: ({ lower }) => lower }),
      upper: t.float({ resolve: ({ upper }) => upper }),
    }),
  });
  const count = builder.objectRef<CountValue>('Count').implement({
    fields: (t) => ({
      value: t.int({ resolve: ({ value }) => value }),
      status: t.string({ resolve: ({ status }) => status }),
      preliminary: t.boolean({ resolve: ({ preliminary }) => preliminary }),
    }),
  });
  const rate = builder.objectRef<RateValue>('Rate').implement({
    fields: (t) => ({
      value: t.float({ resolve: ({ value }) => value }),
      numerator: t.float({ resolve: ({ numerator }) => numerator }),
      denominator: t.float({ resolve: ({ denominator }) => denominator }),
      unknown: t.float({ resolve: ({ unknown }) => unknown }),
      coverage: t.float({ resolve: ({ coverage }) => coverage }),
      interval: t.field({ type: interval, resolve: (value) => value.interval }),
      status: t.string({ resolve: ({ status }) => status }),
      preliminary: t.boolean({ resolve: ({ preliminary }) => preliminary }),
    }),
  });
  const row = builder.objectRef<BreakdownRow>('BreakdownRow').implement({
    fields: (t) => ({
      location: t.field({ type: location, resolve: ({ keys }) => keys.location ?? null }),
      year: t.int({ resolve: ({ keys }) => (keys.year ? Number(keys.year) : null) }),
      isTotalOf: t.stringList({ resolve: ({ isTotalOf }) => isTotalOf.map((id) => id.toUpperCase()) }),
      enrolments: t.field({ type: count, resolve: ({ values }) => countOf(values['enrolments']) }),
      completions: t.field({ type: count, resolve: ({ values }) => countOf(values['completions']) }),
      completionRate: t.field({ type: rate, resolve: ({ values }) => rateOf(values['completion_rate']) }),
      independenceRate6m: t.field({
        type: rate,
        resolve: ({ values }) => rateOf(values['independence_rate_6m']),
      }),
      independenceByWorkRate6m: t.field({
        type: rate,
        resolve: ({ values }) => rateOf(values['independence_by_work_rate_6m']),
      }),
    }),
  });
  const breakdown = builder.objectRef<Awaited<ReturnType<typeof runBreakdown>>>('Breakdown').implement({
    fields: (t) => ({
      asOf: t.string({ resolve: ({ asOf }) => asOf }),
      dataVersion: t.int({ resolve: ({ dataVersion }) => dataVersion }),
      rows: t.field({ type: [row], resolve: ({ rows }) => rows }),
      total: t.field({ type: row, resolve: ({ total }) => total }),
    }),
  });
  builder.queryType({
    fields: (t) => ({
      breakdown: t.field({
        type: breakdown,
        args: {
          by: t.arg({ type: [dimension], required: true }),
          where: t.arg({ type: filter }),
          asOf: t.arg({ type: 'Date' }),
          margins: t.arg.boolean(),
          profile: t.arg({ type: profile }),
        },
        resolve: (_, { by, margins }) =>
          runBreakdown(
            parseBreakdownRequest(
              { by: by.map((id) => id.toLowerCase()), measures: asked, margins: margins ?? false },
              { today: benchDay, profile: 'EXACT' },
            ),
            { source, context: { actor: 'bench', locations: 'all', profile: 'EXACT' } },
          ),
      }),
    }),
  });
  const yoga = createYoga({ schema: builder.toSchema(), logging: false });
  return listening(createServer((request, response) => void yoga.handle(request, response)));
}

const asked = [
  'enrolments',
  'completions',
  'completion_rate',
  'independence_rate_6m',
  'independence_by_work_rate_6m',
].filter((id) => measures.some((measure) => measure.id === id));

function countOf(value: MeasureValue | undefined): CountValue | null {
  return value?.kind === 'count' ? value : null;
}

function rateOf(value: MeasureValue | undefined): RateValue | null {
  return value?.kind === 'rate' ? value : null;
}
