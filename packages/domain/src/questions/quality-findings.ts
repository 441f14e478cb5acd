import type { ValueStatus } from '../breakdown/breakdown.ts';
import type { QualityRule } from '../catalogue/quality-rule.ts';

/** How many findings a rule has among what was checked; `null` where the numbers may not be shown or make no sense. */
export interface QualityCounts {
  readonly findings: number | null;
  readonly checked: number | null;
  /** findings ÷ checked, as a fraction of 1. */
  readonly share: number | null;
  readonly status: ValueStatus;
}

/** The counts of one location in one period; `period` is `null` where none were asked for. */
export interface QualityRow extends QualityCounts {
  readonly location: string;
  readonly period: string | null;
}

/** What one rule found. */
export interface RuleFindings {
  readonly rule: QualityRule;
  /** In the order of locations and periods; only where something was checked, or may not be shown. */
  readonly rows: readonly QualityRow[];
  readonly total: QualityCounts;
}

/** Whether a row says anything: something was checked, or there is something that may not be shown. */
export function isShown({ findings, checked, status }: QualityCounts): boolean {
  return (findings ?? 0) > 0 || (checked ?? 0) > 0 || status === 'CONFIDENTIAL';
}
