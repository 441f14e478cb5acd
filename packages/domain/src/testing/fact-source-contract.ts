import {
  type Breakdown,
  type BreakdownRow,
  type MeasureValue,
  type RateValue,
  valueStatuses,
} from '../breakdown/breakdown.ts';
import type { FactSource } from '../breakdown/fact-source.ts';
import { type BreakdownInput, type BreakdownRequest, parseBreakdownRequest } from '../breakdown/request.ts';
import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import { type PlainDate, toPlainDate } from '../calendar/plain-date.ts';
import { assertNever } from '../errors.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import { measureHistory } from './measure-facts.ts';
import type { MemoryVersion } from './memory-fact-source.ts';
import { sampleFacts } from './sample-facts.ts';

/** A rule of counting that every fact source keeps, asked of a source that holds one of the {@link contractWorlds}. */
export interface ContractCase {
  /** Where it is asked; in the sample facts unless told. What is asked of the measures is read in full. */
  readonly world?: ContractWorld;
  readonly title: string;
  readonly ask: BreakdownInput;
  readonly locations?: readonly string[];
  /** Rows by their keys, values in the order of the measures; see {@link compactBreakdown}. */
  readonly expected: CompactBreakdown;
}

/** The day on which the sample facts became known: before it nothing is. */
export const sampleKnownOn: PlainDate = toPlainDate('2024-01-10');

/** The worlds of the contract, each with its data versions: the sample facts, and those that show every measure. */
export const contractWorlds = {
  sample: [{ knownOn: sampleKnownOn, records: sampleFacts }],
  measures: measureHistory,
} as const satisfies Record<string, readonly MemoryVersion[]>;

/** One of {@link contractWorlds}. */
export type ContractWorld = keyof typeof contractWorlds;

/** Asks one case of a source that holds its world, on a day long after. */
export async function answerCase(source: FactSource, contractCase: ContractCase): Promise<CompactBreakdown> {
  const { request, context } = questionOf(contractCase);
  return answerRequest(request, { source, context, world: contractCase.world ?? 'sample' });
}

/** The answer of a source in the form in which the cases of its world are written. */
export async function answerRequest(
  request: BreakdownRequest,
  { world, ...door }: Door & { readonly world: ContractWorld },
): Promise<CompactBreakdown> {
  return compactBreakdown(await runBreakdown(request, door), world === 'measures' ? 'full' : 'brief');
}

/** What a case asks, and who asks it. */
export function questionOf({ ask, locations }: ContractCase): {
  readonly request: BreakdownRequest;
  readonly context: RequestContext;
} {
  const request = parseBreakdownRequest(
    { asOf: '2024-12-31', ...ask },
    { today: toPlainDate('2026-11-01'), profile: 'EXACT' },
  );
  return { request, context: { actor: 'contract', locations: locations ?? 'all', profile: 'EXACT' } };
}

/** Rows by their keys, their values in the order of the measures. */
export type CompactBreakdown = Readonly<Record<string, string>>;

/**
 * A breakdown in a form one can read in a test: `{"bocholt 2023": "5 2/4?1!UNCERTAIN", "* *": …}`. `*` is summed over; a rate
 * reads numerator/denominator?unknown; `!` and a status give a state that is neither final nor preliminary, `~` preliminary.
 *
 * In full, the status is its sign, `~` stands beside it where the value is preliminary too, and after commas follows what
 * else there is: `c` and the coverage below 1, `x` and the number excluded, `@` and the mature share below 1, `ratio` where a
 * rate has no interval, `t` and the target with `=` and the attainment, or `v` and the other version of the definition.
 * Fractions are rounded to three decimals.
 */
export function compactBreakdown(breakdown: Breakdown, detail: 'brief' | 'full' = 'brief'): CompactBreakdown {
  const compactValue = detail === 'full' ? fullValue : briefValue;
  const line = (row: BreakdownRow): readonly [string, string] => [
    breakdown.by.map((dimension) => row.keys[dimension] ?? '*').join(' '),
    breakdown.measures.map((measure) => compactValue(row.values[measure.id])).join(' '),
  ];
  return Object.fromEntries([...breakdown.rows.map(line), ['total', line(breakdown.total)[1]]]);
}

function briefValue(value: MeasureValue | undefined): string {
  if (value === undefined) return '?';
  const state = value.status === 'FINAL' ? '' : value.status === 'PRELIMINARY' ? '~' : `!${value.status}`;
  return `${numbersOf(value)}${state}`;
}

function fullValue(value: MeasureValue | undefined): string {
  if (value === undefined) return '?';
  const isPlain = value.status === 'FINAL' || value.status === 'PRELIMINARY';
  const state = `${isPlain ? '' : `!${valueStatuses[value.status].sign}`}${value.preliminary ? '~' : ''}`;
  const rest = [...(value.kind === 'rate' ? besideRate(value) : []), ...besideValue(value)];
  return [`${numbersOf(value)}${state}`, ...rest].join(',');
}

function numbersOf(value: MeasureValue): string {
  switch (value.kind) {
    case 'count':
      return `${value.value ?? '-'}`;
    case 'quantity':
      return `${value.value === null ? '-' : rounded(value.value)}/${value.n ?? '-'}`;
    case 'rate':
      return `${value.numerator ?? '-'}/${value.denominator ?? '-'}?${value.unknown ?? '-'}`;
    default:
      return assertNever(value);
  }
}

function besideRate({ value, coverage, excluded, matureShare, interval }: RateValue): readonly string[] {
  return [
    ...(coverage === null || coverage === 1 ? [] : [`c${rounded(coverage)}`]),
    ...(excluded === null ? [] : [`x${excluded}`]),
    ...(matureShare === null || matureShare === 1 ? [] : [`@${rounded(matureShare)}`]),
    ...(value !== null && interval === null ? ['ratio'] : []),
  ];
}

function besideValue({ target }: MeasureValue): readonly string[] {
  if (target === null) return [];
  const attainment = target.attainment === null ? '' : `=${rounded(target.attainment)}`;
  return [`t${target.value}${attainment}${target.isSameDefinition ? '' : `v${target.definitionVersion}`}`];
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
