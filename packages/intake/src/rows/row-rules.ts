import {
  type DeliveryFileKind,
  type ImportRule,
  importRules,
  measureIds,
  measures,
  type Text,
} from '@neue-wege/domain';
import { definitionOf } from '../recognition/file-columns.ts';

/** A rule about one row that needs no other row. A rule whose columns are not all in the file does not apply. */
export type RowRule = { readonly rule: ImportRule; readonly message: Text } & (
  | { readonly later: string; readonly earlier: string; readonly shown?: string }
  | { readonly given: string; readonly lacks: string }
  | { readonly column: string; readonly oneOf: ReadonlySet<string> }
  | { readonly share: string; readonly measure: string }
  | { readonly anyOf: readonly string[] }
);

const endAfterStart = (later: string, earlier: string): RowRule => ({
  rule: 'end_before_start',
  later,
  earlier,
  message: importRules.end_before_start.remedy,
});

const shares = new Set(measures.filter(({ unit }) => unit === 'share').map(({ id }) => id));

const rules: Partial<Record<DeliveryFileKind, readonly RowRule[]>> = {
  runs: [endAfterStart('ends_on', 'starts_on')],
  enrolments: [
    {
      rule: 'entry_before_birth',
      // A day sorts after its own year and before the next.
      later: 'entered_on',
      earlier: 'birth_year',
      shown: 'birth_year',
      message: importRules.entry_before_birth.remedy,
    },
    {
      rule: 'exit_before_entry',
      later: 'exited_on',
      earlier: 'entered_on',
      message: importRules.exit_before_entry.remedy,
    },
    {
      rule: 'exit_without_entry',
      given: 'exited_on',
      lacks: 'entered_on',
      message: importRules.exit_without_entry.remedy,
    },
    {
      rule: 'reason_without_exit',
      given: 'exit_reason',
      lacks: 'exited_on',
      message: importRules.reason_without_exit.remedy,
    },
  ],
  spells: [endAfterStart('ends_on', 'starts_on')],
  coverage: [endAfterStart('observed_through', 'observed_from')],
  phases: [endAfterStart('ends_on', 'starts_on')],
  targets: [
    {
      rule: 'unknown_measure',
      column: 'measure',
      oneOf: new Set(measureIds),
      message: importRules.unknown_measure.remedy,
    },
    {
      rule: 'share_out_of_range',
      share: 'value',
      measure: 'measure',
      message: importRules.share_out_of_range.remedy,
    },
  ],
};

/** The rules for the rows of a kind of file. */
export function rowRules(kind: DeliveryFileKind): readonly RowRule[] {
  const { oneOf } = definitionOf(kind);
  const own = rules[kind] ?? [];
  if (oneOf === undefined) return own;
  const rule = kind === 'observations' ? 'observation_without_date' : 'missing_value';
  return [...own, { rule, anyOf: oneOf, message: importRules.missing_value.message({ columns: oneOf }) }];
}

/** A broken rule and the index of the cell to show; -1 for the row as a whole. */
export interface BrokenRule {
  readonly rule: RowRule;
  readonly cell: number;
}

/** A check of a row's canonical cells by the rules that apply to its columns. */
export function rowCheck(
  ruleList: readonly RowRule[],
  columns: readonly string[],
): (cells: readonly (string | null)[]) => readonly BrokenRule[] {
  const checks = ruleList.flatMap((rule) => {
    const isBroken = compiled(rule, columns);
    return isBroken === undefined ? [] : [{ broken: { rule, cell: shownCell(rule, columns) }, isBroken }];
  });
  const none: readonly BrokenRule[] = [];
  return (cells) => {
    let found = none;
    for (const { broken, isBroken } of checks) if (isBroken(cells)) found = [...found, broken];
    return found;
  };
}

type Check = (cells: readonly (string | null)[]) => boolean;

function compiled(rule: RowRule, columns: readonly string[]): Check | undefined {
  if ('anyOf' in rule) {
    const present = rule.anyOf.map((name) => columns.indexOf(name)).filter((index) => index >= 0);
    return (cells) => present.every((index) => cells[index] === null);
  }
  if ('oneOf' in rule) {
    const index = columns.indexOf(rule.column);
    return index < 0 ? undefined : (cells) => !rule.oneOf.has(cells[index] ?? '');
  }
  const [first, second] = pairOf(rule);
  const [a, b] = [columns.indexOf(first), columns.indexOf(second)];
  if (a < 0 || b < 0) return undefined;
  if ('share' in rule)
    return (cells) => {
      const value = Number(cells[a] ?? 0);
      return shares.has(cells[b] ?? '') && (value < 0 || value > 1);
    };
  if ('given' in rule) return (cells) => cells[a] !== null && cells[b] === null;
  return (cells) => {
    const [later, earlier] = [cells[a] ?? null, cells[b] ?? null];
    return later !== null && earlier !== null && later < earlier;
  };
}

function pairOf(rule: Exclude<RowRule, { anyOf: unknown } | { oneOf: unknown }>): readonly [string, string] {
  if ('later' in rule) return [rule.later, rule.earlier];
  return 'given' in rule ? [rule.given, rule.lacks] : [rule.share, rule.measure];
}

function shownCell(rule: RowRule, columns: readonly string[]): number {
  if ('anyOf' in rule) return -1;
  if ('later' in rule) return columns.indexOf(rule.shown ?? rule.later);
  if ('share' in rule) return columns.indexOf(rule.share);
  return columns.indexOf('given' in rule ? rule.given : rule.column);
}
