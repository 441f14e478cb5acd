import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A file of the dashboard as it is sent. */
export interface StaticFile {
  readonly content: Uint8Array;
  /** What it may be sent as instead, smallest first. */
  readonly packings: readonly Packing[];
  readonly headers: Readonly<Record<string, string>>;
}

/** The content in an encoding of HTTP that a browser names as `accept-encoding`. */
export interface Packing {
  readonly encoding: 'br' | 'gzip';
  readonly content: Uint8Array;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const packable = /^text\/|json|svg/;

/** How the name of what the build packed ends: the closest packing takes too long for every start. */
const brotliEnding = '.br';

/**
 * Reads a built dashboard into memory, by URL path. It is small, a path that is not in the map cannot be asked for, and a
 * build that replaces the folder meanwhile does not mix two versions.
 */
export async function readStaticFiles(folder: string): Promise<ReadonlyMap<string, StaticFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = new Set(
    entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
  );
  const files = [...names].filter((name) => !name.endsWith(brotliEnding));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, StaticFile]> => {
        const path = `/${relative(folder, file).split(sep).join('/')}`;
        const brotli = `${file}${brotliEnding}`;
        const packed = names.has(brotli) ? await readFile(brotli) : null;
        return [path, await staticFile({ path, content: await readFile(file), brotli: packed })];
      }),
    ),
  );
}

async function staticFile({
  path,
  content,
  brotli,
}: {
  readonly path: string;
  readonly content: Buffer;
  readonly brotli: Buffer | null;
}): Promise<StaticFile> {
  const mediaType = mediaTypes[extname(path)] ?? 'application/octet-stream';
  const gzipped = packable.test(mediaType) ? await promisify(gzip)(content, { level: 9 }) : null;
  const isHashed = path.startsWith('/assets/');
  return {
    content,
    packings: [packing('br', brotli), packing('gzip', gzipped)]
      .flat()
      .filter((packed) => packed.content.length < content.length),
    headers: {
      'content-type': mediaType,
      // Hashed names never change their content; everything else is asked for again each time.
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
      vary: 'accept-encoding',
    },
  };
}

function packing(encoding: Packing['encoding'], content: Buffer | null): readonly Packing[] {
  return content === null ? [] : [{ encoding, content }];
}
