import {
  type DeliveredContent,
  type DeliveryBatch,
  type DeliveryFile,
  type DeliveryReading,
  deliveryFileKinds,
  importRules,
  type PlainDate,
} from '@neue-wege/domain';
import type { InputFile } from './bytes/input-file.ts';
import { firstPiece } from './bytes/pieces.ts';
import type { Pseudonymiser } from './pseudonymiser.ts';
import { type FileToRead, readFile } from './read-file.ts';
import { normalHeading } from './recognition/file-columns.ts';
import type { MappingProfile } from './recognition/mapping-profile.ts';
import { type RecognisedFile, recogniseFile } from './recognition/recognise-file.ts';
import { planColumns } from './rows/column-plan.ts';
import { FindingLog } from './rows/finding-log.ts';
import { rowReader } from './rows/row-reader.ts';

/** How a delivery is read. */
export interface DeliveryOptions {
  readonly profiles: readonly MappingProfile[];
  readonly pseudonyms: Pseudonymiser;
  /** No event after this day: the day on which the delivery became known. */
  readonly latest: PlainDate;
  /** Most findings of each severity, and most rejected rows, that are kept; what is beyond is said. */
  readonly limit?: number;
}

const defaultLimit = 20_000;

interface Recognised {
  readonly input: InputFile;
  readonly recognised: RecognisedFile;
}

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
  const recognised: Recognised[] = [];
  for (const input of inputs) {
    const result = recogniseFile(await firstPiece(input.open()), options.profiles);
    if ('match' in result) recognised.push({ input, recognised: result });
    else for (const finding of result) log.add({ file: input.name, line: 1, ...finding });
  }
  reportUnusedProfiles({ profiles: options.profiles, recognised, log });
  const files = recognised.toSorted(
    (a, b) =>
      deliveryFileKinds.indexOf(a.recognised.match.kind) - deliveryFileKinds.indexOf(b.recognised.match.kind),
  );
  const toRead = files.map((file, index) => fileToRead({ ...file, index, options, log }));
  const contents: DeliveredContent[] = [];
  let isRead = false;
  return {
    pseudonymKey: options.pseudonyms.checkValue,
    files: files.map(({ input, recognised: { match, header } }) => ({
      name: input.name,
      kind: match.kind,
      headings: headingsOf(match.columns, header.record.cells),
      ...appliedProfile(match.profile),
    })),
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
      contents.push({ name: file.input.name, kind: file.recognised.match.kind, ...totals });
  }
}

function fileToRead(
  file: Recognised & { index: number; options: DeliveryOptions; log: FindingLog },
): FileToRead {
  const { input, index, recognised, options, log } = file;
  const { match, header } = recognised;
  const headings = header.record.cells;
  const { dateFormat, decimal } = match.profile ?? {};
  const plan = planColumns({
    match,
    headings,
    rules: { latest: options.latest, dateFormat, decimal },
    pseudonyms: options.pseudonyms,
  });
  const reader = rowReader({ kind: match.kind, file: { name: input.name, index }, headings, plan, log });
  return { input, index, recognised, reader, log };
}

function reportUnusedProfiles({
  profiles,
  recognised,
  log,
}: {
  profiles: readonly MappingProfile[];
  recognised: readonly Recognised[];
  log: FindingLog;
}): void {
  for (const profile of profiles) {
    if (recognised.some(({ recognised: { match } }) => match.profile === profile)) continue;
    const headings = [...profile.columns.values()].map((heading) => JSON.stringify(heading)).join(', ');
    const message = importRules.unused_profile.message({ kind: profile.file, headings });
    log.add({ file: profile.place, line: null, column: null, rule: 'unused_profile', message });
  }
}
