import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseChecksums } from './bytes/checksums.ts';
import { inShort, readDelivery } from './testing/read-delivery.ts';
import { zipOf } from './testing/write-zip.ts';

const locations = 'location,name\na,Ahaus\nb,Bocholt\n';
const sum = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function found(
  files: Readonly<Record<string, string | Uint8Array>>,
  list: string,
): Promise<readonly string[]> {
  return inShort((await readDelivery(files, { checksums: parseChecksums(list, 'SHA256SUMS') })).findings);
}

describe('a list of checksums', () => {
  it('lets whole files through, packed ones by the hash of either', async () => {
    const [gzip, zip] = [gzipSync(locations), zipOf([{ name: 'x/l.csv', content: locations }])];
    expect(await found({ 'l.csv': locations }, `${sum(locations)}  l.csv\n# rows: 2 l.csv\n`)).toEqual([]);
    expect(await found({ 'l.csv.gz': gzip }, `${sum(gzip)}  l.csv.gz\n`)).toEqual([]);
    expect(await found({ 'l.csv.gz': gzip }, `${sum(locations)}  l.csv\n`)).toEqual([]);
    expect(await found({ 'd.zip': zip }, `${sum(zip)}  d.zip\n`)).toEqual([]);
    expect(await found({ 'd.zip': zip }, `${sum(locations)}  x/l.csv\n# rows: 2 l.csv\n`)).toEqual([]);
  });

  it('has a file refused that was cut off at a row end (I16)', async () => {
    const cut = locations.slice(0, locations.indexOf('b,'));
    expect(await found({ 'l.csv': cut }, `${sum(locations)}  l.csv\n`)).toEqual([
      'l.csv:: checksum_mismatch',
    ]);
    expect(await found({ 'l.csv': cut }, '# rows: 2 l.csv\n')).toEqual(['l.csv:: row_count_mismatch']);
    expect(await found({ 'l.csv.gz': gzipSync(cut) }, `${sum(locations)}  l.csv\n`)).toEqual([
      'l.csv.gz:: checksum_mismatch',
    ]);
  });

  it('has a zip refused that is not the one', async () => {
    const zip = zipOf([{ name: 'l.csv', content: locations }]);
    expect(await found({ 'd.zip': zip }, `${sum('')}  d.zip\n`)).toEqual(['d.zip:: checksum_mismatch']);
    expect(await found({ 'd.zip': zip }, `${sum('')}  l.csv\n`)).toEqual(['d.zip/l.csv:: checksum_mismatch']);
  });

  it('names the files that are missing and those it does not name', async () => {
    expect(await found({ 'l.csv': locations }, `${sum(locations)}  k.csv\n`)).toEqual([
      'l.csv:: not_in_checksums',
      'k.csv:: missing_file',
    ]);
  });

  it('does not call a file missing that is there but cannot be read', async () => {
    expect(await found({ 'l.csv': '%PDF-1.7' }, `${sum('')}  l.csv\n`)).toEqual(['l.csv:: foreign_content']);
  });
});
