import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Plugin } from 'vite';

const compress = promisify(brotliCompress);

const packable = /\.(html|js|css|svg)$/;

/** Writes beside every text of the build what a server may send in its place, a sixth smaller than gzip. */
export function brotliFiles(): Plugin {
  return {
    name: 'brotli-files',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      if (dir === undefined) throw new Error('The build has no folder');
      const texts = Object.entries(bundle).filter(([file]) => packable.test(file));
      await Promise.all(
        texts.map(async ([file, output]) => {
          const packed = await compress(output.type === 'chunk' ? output.code : output.source);
          await writeFile(join(dir, `${file}.br`), packed);
        }),
      );
    },
  };
}
