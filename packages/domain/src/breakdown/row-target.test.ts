import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { sampleFacts } from '../testing/sample-facts.ts';
import type { BreakdownInput } from './request.ts';
import { parseBreakdownRequest } from './request.ts';
import { runBreakdown } from './run-breakdown.ts';

const agreed = { measure: 'enrolments', year: 2023, source: 'agreement', comment: null };
const source = createMemoryFactSource([
  {
    knownOn: toPlainDate('2024-01-10'),
    records: {
      ...sampleFacts,
      targets: [
        { ...agreed, location: 'bocholt', value: 10, definitionVersion: 1 },
        { ...agreed, location: null, value: 30, definitionVersion: 1 },
        { ...agreed, location: 'gronau', value: 8, definitionVersion: 0 },
        { ...agreed, measure: 'dropout_rate', location: 'gronau', value: 0, definitionVersion: 1 },
      ],
    },
  },
]);

/** The targets of the rows, by their keys, as value and attainment. */
async function targets(
  input: Partial<BreakdownInput>,
  locations: 'all' | readonly string[] = 'all',
): Promise<Readonly<Record<string, string | null>>> {
  const request = parseBreakdownRequest(
    { by: ['location'], measures: ['enrolments'], where: { year: ['2023'] }, ...input },
    { today: toPlainDate('2026-11-01'), profile: 'EXACT' },
  );
  const context = { actor: 'test', locations, profile: 'EXACT' } as const;
  const { rows, total } = await runBreakdown(request, { source, context });
  return Object.fromEntries(
    [...rows, total].map((row) => {
      const target = row.values[request.measures[0]?.id ?? '']?.target ?? null;
      const keys = request.by.map((dimension) => row.keys[dimension]).join(' ');
      return [keys, target === null ? null : `${target.value} ${target.attainment}`];
    }),
  );
}

describe('targetOf', () => {
  it('stands beside the location and year that it was agreed for, the programme beside its total', async () => {
    expect(await targets({})).toEqual({ bocholt: '10 0.5', gronau: '8 null', '': '30 0.3' });
    expect(await targets({ by: ['location', 'year'], where: {} })).toMatchObject({
      'bocholt 2023': '10 0.5',
      'a/b 2014': null,
      ' ': null,
    });
  });

  it('does not stand beside anything else: a part, several years or another period', async () => {
    expect(await targets({ by: ['sex'] })).toMatchObject({ male: null, '': '30 0.3' });
    expect(await targets({ where: { year: ['2023'], sex: ['male'] } })).toEqual({ bocholt: null, '': null });
    expect(await targets({ where: { year: ['2023', '2022'] } })).toMatchObject({ bocholt: null });
    expect(await targets({ where: { quarter: ['2023-Q1'] } })).toMatchObject({ bocholt: null });
  });

  it('gives no attainment under another definition, nor of a target of zero', async () => {
    expect(await targets({})).toMatchObject({ gronau: '8 null' });
    expect(await targets({ measures: ['dropout_rate'] })).toMatchObject({ gronau: '0 null' });
  });

  it('shows no target of a location or programme that may not be seen', async () => {
    expect(await targets({}, ['gronau'])).toEqual({ gronau: '8 null', '': null });
    expect(await targets({ by: [], where: { year: ['2023'], location: ['bocholt'] } }, ['gronau'])).toEqual({
      '': null,
    });
    expect(await targets({ by: [], where: { year: ['2023'], location: ['bocholt'] } })).toEqual({
      '': '10 0.5',
    });
  });
});
