import { isDeepStrictEqual } from 'node:util';
import { type DeliveryReading, type Finding, isImportRule, toPlainDate } from '@neue-wege/domain';
import { createPseudonymiser, openDelivery } from '@neue-wege/intake';
import { inOtherChunks, type SpoiledDelivery } from './spoiled-delivery.ts';
import { birthYears, sourceKeyMark } from './valid-delivery.ts';

/** The day on which all deliveries become known. */
export const fuzzDay = toPlainDate('2026-11-23');

const pseudonyms = createPseudonymiser({ key: Buffer.from('a key for persons that do not exist') });

/** What became of a spoiled delivery when it was read. */
export interface ReadOutcome {
  /** What must not be, in words; empty when all is well. */
  readonly problems: readonly string[];
  readonly rows: number;
  readonly isRefused: boolean;
}

/** Opens a spoiled delivery as a command or an upload would. */
export function openSpoiled(delivery: SpoiledDelivery): Promise<DeliveryReading> {
  const { inputs, profiles, encoding, checksums } = delivery;
  return openDelivery(inputs, { profiles, encoding, checksums, pseudonyms, latest: fuzzDay });
}

/** Reads a delivery to its end, twice in different chunks, and looks at everything that was said of it. */
export async function readSpoiled(delivery: SpoiledDelivery): Promise<ReadOutcome> {
  const one = await readAll(delivery);
  const other = await readAll(inOtherChunks(delivery, 300));
  const problems = one.findings.flatMap(problemsOf);
  if (!isDeepStrictEqual(one, other)) problems.push('the same bytes in other chunks read otherwise');
  return {
    problems,
    rows: one.rows.length,
    isRefused: one.findings.some(({ severity }) => severity === 'error'),
  };
}

interface WholeReading {
  readonly rows: readonly unknown[];
  readonly findings: readonly Finding[];
  readonly contents: readonly unknown[];
}

async function readAll(delivery: SpoiledDelivery): Promise<WholeReading> {
  const reading = await openSpoiled(delivery);
  const rows: unknown[] = [];
  for await (const { file, columns, lines, rows: cells } of reading.batches()) {
    for (const [at, row] of cells.entries()) rows.push([file, columns, lines[at], row]);
  }
  return { rows, findings: reading.findings(), contents: reading.contents() };
}

function problemsOf(finding: Finding): readonly string[] {
  const { file, line, column, rule, severity, message } = finding;
  const said = JSON.stringify([column, message]);
  const problems: string[] = [];
  if (!isImportRule(rule) || severity === undefined) problems.push(`no rule: ${rule}`);
  if (file === '' && rule !== 'findings_not_listed' && rule !== 'too_many_rejected_rows')
    problems.push(`${rule} names no file`);
  if (line !== null && !(Number.isSafeInteger(line) && line >= 1))
    problems.push(`${rule} names no line: ${line}`);
  if (message.de === '' || message.en === '') problems.push(`${rule} says nothing`);
  if (said.includes(sourceKeyMark)) problems.push(`${rule} holds the key of a person`);
  if (birthYears.some((year) => new RegExp(`\\b${year}\\b`).test(said)))
    problems.push(`${rule} holds a birth year`);
  return problems;
}
