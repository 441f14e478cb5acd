import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes rows of cells that need no quotes. */
export async function writeRows(path: string, rows: Iterable<readonly string[]>): Promise<void> {
  await pipeline(Readable.from(pages(rows)), createWriteStream(path));
}

/** Many rows at a time: a stream takes longer over a chunk than over a row. */
function* pages(rows: Iterable<readonly string[]>): Generator<string> {
  let page = '';
  for (const cells of rows) {
    page += `${cells.join(',')}\n`;
    if (page.length < 65_536) continue;
    yield page;
    page = '';
  }
  yield page;
}
