import type { Breakdown, BreakdownRow, MeasureValue } from '../breakdown/breakdown.ts';
import { requireExact } from '../breakdown/require-exact.ts';
import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { recordingDelayMedian } from '../catalogue/duration-measures.ts';
import type { Measure } from '../catalogue/measure.ts';
import { followUpCoverage } from '../catalogue/outcome-measures.ts';
import type { RateRule } from '../catalogue/quality-rule.ts';
import { assertNever } from '../errors.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';
import type { DataQualityRequest } from './data-quality-request.ts';
import { isShown, type QualityCounts, type RuleFindings } from './quality-findings.ts';
import { stockFlowFindings } from './stock-flow-findings.ts';

/** A measure of the catalogue that tells about the data, beside the rules. */
export interface QualityMeasure {
  readonly measure: Measure;
  /** In the order of locations and periods; where the value makes sense and is due. */
  readonly rows: readonly {
    readonly location: string;
    readonly period: string | null;
    readonly value: MeasureValue;
  }[];
  readonly total: MeasureValue;
}

/** How good the data are, by location and period: counts alone, never a person or a record. */
export interface DataQuality {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  readonly profile: DisclosureProfile;
  /** In the order of the list of rules. */
  readonly rules: readonly RuleFindings[];
  readonly measures: readonly QualityMeasure[];
}

const besideRules: readonly Measure[] = [recordingDelayMedian, followUpCoverage(6)];

/**
 * Counts what the rules of data quality find. Each rule is counted on the date of its own facts: entries by entry date, exits
 * by exit date, recordings by the day of recording. All figures are read at one data version.
 *
 * @throws DomainError `NOT_PUBLISHED` for every profile but EXACT.
 */
export async function runDataQuality(request: DataQualityRequest, door: Door): Promise<DataQuality> {
  requireExact(request);
  const { rules, grain, where, asOf, profile } = request;
  const rateRules = rules.filter((rule): rule is RateRule => rule.kind === 'rate');
  const question = { where, asOf, profile, margins: false, exclusions: false };
  const breakdown = await runBreakdown(
    {
      ...question,
      by: grain === null ? ['location'] : ['location', grain],
      measures: [...rateRules.map(({ measure }) => measure), ...besideRules],
    },
    door,
  );
  const { dataVersion } = breakdown;
  const found: RuleFindings[] = [];
  for (const rule of rules) {
    if (rule.kind === 'rate') found.push(rateFindings(rule, { breakdown, request }));
    else if (rule.identity === 'stock_flow')
      found.push(await stockFlowFindings(rule, { request, door: { ...door, dataVersion } }));
    else assertNever(rule.identity);
  }
  return {
    asOf,
    dataVersion,
    profile,
    rules: found,
    measures: besideRules.map((measure) => measureRows(measure, { breakdown, request })),
  };
}

interface Answer {
  readonly breakdown: Breakdown;
  readonly request: DataQualityRequest;
}

function rateFindings(rule: RateRule, { breakdown, request }: Answer): RuleFindings {
  const countsOf = (row: BreakdownRow): QualityCounts => {
    const value = valueIn(row, rule.measure);
    if (value.kind !== 'rate') throw new Error(`${rule.id} is a rate`);
    const { numerator, denominator, value: share, status } = value;
    return { findings: numerator, checked: denominator, share, status };
  };
  const rows = breakdown.rows.map((row) => ({ ...placeOf(row, request), ...countsOf(row) }));
  return { rule, rows: rows.filter(isShown), total: countsOf(breakdown.total) };
}

function measureRows(measure: Measure, { breakdown, request }: Answer): QualityMeasure {
  const rows = breakdown.rows
    .map((row) => ({ ...placeOf(row, request), value: valueIn(row, measure) }))
    .filter(({ value }) => value.status !== 'NOT_APPLICABLE' && value.status !== 'NOT_MATURE');
  return { measure, rows, total: valueIn(breakdown.total, measure) };
}

function placeOf({ keys }: BreakdownRow, { grain }: DataQualityRequest) {
  return { location: keys.location ?? 'unknown', period: grain === null ? null : (keys[grain] ?? 'unknown') };
}

function valueIn(row: BreakdownRow, measure: Measure): MeasureValue {
  const value = row.values[measure.id];
  if (value === undefined) throw new Error(`a row lacks ${measure.id}`);
  return value;
}
