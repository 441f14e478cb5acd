import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** A file of an archive, unpacked by another library than the one that packed it. */
export interface ReadEntry {
  readonly content: Buffer;
  /** The bytes of its day and time as they stand in the archive. */
  readonly stamp: string;
}

/** The files of an archive by their names, in its order. */
export async function readArchive(content: Uint8Array): Promise<ReadonlyMap<string, ReadEntry>> {
  const entries = new Map<string, ReadEntry>();
  const archive = await fromBufferPromise(Buffer.from(content));
  for await (const entry of archive.eachEntry())
    entries.set(entry.fileName, {
      content: await buffer(await archive.openReadStreamPromise(entry)),
      stamp: `${entry.lastModFileDate}.${entry.lastModFileTime}`,
    });
  return entries;
}
