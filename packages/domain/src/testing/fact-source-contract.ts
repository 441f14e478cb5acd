import type { Breakdown, BreakdownRow, MeasureValue } from '../breakdown/breakdown.ts';
import type { FactSource } from '../breakdown/fact-source.ts';
import { type BreakdownInput, parseBreakdownRequest } from '../breakdown/request.ts';
import { runBreakdown } from '../breakdown/run-breakdown.ts';
import { type PlainDate, toPlainDate } from '../calendar/plain-date.ts';
import { assertNever } from '../errors.ts';
import type { RequestContext } from '../vocabulary/context.ts';

/** A rule of counting that every fact source keeps, asked of a source that holds `sampleFacts`, known on 2024-01-10. */
export interface ContractCase {
  readonly title: string;
  readonly ask: BreakdownInput;
  readonly locations?: readonly string[];
  /** Rows by their keys, values in the order of the measures; see {@link compactBreakdown}. */
  readonly expected: Readonly<Record<string, string>>;
}

/** The day on which the sample facts became known: before it nothing is. */
export const sampleKnownOn: PlainDate = toPlainDate('2024-01-10');

/** Asks one case of a source, on a day long after. */
export async function answerCase(
  source: FactSource,
  { ask, locations }: ContractCase,
): Promise<Readonly<Record<string, string>>> {
  const context: RequestContext = { actor: 'contract', locations: locations ?? 'all', profile: 'EXACT' };
  const request = parseBreakdownRequest(
    { asOf: '2024-12-31', ...ask },
    { today: toPlainDate('2026-11-01'), profile: 'EXACT' },
  );
  return compactBreakdown(await runBreakdown(request, { source, context }));
}

/**
 * A breakdown in a form one can read in a test: `{"bocholt 2023": "5 2/4?1!u", "* *": …}`. `*` is summed over; a rate reads
 * numerator/denominator?unknown; `!` and a letter give a state that is neither final nor preliminary, `~` preliminary.
 */
export function compactBreakdown(breakdown: Breakdown): Readonly<Record<string, string>> {
  const line = (row: BreakdownRow): readonly [string, string] => [
    breakdown.by.map((dimension) => row.keys[dimension] ?? '*').join(' '),
    breakdown.measures.map((measure) => compactValue(row.values[measure.id])).join(' '),
  ];
  return Object.fromEntries([...breakdown.rows.map(line), ['total', line(breakdown.total)[1]]]);
}

function compactValue(value: MeasureValue | undefined): string {
  if (value === undefined) return '?';
  const state = value.status === 'FINAL' ? '' : value.status === 'PRELIMINARY' ? '~' : `!${value.status}`;
  switch (value.kind) {
    case 'count':
      return `${value.value ?? '-'}${state}`;
    case 'quantity':
      return `${value.value ?? '-'}/${value.n ?? '-'}${state}`;
    case 'rate':
      return `${value.numerator ?? '-'}/${value.denominator ?? '-'}?${value.unknown ?? '-'}${state}`;
    default:
      return assertNever(value);
  }
}
