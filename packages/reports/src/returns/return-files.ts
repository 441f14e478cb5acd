import { createHash } from 'node:crypto';
import type { Language, PlainDate, Return, ReturnAudience } from '@neue-wege/domain';
import {
  type PackedFormat,
  type ReturnFormatName,
  returnFormats,
  type WrittenFormat,
  type WrittenFormatName,
  writtenFormats,
} from './return-formats.ts';
import type { ReturnFrame } from './return-frame.ts';
import { returnName } from './return-name.ts';

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

const writtenNames = Object.keys(writtenFormats).filter((name): name is WrittenFormatName =>
  Object.hasOwn(writtenFormats, name),
);

/** The files of a return with the manifest that names them, which is the last of the files. */
export async function makeReturnFiles(
  answer: Return,
  { frame, formats }: { readonly frame: ReturnFrame; readonly formats: readonly ReturnFormatName[] },
): Promise<{ readonly files: readonly ReturnFile[]; readonly manifest: ReturnManifest }> {
  const { quarter, audience, asOf, dataVersion, catalogueVersion } = answer;
  const { release, language } = frame;
  const contents = await makeContents(answer, { frame, formats });
  const files = contents.map(({ format, content }) => ({ name: nameOf(answer, { frame, format }), content }));
  const named = contents.map(({ format, content }) => {
    const { mediaType, countRows } = returnFormats[format];
    const name = nameOf(answer, { frame, format });
    const sha256 = createHash('sha256').update(content).digest('hex');
    return { name, mediaType, bytes: content.byteLength, sha256, rows: countRows(answer) };
  });
  const identity = { quarter, release, audience, lang: language };
  const manifest = { ...identity, asOf, dataVersion, catalogueVersion, files: named };
  return { manifest, files: [...files, manifestFile(manifest)] };
}

/** The file that names all others. */
export function manifestFile(manifest: ReturnManifest): ReturnFile {
  return { name: 'manifest.json', content: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) };
}

/** The files in the order of their names; what is packed is made once, though it is asked for as a file as well. */
async function makeContents(
  answer: Return,
  { frame, formats }: { readonly frame: ReturnFrame; readonly formats: readonly ReturnFormatName[] },
): Promise<readonly { readonly format: ReturnFormatName; readonly content: Uint8Array }[]> {
  const isPacked = formats.some((format) => 'pack' in returnFormats[format]);
  const written = await Promise.all(
    writtenNames
      .filter((format) => isPacked || formats.includes(format))
      .map(async (format) => ({ format, content: await writtenFormats[format].write(answer, frame) })),
  );
  const files = written.map(({ format, content }) => {
    const { mediaType } = writtenFormats[format];
    return { name: nameOf(answer, { frame, format }), format, mediaType, content };
  });
  return Promise.all(
    formats.map(async (format) => {
      const record: WrittenFormat | PackedFormat = returnFormats[format];
      const content =
        'pack' in record
          ? await record.pack(files, { answer, frame })
          : files.find((file) => file.format === format)?.content;
      if (content === undefined) throw new Error('every format was written');
      return { format, content };
    }),
  );
}

function nameOf(
  answer: Return,
  { frame, format }: { readonly frame: ReturnFrame; readonly format: ReturnFormatName },
): string {
  return `${returnName(answer, frame)}-${format}.${returnFormats[format].extension}`;
}
