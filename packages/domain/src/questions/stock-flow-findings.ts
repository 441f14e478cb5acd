import type { BreakdownRequest } from '../breakdown/request.ts';
import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import { common, filteredDays } from '../breakdown/time-frame.ts';
import { periodOf } from '../calendar/period.ts';
import { enrolments, exits, stock } from '../catalogue/enrolment-measures.ts';
import type { IdentityRule } from '../catalogue/quality-rule.ts';
import { parentKey } from '../catalogue/table-hierarchies.ts';
import type { DataQualityRequest } from './data-quality-request.ts';
import { isShown, type QualityCounts, type RuleFindings } from './quality-findings.ts';
import { compareStockFlow, type StockFlowComparison } from './stock-flow.ts';
import { worstStatus } from './worst-status.ts';

/**
 * What the stock-flow identity finds, by location and period.
 *
 * It needs every quarter, so filters on years and quarters pick from the comparisons instead. A month or
 * a phase does not begin with a quarter: under such a filter nothing is compared.
 *
 * @throws DomainError `NOT_PUBLISHED` as {@link runBreakdown}.
 */
export async function stockFlowFindings(
  rule: IdentityRule,
  { request, door }: { request: DataQualityRequest; door: Door },
): Promise<RuleFindings> {
  const { year, quarter, month, phase, ...where } = request.where;
  if (month !== undefined || phase !== undefined) return { rule, rows: [], total: notApplicable };
  const { asOf, profile, grain } = request;
  const question: BreakdownRequest = {
    by: ['location', 'quarter'],
    measures: [stock, enrolments, exits],
    where,
    asOf,
    margins: false,
    exclusions: false,
    profile,
  };
  const breakdown = await runBreakdown(question, door);
  const days = filteredDays(
    { ...(year === undefined ? {} : { year }), ...(quarter === undefined ? {} : { quarter }) },
    [],
  );
  const compared = compareStockFlow(breakdown).filter(
    (one) => common(days, [periodOf('quarter', one.quarter)]).length > 0,
  );
  const placed = compared.map((one) => ({ ...one, period: periodIn(one.quarter, grain) }));
  const groups = Map.groupBy(placed, ({ location, period }) => JSON.stringify([location, period]));
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ location: first.location, period: first.period, ...countFindings(group) }];
  });
  return { rule, rows: rows.filter(isShown), total: countFindings(compared) };
}

const notApplicable: QualityCounts = { findings: null, checked: null, share: null, status: 'NOT_APPLICABLE' };

function periodIn(quarter: string, grain: DataQualityRequest['grain']): string | null {
  if (grain === null) return null;
  return grain === 'quarter' ? quarter : (parentKey('quarter', { key: quarter, parent: grain }) ?? quarter);
}

function countFindings(compared: readonly StockFlowComparison[]): QualityCounts {
  if (compared.length === 0) return { ...notApplicable, findings: 0, checked: 0 };
  const status = worstStatus(compared.map((one) => one.status));
  if (compared.some(({ holds }) => holds === null)) return { ...notApplicable, status };
  const findings = compared.filter(({ holds }) => holds === false).length;
  return { findings, checked: compared.length, share: findings / compared.length, status };
}
