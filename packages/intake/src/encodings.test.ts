import { describe, expect, it } from 'vitest';
import { fileInChunks, fileOf, inShort, type ReadDelivery, readDelivery } from './testing/read-delivery.ts';

const windows = (text: string): Buffer => Buffer.from(text.replaceAll('€', '\u0080'), 'latin1');
const text = 'location,name\nsüd,Straße 3 € für Ämter\n';
const names = ({ rows }: ReadDelivery): readonly unknown[] =>
  rows.map(({ cells }) => [cells['location'], cells['name']]);

describe('the encoding of a file', () => {
  const read = [['süd', 'Straße 3 € für Ämter']];

  it('is UTF-8 with and without a mark (I01)', async () => {
    const plain = await readDelivery({ f: text });
    const marked = await readDelivery({ f: `\uFEFF${text}` });
    expect(names(plain)).toEqual(read);
    expect({ ...marked, contents: [] }).toEqual({ ...plain, contents: [] });
  });

  it('is UTF-16 of either order by its mark, and without one refused in plain words (I02)', async () => {
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(names(await readDelivery({ f: little }))).toEqual(read);
    expect(names(await readDelivery({ f: Buffer.from(little).swap16() }))).toEqual(read);
    for (const bytes of [little.subarray(2), Buffer.from(little).swap16().subarray(2)]) {
      const { rows, findings } = await readDelivery({ f: bytes });
      expect([rows, inShort(findings)]).toEqual([[], ['f:: unknown_encoding']]);
      expect(findings[0]?.message.en).toContain('UTF-16 without a byte-order mark');
    }
    const profiles = [{ file: 'locations', encoding: 'utf-16le' }];
    expect(names(await readDelivery([fileOf('f', little.subarray(2))], { profiles }))).toEqual(read);
  });

  it('is Windows-1252 once somebody confirms the special characters it would have (I03)', async () => {
    const files = { f: windows(text) };
    const { rows, findings } = await readDelivery(files);
    expect([rows, inShort(findings)]).toEqual([[], ['f:2: encoding_not_confirmed']]);
    expect(findings[0]?.message.en).toContain('these special characters: ü 2, € 1, Ä 1, ß 1. If');
    const confirmed = await readDelivery(files, { encoding: 'windows-1252' });
    expect(names(confirmed)).toEqual(read);
    expect(confirmed.findings).toEqual([]);
  });

  it('is asked for where the header itself or a row far down is not UTF-8 (I03)', async () => {
    const far = windows(`location\n${'x\n'.repeat(200_000)}süd\n`);
    expect(inShort((await readDelivery({ f: far })).findings)).toEqual(['f:200002: encoding_not_confirmed']);
    const header = windows('Durchlauf;Projekt;Standort;Plätze\n1;p;a;8\n');
    expect(inShort((await readDelivery({ f: header })).findings)).toEqual(['f:1: encoding_not_confirmed']);
    const { rows } = await readDelivery({ f: header }, { encoding: 'windows-1252' });
    expect(rows).toMatchObject([{ cells: { places: '8' } }]);
  });

  it('stays UTF-8 or UTF-16 where it is that, whatever is confirmed (I03)', async () => {
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from('location,name\nx,y\n'),
    ]) {
      const { findings, rows } = await readDelivery({ f: bytes }, { encoding: 'windows-1252' });
      expect([findings, rows.length]).toEqual([[], 1]);
      expect(JSON.stringify(rows)).not.toContain('Ã');
    }
  });

  it('may not be a mixture, confirmed or not (I03)', async () => {
    const mixed = Buffer.concat([Buffer.from('location,name\na,Müller\nb,Süd\n'), windows('c,Grün\n')]);
    for (const encoding of [undefined, 'windows-1252'] as const) {
      const { findings } = await readDelivery({ f: mixed }, { encoding });
      expect(inShort(findings)).toEqual(['f:4: unknown_encoding']);
    }
  });

  it('confirmed as Windows-1252 has the rows refused that hold bytes without a meaning (I03)', async () => {
    const bytes = Buffer.concat([
      windows('location,name\na,Süd\nb,'),
      Buffer.from([0x81, 0x0a]),
      windows('c,Öd\n'),
    ]);
    const { rows, findings } = await readDelivery({ f: bytes }, { encoding: 'windows-1252' });
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(inShort(findings)).toEqual(['f:3:name forbidden_character']);
  });

  it('declared as Windows-1252 by a profile may not be UTF-8 (I03)', async () => {
    const profiles = [{ file: 'locations', encoding: 'windows-1252' }];
    expect(names(await readDelivery([fileOf('f', windows(text))], { profiles }))).toEqual(read);
    const { rows, findings } = await readDelivery([fileOf('f', text)], { profiles });
    expect([rows, findings.map(({ rule }) => rule)]).toEqual([[], ['unknown_encoding']]);
    expect((await readDelivery([fileOf('f', 'location,name\na,b\n')], { profiles })).rows).toHaveLength(1);
  });

  it('refuses cells that were UTF-8 before somebody saved them as something else, wherever a piece ends (I03)', async () => {
    const garbled = 'location,name\nsuedlohn,SÃ¼dlohn\nahaus,Ahaus\neuro,12 â‚¬\n';
    for (const size of [1, 2, 3, 5, 100]) {
      const { rows, findings } = await readDelivery([fileInChunks(garbled, { name: 'f', size })]);
      expect(rows.map(({ line }) => line)).toEqual([3]);
      expect(inShort(findings)).toEqual([
        'f:2:name saved_in_wrong_encoding',
        'f:4:name saved_in_wrong_encoding',
      ]);
    }
  });

  it('is UTF-8 although the file was cut off inside its only special character (I16)', async () => {
    const { findings } = await readDelivery({ f: Buffer.from('location,name\na,ü').subarray(0, -1) });
    expect(inShort(findings)).toEqual(['f:2: unreadable_file']);
  });
});
