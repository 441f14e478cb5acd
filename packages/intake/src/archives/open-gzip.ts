import { createHash } from 'node:crypto';
import type { InputFile } from '../bytes/input-file.ts';
import { hashed, namesOf, type SourceFile } from '../bytes/source-file.ts';
import { inflate } from './inflate.ts';
import type { UnpackLimits } from './unpack-limits.ts';

/** The table in a `.gz`; several packed parts behind each other are one. */
export function openGzip(input: InputFile, limits: UnpackLimits): SourceFile {
  return {
    name: input.name,
    aliases: [...namesOf(input.name), ...namesOf(input.name.replace(/\.gz$/i, ''))],
    isPacked: true,
    open() {
      const hash = createHash('sha256');
      const bytes = inflate(hashed(input.open(), hash), { format: 'gzip', limits });
      return { bytes, sha256: () => hash.digest('hex') };
    },
  };
}
