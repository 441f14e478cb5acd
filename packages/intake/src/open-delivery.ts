import {
  type DeliveredContent,
  type DeliveryBatch,
  type DeliveryFile,
  type DeliveryReading,
  deliveryFileKinds,
  importRules,
  type PlainDate,
} from '@neue-wege/domain';
import { unpackLimits } from './archives/unpack-limits.ts';
import type { Announced, Checksums } from './bytes/checksums.ts';
import type { InputFile } from './bytes/input-file.ts';
import { SourceFault } from './bytes/source-fault.ts';
import { checkNames } from './check-names.ts';
import { openSources } from './open-sources.ts';
import type { Pseudonymiser } from './pseudonymiser.ts';
import { type FileToRead, readFile } from './read-file.ts';
import { type RecognisedSource, recogniseSources } from './recognise-sources.ts';
import { normalHeading } from './recognition/file-columns.ts';
import type { MappingProfile } from './recognition/mapping-profile.ts';
import { planColumns } from './rows/column-plan.ts';
import { FindingLog } from './rows/finding-log.ts';
import { rowReader } from './rows/row-reader.ts';

/** How a delivery is read. */
export interface DeliveryOptions {
  readonly profiles: readonly MappingProfile[];
  readonly pseudonyms: Pseudonymiser;
  /** No event after this day: the day on which the delivery became known. */
  readonly latest: PlainDate;
  /**
   * What a person confirmed of the files that carry no mark, that no profile speaks of and that are not UTF-8. Unconfirmed they
   * are refused, with the special characters that they would have.
   */
  readonly encoding?: 'windows-1252' | undefined;
  /** What is known of the files apart from them; a file that does not agree is refused, and so is one that is missing. */
  readonly checksums?: Checksums | undefined;
  /** Most findings of each severity, and most rejected rows, that are kept; what is beyond is said. */
  readonly limit?: number;
}

const defaultLimit = 20_000;

/**
 * Opens the files of a delivery: reads their headers, says what they are, and orders them so that what others refer to
 * comes first, whatever their names and their order. Never throws for what stands in a file: that becomes findings.
 * Errors of the disk or the network pass through.
 */
export async function openDelivery(
  inputs: readonly InputFile[],
  options: DeliveryOptions,
): Promise<DeliveryReading> {
  const log = new FindingLog(options.limit ?? defaultLimit);
  const { profiles, encoding: confirmed } = options;
  const opened = await openSources(inputs, {
    limits: unpackLimits,
    isUtf16Declared: profiles.some(({ encoding }) => encoding?.startsWith('utf-16')),
  });
  for (const fault of opened.faults) log.add({ line: null, column: null, ...fault });
  const announced = checkNames({ opened, checksums: options.checksums, log });
  const { recognised, fitting } = await recogniseSources(opened.sources, { profiles, confirmed, log });
  reportUnusedProfiles({ profiles: options.profiles, fitting, log });
  const files = recognised.toSorted(
    (a, b) =>
      deliveryFileKinds.indexOf(a.recognised.match.kind) - deliveryFileKinds.indexOf(b.recognised.match.kind),
  );
  const toRead = files.map((file, index) =>
    fileToRead({ ...file, index, announced: announced(file.source), options, log }),
  );
  const contents: DeliveredContent[] = [];
  let isRead = false;
  return {
    pseudonymKey: options.pseudonyms.checkValue,
    files: files.map(({ source, recognised: { match, header } }) => ({
      name: source.name,
      kind: match.kind,
      headings: headingsOf(match.columns, header.record.cells),
      ...appliedProfile(match.profile),
    })),
    hashes: isDecidedByBytes(options, log) ? () => hashesOf(files) : undefined,
    batches() {
      if (isRead) throw new Error('The batches of a delivery are read once.');
      isRead = true;
      return readAll(toRead, contents);
    },
    findings: () => log.findings(),
    rejections: () => log.rejections(),
    contents: () => contents,
  };
}

/** Whether files of the same names, bytes and profiles are read alike: nothing is announced of them, and none is refused at its head. */
function isDecidedByBytes({ checksums }: DeliveryOptions, log: FindingLog): boolean {
  return checksums === undefined && log.findings().length === 0;
}

/** `undefined` where an archive does not give its bytes: reading says so. */
async function hashesOf(files: readonly RecognisedSource[]): Promise<readonly string[] | undefined> {
  const hashes: string[] = [];
  for (const { source } of files) {
    const { bytes, sha256 } = source.open();
    try {
      for await (const chunk of bytes) if (chunk.length === 0) continue;
    } catch (error) {
      if (error instanceof SourceFault) return undefined;
      throw error;
    }
    hashes.push(sha256());
  }
  return hashes;
}

function appliedProfile(profile: MappingProfile | undefined): Pick<DeliveryFile, 'profile'> {
  if (profile === undefined) return {};
  const { place, sha256 } = profile;
  return { profile: { name: place.replace(/^.*[\\/]/s, ''), sha256 } };
}

function headingsOf(
  columns: ReadonlyMap<string, number>,
  headings: readonly string[],
): ReadonlyMap<string, string> {
  return new Map([...columns].map(([column, index]) => [column, normalHeading(headings[index] ?? column)]));
}

async function* readAll(
  files: readonly FileToRead[],
  contents: DeliveredContent[],
): AsyncGenerator<DeliveryBatch, void> {
  for (const file of files) {
    const totals = yield* readFile(file);
    if (totals !== undefined)
      contents.push({ name: file.source.name, kind: file.recognised.match.kind, ...totals });
  }
}

function fileToRead(
  file: RecognisedSource & {
    index: number;
    announced: Announced | undefined;
    options: DeliveryOptions;
    log: FindingLog;
  },
): FileToRead {
  const { source, index, recognised, announced, options, log } = file;
  const { match, header } = recognised;
  const headings = header.record.cells;
  const { dateFormat, decimal } = match.profile ?? {};
  const plan = planColumns({
    match,
    headings,
    rules: { latest: options.latest, dateFormat, decimal },
    pseudonyms: options.pseudonyms,
  });
  const reader = rowReader({ kind: match.kind, file: { name: source.name, index }, headings, plan, log });
  return { source, index, recognised, announced, reader, log };
}

function reportUnusedProfiles({
  profiles,
  fitting,
  log,
}: {
  profiles: readonly MappingProfile[];
  fitting: ReadonlySet<MappingProfile>;
  log: FindingLog;
}): void {
  for (const profile of profiles) {
    if (fitting.has(profile)) continue;
    const headings = [...profile.columns.values()].map((heading) => JSON.stringify(heading)).join(', ');
    const message = importRules.unused_profile.message({ kind: profile.file, headings });
    log.add({ file: profile.place, line: null, column: null, rule: 'unused_profile', message });
  }
}
