import { describe, expect, it } from 'vitest';
import { facts, isEvent } from '../vocabulary/facts.ts';
import type { Aggregate, Condition } from './aggregate.ts';
import { measureIds, measures } from './catalogue.ts';
import { dimensionIds, dimensionOf } from './dimension.ts';
import type { Measure } from './measure.ts';

/** The table of ids in measures.md; M23 and M28 are answer methods. */
const idsOf: Readonly<Record<string, readonly string[]>> = {
  M01: ['enrolments'],
  M02: ['participants'],
  M03: ['stock'],
  M04: ['average_stock'],
  M05: ['exits', 'completions'],
  M06: ['occupancy_rate'],
  M07: ['no_show_rate'],
  M08: ['completion_rate'],
  M09: ['early_exit_rate'],
  M10: ['dropout_rate'],
  M11: ['dropout_rate_entry_cohort'],
  M12: ['duration_median'],
  M13: ['direct_job_entry_rate'],
  M14: ['svb_rate_3m', 'svb_rate_6m', 'svb_rate_12m'],
  M15: ['non_unemployment_rate_3m', 'non_unemployment_rate_6m', 'non_unemployment_rate_12m'],
  M16: ['independence_rate_3m', 'independence_rate_6m', 'independence_rate_12m', 'independence_rate_24m'],
  M17: [
    'independence_by_work_rate_3m',
    'independence_by_work_rate_6m',
    'independence_by_work_rate_12m',
    'independence_by_work_rate_24m',
  ],
  M18: ['lasting_independence_rate'],
  M19: ['need_covering_integration_rate'],
  M20: ['continuous_employment_rate'],
  M21: ['follow_up_measure_rate_3m', 'follow_up_measure_rate_6m', 'follow_up_measure_rate_12m'],
  M22: ['return_rate_12m'],
  M24: ['progress_rate'],
  M25: ['reach_rate'],
  M26: ['recording_delay_median'],
  M27: ['follow_up_coverage_3m', 'follow_up_coverage_6m', 'follow_up_coverage_12m', 'follow_up_coverage_24m'],
  M29: ['completion_rate_entry_cohort'],
  M30: ['independence_rate_entry_cohort_24m'],
};

/** Dimensions that a measure refuses although its facts have them. */
const refused: Readonly<Record<string, readonly string[]>> = { reach_rate: ['phase', 'quarter', 'month'] };

const attributesOf = (condition: Condition | null): readonly string[] => {
  if (condition === null || condition.kind === 'mature') return [];
  return condition.kind === 'in' ? [condition.attribute] : condition.of.flatMap(attributesOf);
};
const factsOf = (measure: Measure) =>
  measure.kind === 'rate' && measure.denominatorFact !== undefined
    ? [measure.fact, measure.denominatorFact]
    : [measure.fact];
/** The aggregates of a measure over each of its facts: the numerator's side, then the denominator's. */
const aggregatesOf = (measure: Measure): readonly (readonly Aggregate[])[] => {
  if (measure.kind === 'count') return [[measure.value]];
  if (measure.kind === 'quantity')
    return [measure.n === 'month_ends' ? [measure.value] : [measure.value, measure.n]];
  const beneath = [measure.denominator, measure.unknown, measure.senselessWith].filter(
    (aggregate) => aggregate !== null && aggregate !== undefined,
  );
  return measure.denominatorFact === undefined
    ? [[measure.numerator, ...beneath]]
    : [[measure.numerator], beneath];
};

describe('measures', () => {
  it('are those of the list of measures, in its order', () => {
    expect(measureIds).toEqual(Object.values(idsOf).flat());
    for (const { id, source } of measures) {
      const numbers = Object.keys(idsOf).filter((number) => idsOf[number]?.includes(id));
      expect(source.split(', ')).toEqual(expect.arrayContaining(numbers));
    }
  });

  it('have ids of their own, in snake_case, apart from the dimensions', () => {
    expect(new Set([...measureIds, ...dimensionIds]).size).toBe(measureIds.length + dimensionIds.length);
    for (const id of measureIds) expect(id).toMatch(/^[a-z]+(_[a-z0-9]+)*$/);
  });

  it.each(measures)('$id counts attributes that its facts have', (measure) => {
    for (const [index, aggregates] of aggregatesOf(measure).entries()) {
      const fact = factsOf(measure)[index] ?? measure.fact;
      const known: readonly string[] = facts[fact].attributes;
      for (const attribute of aggregates.flatMap((aggregate) => attributesOf(aggregate.where)))
        expect(known).toContain(attribute);
    }
  });

  it.each(measures)('$id declares every dimension that it cannot be split by', (measure) => {
    const impossible = dimensionIds.filter((id) => {
      const { source } = dimensionOf(id);
      if (source.kind !== 'attribute' && source.kind !== 'codes') return false;
      return factsOf(measure).some((fact) => {
        const known: readonly string[] = facts[fact].attributes;
        return !known.includes(source.attribute);
      });
    });
    const declared = [...impossible, ...(refused[measure.id] ?? [])];
    expect(measure.notSplitBy.toSorted()).toEqual(declared.toSorted());
  });

  it.each(measures.filter(({ horizon, ripens }) => horizon !== null || ripens !== undefined))(
    '$id, which waits for an outcome, counts events',
    (measure) => {
      expect(isEvent(measure.fact)).toBe(true);
    },
  );

  it('take exclusions out of what is followed up to a due day after the exit, and of nothing else', () => {
    const taken = measures.filter((measure) => measure.kind === 'rate' && measure.hasExclusions === true);
    const followedUp = ['M14', 'M15', 'M16', 'M17', 'M21', 'M27'].flatMap((number) => idsOf[number] ?? []);
    expect(taken.map((measure) => measure.id)).toEqual(followedUp);
  });
});
