import {
  type DeliveryReading,
  type Finding,
  type ImportRule,
  importRuleIds,
  type PlainDate,
  ruleOf,
  ruleStages,
  severityOf,
} from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';
import { findingMessage } from './finding-message.ts';

interface FindingRow {
  readonly file: number;
  readonly line: number;
  readonly column_name: string | null;
  readonly rule: ImportRule;
  readonly other_file: number | null;
  readonly other_line: number | null;
}

/** A delivery of a million bad rows must not fill the memory: so many findings of the store are listed, errors first. */
const listed = 100_000;

/** Everything that was found, by the reader and by the store, in the order of the files and their lines. */
export async function readFindings(
  trx: Transaction<Tables>,
  { reading, knownOn }: { reading: DeliveryReading; knownOn: PlainDate },
): Promise<readonly Finding[]> {
  const { rows } =
    await sql<FindingRow>`select file, line, column_name, rule, other_file, other_line from finding
    order by rule = any(${errorRules}::text[]) desc, file, line limit ${listed + 1}`.execute(trx);
  const nameOf = (file: number): string => reading.files[file]?.name ?? '';
  const ofStore = rows.slice(0, listed).map((row): Finding => {
    const { file, line, column_name: name, rule, other_file: otherFile, other_line: otherLine } = row;
    const hasOther = otherFile !== null && otherLine !== null;
    const other = hasOther ? { file: nameOf(otherFile), line: otherLine } : null;
    const message = findingMessage(rule, { knownOn, other });
    const column = name === null ? null : (reading.files[file]?.headings?.get(name) ?? name);
    return { file: nameOf(file), line, column, rule, severity: severityOf(rule), message };
  });
  const found = sortFindings([...reading.findings(), ...ofStore], reading);
  if (rows.length <= listed) return found;
  const message = findingMessage('findings_not_listed', { knownOn, other: null });
  return [
    ...found,
    { file: '', line: null, column: null, rule: 'findings_not_listed', severity: 'notice', message },
  ];
}

/** The rules that refuse a row. */
export const errorRules: readonly string[] = importRuleIds.filter((rule) => severityOf(rule) === 'error');

/**
 * By file, then line, then the stage of the rule; what concerns the delivery comes before its files, what concerns a file
 * before its lines.
 */
export function sortFindings(findings: readonly Finding[], { files }: DeliveryReading): readonly Finding[] {
  const positions = new Map(files.map(({ name }, index) => [name, index]));
  const position = ({ file }: Finding): number => positions.get(file) ?? -1;
  return findings.toSorted(
    (a, b) => position(a) - position(b) || (a.line ?? 0) - (b.line ?? 0) || stageOf(a) - stageOf(b),
  );
}

const stages = Object.keys(ruleStages);

function stageOf({ rule }: Finding): number {
  return stages.indexOf(ruleOf(rule).stage);
}
