import { type ImportRule, importRules, type Text } from '@neue-wege/domain';
import { openGzip } from './archives/open-gzip.ts';
import { openZip } from './archives/open-zip.ts';
import type { UnpackLimits } from './archives/unpack-limits.ts';
import { type ContentType, contentTypeOf } from './bytes/content-type.ts';
import type { InputFile } from './bytes/input-file.ts';
import { firstPiece } from './bytes/pieces.ts';
import { SourceFault } from './bytes/source-fault.ts';
import { namesOf, plainSource, type SourceFile } from './bytes/source-file.ts';

/** A table whose bytes can be read, with the first of them. */
export interface OpenedSource {
  readonly source: SourceFile;
  readonly head: Uint8Array;
}

/** What {@link openSources} found of the files as they were delivered. */
export interface OpenedSources {
  readonly sources: readonly OpenedSource[];
  readonly faults: readonly FileFault[];
  /** The archives of several files: they are no tables, and their hashes are known already. */
  readonly archives: readonly {
    readonly aliases: readonly string[];
    readonly name: string;
    readonly sha256: string;
  }[];
}

/** What keeps a file from being read. */
export interface FileFault {
  readonly file: string;
  readonly rule: ImportRule;
  readonly message: Text;
}

/** How files are opened. */
export interface OpenOptions {
  readonly limits: UnpackLimits;
  /** Whether UTF-16 is declared, so that it needs no mark. */
  readonly isUtf16Declared: boolean;
}

/** Opens files by what they are, not by what they are called: tables, one packed table, or a zip of tables. */
export async function openSources(
  inputs: readonly InputFile[],
  { limits, isUtf16Declared }: OpenOptions,
): Promise<OpenedSources> {
  const sources: OpenedSource[] = [];
  const faults: FileFault[] = [];
  const archives: { name: string; aliases: readonly string[]; sha256: string }[] = [];

  const keep = ({ source, head }: OpenedSource, type: ContentType | undefined): void => {
    const fault = type === undefined ? undefined : faultOf(type);
    if (fault === undefined || (type?.kind === 'encoding' && isUtf16Declared)) sources.push({ source, head });
    else faults.push({ file: source.name, ...fault });
  };
  const openPacked = async (source: SourceFile): Promise<void> => {
    const head = await firstPiece(source.open().bytes);
    keep({ source, head }, contentTypeOf(head));
  };
  const openInput = async (input: InputFile): Promise<void> => {
    const head = await firstPiece(input.open());
    const type = contentTypeOf(head);
    if (type?.kind === 'gzip') return openPacked(openGzip(input, limits));
    if (type?.kind !== 'zip') return keep({ source: plainSource(input), head }, type);
    const zip = await openZip(input, limits);
    archives.push({ name: input.name, aliases: namesOf(input.name), sha256: zip.sha256 });
    faults.push(...zip.faults);
    for (const source of zip.sources) await asFault(source.name, openPacked(source));
  };
  const asFault = async (file: string, opening: Promise<void>): Promise<void> => {
    try {
      await opening;
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      faults.push({ file, rule: error.rule, message: error.text });
    }
  };
  for (const input of inputs) await asFault(input.name, openInput(input));
  return { sources, faults, archives };
}

function faultOf(type: ContentType): Omit<FileFault, 'file'> {
  switch (type.kind) {
    case 'zip':
    case 'gzip':
      return { rule: 'archive_in_archive', message: importRules.archive_in_archive.remedy };
    case 'foreign':
      return { rule: 'foreign_content', message: importRules.foreign_content.message(type.label) };
    case 'encoding':
      return { rule: 'unknown_encoding', message: importRules.unknown_encoding.message(type.label) };
    default:
      return type satisfies never;
  }
}
