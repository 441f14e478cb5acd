import type { Return } from '@neue-wege/domain';
import { dataPackage, type FileToPack } from './data-package.ts';
import type { ReturnFrame } from './return-frame.ts';

/** Files that are packed within: packing them again takes time and saves nothing. */
const packedFormats: ReadonlySet<string> = new Set(['xlsx', 'pdf', 'parquet']);

/**
 * All files of a return in one archive with the data package that describes them, which comes first. The same files give the same bytes:
 * each entry is of noon of the as-of day, by whatever clock, as no zone skips noon.
 */
export async function packReturn(
  files: readonly FileToPack[],
  about: { readonly answer: Return; readonly frame: ReturnFrame },
): Promise<Uint8Array> {
  const { zipSync, strToU8 } = await import('fflate');
  const description = strToU8(`${JSON.stringify(dataPackage(files, about), null, 2)}\n`);
  const entries = files.map(
    ({ name, format, content }) => [name, [content, { level: packedFormats.has(format) ? 0 : 6 }]] as const,
  );
  return zipSync(
    { 'datapackage.json': description, ...Object.fromEntries(entries) },
    { mtime: new Date(`${about.answer.asOf}T12:00:00`) },
  );
}
