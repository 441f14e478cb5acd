import {
  type DeliveredContent,
  type DeliveryReading,
  type Finding,
  type RejectedRow,
  toPlainDate,
} from '@neue-wege/domain';
import type { Checksums } from '../bytes/checksums.ts';
import type { InputFile } from '../bytes/input-file.ts';
import { openDelivery } from '../open-delivery.ts';
import { createPseudonymiser, type Pseudonymiser } from '../pseudonymiser.ts';
import { parseProfiles } from '../recognition/parse-profiles.ts';

/** A row that broke no rule: its cells by column, with the line on which it starts. */
export interface ReadRow {
  readonly kind: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string | null>>;
}

/** A delivery read to its end. */
export interface ReadDelivery {
  readonly files: DeliveryReading['files'];
  readonly rows: readonly ReadRow[];
  readonly batchSizes: readonly number[];
  readonly findings: readonly Finding[];
  readonly rejections: readonly RejectedRow[];
  readonly contents: readonly DeliveredContent[];
}

export const testPseudonyms: Pseudonymiser = createPseudonymiser({
  key: new Uint8Array(32).fill(7),
});

/** A file in memory. */
export function fileOf(name: string, content: string | Uint8Array): InputFile {
  return fileInChunks(content, { name, size: 65_536 });
}

/** A file in memory that arrives in chunks of so many bytes. */
export function fileInChunks(
  content: string | Uint8Array,
  { name, size }: { name: string; size: number },
): InputFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    open: ({ start, end } = { start: 0 }) => chunksOf(bytes.subarray(start, end), size),
  };
}

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Opens files by their text and reads them to the end. */
export async function readDelivery(
  contents: Readonly<Record<string, string | Uint8Array>> | readonly InputFile[],
  options: {
    profiles?: readonly object[];
    latest?: string;
    limit?: number;
    encoding?: 'windows-1252' | undefined;
    checksums?: Checksums;
  } = {},
): Promise<ReadDelivery> {
  const inputs = isInputList(contents)
    ? contents
    : Object.entries(contents).map(([name, content]) => fileOf(name, content));
  const profiles = options.profiles?.flatMap((profile, at) =>
    parseProfiles(JSON.stringify(profile), `p${at}.json`),
  );
  const reading = await openDelivery(inputs, {
    profiles: profiles ?? [],
    pseudonyms: testPseudonyms,
    encoding: options.encoding,
    checksums: options.checksums,
    latest: toPlainDate(options.latest ?? '2026-11-23'),
    ...(options.limit === undefined ? {} : { limit: options.limit }),
  });
  const read: { readonly place: string; readonly row: ReadRow }[] = [];
  const batchSizes: number[] = [];
  for await (const batch of reading.batches()) {
    batchSizes.push(batch.rows.length);
    for (const [at, row] of batch.rows.entries()) {
      const cells = Object.fromEntries(
        batch.columns.map((column, index) => [column, row[index] ?? null] as const),
      );
      const line = batch.lines[at] ?? 0;
      read.push({ place: placeOf({ file: batch.file, line }), row: { kind: batch.kind, line, cells } });
    }
  }
  const refused = new Set(reading.rejections().map(placeOf));
  return {
    files: reading.files,
    rows: read.flatMap(({ place, row }) => (refused.has(place) ? [] : [row])),
    batchSizes,
    findings: reading.findings(),
    rejections: reading.rejections(),
    contents: reading.contents(),
  };
}

function isInputList(
  contents: Readonly<Record<string, string | Uint8Array>> | readonly InputFile[],
): contents is readonly InputFile[] {
  return Array.isArray(contents);
}

function placeOf({ file, line }: Pick<RejectedRow, 'file' | 'line'>): string {
  return `${file}:${line}`;
}

/** Findings in short: `file:line:column rule`. */
export function inShort(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ file, line, column, rule }) => `${file}:${line ?? ''}:${column ?? ''} ${rule}`);
}
