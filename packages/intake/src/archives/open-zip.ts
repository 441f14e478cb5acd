import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type ImportRule, importRules, type Text } from '@neue-wege/domain';
import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import type { InputFile } from '../bytes/input-file.ts';
import { SourceFault } from '../bytes/source-fault.ts';
import { namesOf, type SourceFile } from '../bytes/source-file.ts';
import { entryKind, foldedName, shownName } from './entry-name.ts';
import { damaged, inflate, isTooMuch } from './inflate.ts';
import { officeFormat } from './office-format.ts';
import { RangeReader } from './range-reader.ts';
import type { UnpackLimits } from './unpack-limits.ts';

/** What a zip holds: tables, and what is wrong with it or one of its entries. */
export interface OpenedZip {
  readonly sources: readonly SourceFile[];
  readonly faults: readonly ZipFault[];
  readonly sha256: string;
}

/** What is wrong with a zip, or with the entry named behind it. */
export interface ZipFault {
  readonly file: string;
  readonly rule: ImportRule;
  readonly message: Text;
}

interface FoundEntry {
  readonly name: string;
  readonly start: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  readonly isDeflated: boolean;
}

/** The flag of names in UTF-8. */
const saysUtf8 = 0x800;
/** The one way of packing in use, beside none. */
const deflated = 8;
/** The kind of file, as Unix writes it. */
const symbolicLink = 0o12;

/**
 * Lists the tables of a zip without unpacking it. Nothing is written anywhere: entries are read where they stand.
 *
 * @throws SourceFault when it cannot be listed.
 */
export async function openZip(input: InputFile, limits: UnpackLimits): Promise<OpenedZip> {
  if (input.size === undefined) throw damaged();
  const sha256 = await hashOf(input);
  const reader = new RangeReader(input, input.size);
  try {
    const zip = await fromRandomAccessReaderPromise(reader, input.size, {
      autoClose: false,
      decodeStrings: false,
    });
    return { ...(await listEntries(zip, { input, reader, limits, sha256 })), sha256 };
  } catch (error) {
    if (reader.failure !== undefined) throw reader.failure;
    throw error instanceof SourceFault ? error : damaged();
  }
}

interface Listing {
  readonly input: InputFile;
  readonly reader: RangeReader;
  readonly limits: UnpackLimits;
  readonly sha256: string;
}

async function listEntries(zip: ZipFile, listing: Listing): Promise<Omit<OpenedZip, 'sha256'>> {
  const { input, limits } = listing;
  if (zip.entryCount > limits.entries) throw tooLarge(limits);
  const found: FoundEntry[] = [];
  const faults: ZipFault[] = [];
  const names = new Set<string>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    const kind = entryKind(name);
    if (kind === 'folder' || kind === 'junk') continue;
    const isRepeated = names.has(foldedName(name));
    names.add(foldedName(name));
    const rule = kind === 'unsafe' || isRepeated ? 'unsafe_entry_name' : problemOf(entry);
    if (rule !== undefined) {
      faults.push({ file: `${input.name}/${shownName(name)}`, rule, message: importRules[rule].remedy });
      continue;
    }
    const { compressedSize: packed, uncompressedSize: unpacked, crc32: crc, compressionMethod } = entry;
    total += unpacked;
    if (total > limits.bytes || isTooMuch({ given: unpacked, taken: packed }, limits)) throw tooLarge(limits);
    const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    found.push({ name, start, packed, unpacked, crc, isDeflated: compressionMethod === deflated });
  }
  const office = officeFormat(names);
  if (office !== undefined)
    throw new SourceFault('foreign_content', importRules.foreign_content.message(office));
  if (faults.length === 0 && found.length === 0) {
    throw new SourceFault('empty_archive', importRules.empty_archive.remedy);
  }
  if (await hasMoreEntries(zip, listing)) throw damaged();
  return { sources: found.map((entry) => entrySource(entry, listing)), faults };
}

/** Many programs write names in UTF-8 without saying so; in the old code page of DOS hardly any name looks like that. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const flags = isUtf8(fileNameRaw) ? generalPurposeBitFlag | saysUtf8 : generalPurposeBitFlag;
  return getFileNameLowLevel(flags, fileNameRaw, extraFields, true);
}

function tooLarge(limits: UnpackLimits): SourceFault {
  return new SourceFault('archive_too_large', importRules.archive_too_large.message(limits));
}

function problemOf(entry: Entry): 'locked_archive' | 'damaged_archive' | 'unsafe_entry_name' | undefined {
  if (entry.isEncrypted()) return 'locked_archive';
  if (entry.externalFileAttributes >>> 28 === symbolicLink) return 'unsafe_entry_name';
  return entry.canDecodeFileData() ? undefined : 'damaged_archive';
}

/** Whether the list goes on behind its announced end, so that somebody would miss a file. */
async function hasMoreEntries(zip: ZipFile, { reader }: Listing): Promise<boolean> {
  return (await reader.textAt(Number(zip.readEntryCursor), 4)) === 'PK\u0001\u0002';
}

function entrySource(entry: FoundEntry, { input, limits, sha256 }: Listing): SourceFile {
  const { name, start, packed } = entry;
  return {
    name: `${input.name}/${name}`,
    aliases: [...namesOf(`${input.name}/${name}`), ...namesOf(name)],
    isPacked: true,
    open() {
      const bytes = input.open({ start, end: start + packed });
      const unpacked = entry.isDeflated ? inflate(bytes, { format: 'deflate', limits }) : bytes;
      return { bytes: asAnnounced(unpacked, entry), sha256: () => sha256 };
    },
  };
}

async function* asAnnounced(
  bytes: AsyncIterable<Uint8Array>,
  { unpacked, crc }: FoundEntry,
): AsyncGenerator<Uint8Array> {
  let given = 0;
  let sum = 0;
  for await (const chunk of bytes) {
    given += chunk.length;
    sum = crc32(chunk, sum);
    if (given > unpacked) throw damaged();
    yield chunk;
  }
  if (given !== unpacked || sum !== crc) throw damaged();
}

async function hashOf(input: InputFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of input.open()) hash.update(chunk);
  return hash.digest('hex');
}
