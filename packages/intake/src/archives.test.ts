import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileInChunks, fileOf, inShort, readDelivery } from './testing/read-delivery.ts';
import { type ZipEntry, zipOf } from './testing/write-zip.ts';

const locations = 'location,name\nahaus,Ahaus\n';
const runs = 'run,project,location\n1,p,ahaus\n';
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What is found in an archive of these entries. */
async function foundIn(
  entries: readonly ZipEntry[],
  options?: Parameters<typeof zipOf>[1],
): Promise<readonly string[]> {
  const { findings } = await readDelivery({ 'd.zip': zipOf(entries, options) });
  return inShort(findings);
}

describe('a packed delivery', () => {
  it('is read out of .gz, whatever it is called, with the hash of what was delivered', async () => {
    const packed = gzipSync(locations);
    const { rows, contents, findings } = await readDelivery({ 'l.csv': packed });
    expect(findings).toEqual([]);
    expect(rows).toMatchObject([{ line: 2, cells: { location: 'ahaus', name: 'Ahaus' } }]);
    expect(contents).toMatchObject([{ name: 'l.csv', rows: 1, sha256: sha256(packed) }]);
  });

  it('is read out of a zip, packed or stored, without folders and what systems put there', async () => {
    const packed = zipOf([
      { name: 'Lieferung/', content: '', isStored: true },
      { name: 'Lieferung/Läufe.csv', content: runs },
      { name: '__MACOSX/Lieferung/._Läufe.csv', content: '\u0000\u0005' },
      { name: 'Lieferung/.DS_Store', content: '\u0000' },
      { name: 'o.csv', content: locations, isStored: true },
    ]);
    for (const size of [1_000_000, 7]) {
      const { rows, contents, findings } = await readDelivery([
        fileInChunks(packed, { name: 'd.zip', size }),
      ]);
      expect(findings).toEqual([]);
      expect(rows.map(({ kind, line }) => [kind, line])).toEqual([
        ['locations', 2],
        ['runs', 2],
      ]);
      expect(contents).toMatchObject([
        { name: 'd.zip/o.csv', rows: 1, sha256: sha256(packed) },
        { name: 'd.zip/Lieferung/Läufe.csv', rows: 1, sha256: sha256(packed) },
      ]);
    }
  });

  it('names the line inside of an entry', async () => {
    expect(await foundIn([{ name: 'o.csv', content: 'location\na\n"b"x\n' }])).toEqual([
      'd.zip/o.csv:3:location text_after_quote',
    ]);
  });

  it('knows the names of its entries in UTF-8, whether or not that is said, and in the code page of DOS', async () => {
    const { files } = await readDelivery({
      'd.zip': zipOf([
        { name: 'Läufe.csv', content: runs, flags: 0 },
        { name: Buffer.from('Pl\u0084tze.csv', 'latin1'), content: locations, flags: 0 },
      ]),
    });
    expect(files.map(({ name }) => name)).toEqual(['d.zip/Plätze.csv', 'd.zip/Läufe.csv']);
  });

  it('may hold no other archive', async () => {
    const inner = zipOf([{ name: 'o.csv', content: locations }]);
    const outer = {
      'd.zip': zipOf([{ name: 'i.csv', content: inner }]),
      'd.gz': gzipSync(gzipSync(locations)),
    };
    expect(inShort((await readDelivery(outer)).findings)).toEqual([
      'd.zip/i.csv:: archive_in_archive',
      'd.gz:: archive_in_archive',
    ]);
  });

  it('is refused with every entry that cannot be read', async () => {
    const found = await foundIn([
      { name: 'o.csv', content: locations },
      { name: '../../etc/cron.d/x', content: locations },
      { name: 'O.csv', content: locations },
      { name: 'k.csv', content: locations, flags: 0x801 },
      { name: 'm.csv', content: locations, method: 14 },
      { name: 'link.csv', content: '/etc/passwd', attributes: 0xa1ff0000 },
      { name: 'bild.csv', content: Buffer.from('89504e470d0a1a0a', 'hex') },
      { name: 'leer.csv', content: '' },
      { name: 'crc.csv', content: runs, crc: 1 },
      { name: 'lang.csv', content: runs, size: 5 },
    ]);
    expect(found.toSorted()).toEqual([
      'd.zip/../../etc/cron.d/x:: unsafe_entry_name',
      'd.zip/O.csv:: unsafe_entry_name',
      'd.zip/bild.csv:: foreign_content',
      'd.zip/crc.csv:: damaged_archive',
      'd.zip/k.csv:: locked_archive',
      'd.zip/lang.csv:: damaged_archive',
      'd.zip/leer.csv:1: empty_file',
      'd.zip/link.csv:: unsafe_entry_name',
      'd.zip/m.csv:: damaged_archive',
    ]);
  });

  it('of nothing, or of too many entries, is refused', async () => {
    expect(await foundIn([])).toEqual(['d.zip:: empty_archive']);
    expect(await foundIn([{ name: 'a/', content: '', isStored: true }])).toEqual(['d.zip:: empty_archive']);
    const many = Array.from({ length: 101 }, (_, at) => ({ name: `${at}.csv`, content: locations }));
    expect(await foundIn(many)).toEqual(['d.zip:: archive_too_large']);
  });

  it('that lists fewer entries than it holds is refused, so that none is missed', async () => {
    const entries = [
      { name: 'o.csv', content: locations },
      { name: 'l.csv', content: runs },
    ];
    expect(await foundIn(entries, { count: 1 })).toEqual(['d.zip:: damaged_archive']);
  });

  it('that would fill the memory is refused before it is unpacked', async () => {
    const zeros = Buffer.alloc(70_000_000, 'a,');
    expect(await foundIn([{ name: 'o.csv', content: zeros }])).toEqual(['d.zip:: archive_too_large']);
  });

  it('cut off anywhere is refused', async () => {
    const zip = zipOf([{ name: 'o.csv', content: locations.repeat(20) }]);
    const gzip = gzipSync(locations);
    for (let length = 4; length < zip.length; length += 3) {
      expect((await readDelivery({ 'd.zip': zip.subarray(0, length) })).findings).toMatchObject([
        { file: 'd.zip', rule: 'damaged_archive', line: null },
      ]);
    }
    for (let length = 2; length < gzip.length; length++) {
      expect((await readDelivery({ d: gzip.subarray(0, length) })).findings).toMatchObject([
        { file: 'd', rule: 'damaged_archive', line: null },
      ]);
    }
  });

  it('lets errors of the disk through', async () => {
    const zip = zipOf([{ name: 'o.csv', content: locations }]);
    let opened = 0;
    const failing = {
      ...fileOf('d.zip', zip),
      open: (range?: { start: number; end?: number }) => {
        if (++opened > 3) throw new Error('disk');
        return fileOf('d.zip', zip).open(range);
      },
    };
    await expect(readDelivery([failing])).rejects.toThrow('disk');
  });
});

describe('a file of an office program under .csv', () => {
  it.each([
    ['a workbook (XLSX)', ['[Content_Types].xml', 'xl/workbook.xml']],
    ['a text document (DOCX)', ['[Content_Types].xml', 'word/document.xml']],
    ['an OpenDocument file (ODS)', ['mimetype', 'content.xml', 'META-INF/manifest.xml']],
  ])('is refused as %s, with what to do', async (label, names) => {
    const zip = zipOf(names.map((name) => ({ name, content: '<x/>' })));
    const { findings } = await readDelivery({ 'd.csv': zip });
    expect(findings).toMatchObject([{ file: 'd.csv', line: null, rule: 'foreign_content' }]);
    expect(findings[0]?.message.en).toBe(
      `The file is ${label} and no CSV file, whatever it is called. Save it as "CSV UTF-8" in the spreadsheet program.`,
    );
  });
});
