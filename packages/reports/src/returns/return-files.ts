import { createHash } from 'node:crypto';
import type { Language, PlainDate, Return, ReturnAudience } from '@neue-wege/domain';
import { type ReturnFormat, type ReturnFormatName, returnFormats } from './return-formats.ts';
import type { ReturnFrame } from './return-frame.ts';

/** A file of a return, as its manifest names it. */
export interface ManifestFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
  /** Rows of figures, without headings. */
  readonly rows: number;
}

/** What the files of a return are, and of which data (contract 8); nothing in it tells when or where they were written. */
export interface ReturnManifest {
  readonly quarter: string;
  readonly release: number;
  readonly audience: ReturnAudience;
  readonly lang: Language;
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  readonly catalogueVersion: number;
  readonly files: readonly ManifestFile[];
}

/** A file on its way to a disk or a reader. */
export interface ReturnFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The files of a return with the manifest that names them, which is the last of the files. */
export async function makeReturnFiles(
  answer: Return,
  { frame, formats }: { readonly frame: ReturnFrame; readonly formats: readonly ReturnFormatName[] },
): Promise<{ readonly files: readonly ReturnFile[]; readonly manifest: ReturnManifest }> {
  const { quarter, audience, asOf, dataVersion, catalogueVersion } = answer;
  const { release, language } = frame;
  const made = await Promise.all(formats.map((format) => makeFile(answer, { frame, format })));
  const named = made.map(({ entry }) => entry);
  const identity = { quarter, release, audience, lang: language };
  const manifest = { ...identity, asOf, dataVersion, catalogueVersion, files: named };
  return { manifest, files: [...made.map(({ file }) => file), manifestFile(manifest)] };
}

/** The file that names all others. */
export function manifestFile(manifest: ReturnManifest): ReturnFile {
  return { name: 'manifest.json', content: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) };
}

/** `return-2026-Q3-r1-management-de`, with which the names of its files begin. */
export function returnName(
  { quarter, audience }: Pick<Return, 'quarter' | 'audience'>,
  { release, language }: Pick<ReturnFrame, 'release' | 'language'>,
): string {
  return `return-${quarter}-r${release}-${audience}-${language}`;
}

async function makeFile(
  answer: Return,
  { frame, format }: { readonly frame: ReturnFrame; readonly format: ReturnFormatName },
): Promise<{ readonly file: ReturnFile; readonly entry: ManifestFile }> {
  const record: ReturnFormat = returnFormats[format];
  const { mediaType, extension } = record;
  const content = await record.write(answer, frame);
  const name = `${returnName(answer, frame)}-${format}.${extension}`;
  const sha256 = createHash('sha256').update(content).digest('hex');
  const entry = { name, mediaType, bytes: content.byteLength, sha256, rows: record.countRows(answer) };
  return { file: { name, content }, entry };
}
