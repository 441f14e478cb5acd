import { measureOf } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import type { TableQuestion } from '../figures/published-instead.ts';
import { refusalOf } from './refusal.ts';

const question = (some: Omit<Partial<TableQuestion>, 'measures'> & { measures?: readonly string[] }) => {
  const { measures = ['enrolments', 'completion_rate', 'independence_rate_6m'], ...rest } = some;
  return {
    by: ['location', 'year'] as const,
    where: {},
    profile: 'MANAGEMENT' as const,
    ...rest,
    measures: measures.flatMap((id) => measureOf(id) ?? []),
  };
};

const ids = (measures: readonly { readonly id: string }[]) => measures.map(({ id }) => id);

describe('refusalOf', () => {
  it('has nothing against what is published', () => {
    expect(refusalOf(question({}))).toBeNull();
    expect(refusalOf(question({ by: ['sex'], where: { location: ['bocholt'] } }))).toBeNull();
    expect(refusalOf(question({ where: { year: ['2022', '2023'] } }))).toBeNull();
  });

  it('has nothing against whatever exact figures can be split by', () => {
    const by = ['run', 'month'] as const;
    expect(refusalOf(question({ by, profile: 'EXACT', where: { sex: ['female', 'male'] } }))).toBeNull();
  });

  it('tells what the catalogue never splits, for exact figures too', () => {
    const refusal = refusalOf(question({ by: ['exit_reason'], profile: 'EXACT' }));
    expect(refusal).toMatchObject({ kind: 'not-split', dimension: 'exit_reason' });
    expect(refusal?.kind === 'not-split' && ids(refusal.measures)).toEqual(['enrolments']);
  });

  it('wants years for what exists per year alone', () => {
    const reach = { profile: 'EXACT', measures: ['reach_rate'] } as const;
    expect(refusalOf(question({ ...reach, by: ['location'] }))?.kind).toBe('only-per-year');
    expect(refusalOf(question({ ...reach, by: ['location', 'year'] }))).toBeNull();
    expect(refusalOf(question({ ...reach, by: ['location'], where: { year: ['2024'] } }))).toBeNull();
  });

  it('tells dimensions apart that are never published and that are not published together', () => {
    expect(refusalOf(question({ by: ['location', 'month'] }))).toEqual({
      kind: 'never-split',
      dimension: 'month',
    });
    expect(refusalOf(question({ by: ['sex', 'year'] }))).toEqual({
      kind: 'not-together',
      dimensions: ['sex', 'year'],
    });
  });

  it('tells measures apart that are never published and that are not published by this split', () => {
    expect(refusalOf(question({ measures: ['stock'] }))?.kind).toBe('never-measured');
    const refusal = refusalOf(question({ by: ['location', 'run'] }));
    expect(refusal?.kind === 'not-measured' && ids(refusal.measures)).toEqual([
      'completion_rate',
      'independence_rate_6m',
    ]);
  });

  it('names the filters that stand in the way', () => {
    expect(refusalOf(question({ by: ['location', 'sex'], where: { year: ['2023'] } }))).toEqual({
      kind: 'not-filtered',
      dimensions: ['year'],
    });
    expect(refusalOf(question({ by: ['year'], where: { location: ['bocholt', 'borken'] } }))).toEqual({
      kind: 'merging',
      dimensions: ['location'],
    });
  });
});
