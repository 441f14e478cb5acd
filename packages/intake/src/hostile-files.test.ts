import { describe, expect, it } from 'vitest';
import { fileOf, inShort, readDelivery } from './testing/read-delivery.ts';

const header = 'participant,run,entered_on\n';
const good = 'A,1,2024-01-01\n';

/** Findings and the lines of the rows that were read. */
async function read(
  content: string | Uint8Array,
): Promise<{ found: readonly string[]; lines: readonly number[] }> {
  const { findings, rows } = await readDelivery({ f: content });
  return { found: inShort(findings), lines: rows.map(({ line }) => line) };
}

describe('a hostile or broken file', () => {
  it.each([
    ['NUL', '\u0000'],
    ['a bell', '\u0007'],
    ['a C1 control', '\u0085'],
    ['delete', '\u007F'],
    ['U+FFFD', '\uFFFD'],
    ['a byte-order mark', '\uFEFF'],
    ['no character', '\uFFFE'],
    ['the end of a DOS file', '\u001A'],
  ])('with %s in a cell has that row refused (I08)', async (_, character) => {
    expect(await read(`${header}${good}B,${character}1,2024-01-01\n${good}`)).toEqual({
      found: ['f:3:run forbidden_character'],
      lines: [2, 4],
    });
  });

  it('with half a surrogate pair ends at its line, whatever the encoding (I08)', async () => {
    const utf8 = Buffer.concat([
      Buffer.from(`${header}${good}B,`),
      Buffer.from('eda080', 'hex'),
      Buffer.from(',\n'),
    ]);
    const utf16 = Buffer.from(`\uFEFF${header}${good}B,\uD800,\n${good}`, 'utf16le');
    expect(await read(utf8)).toEqual({ found: ['f:3: unknown_encoding'], lines: [2] });
    expect(await read(utf16)).toEqual({ found: ['f:3: unreadable_file'], lines: [2] });
  });

  it('with a key that holds what nobody sees has that row refused (I08)', async () => {
    const keys = ['1\u200B', '1\u00AD', '\u202E1', '1\u20281'];
    const { found, lines } = await read(header + keys.map((key) => `A,"${key}",\n`).join(''));
    expect([found.length, lines]).toEqual([keys.length, []]);
    expect(found[0]).toBe('f:2:run forbidden_character');
  });

  it('with bytes that are neither UTF-8 nor Windows-1252 ends at their line', async () => {
    const bytes = Buffer.concat([
      Buffer.from(header + good),
      Buffer.from('B,Pl\x81tze,\n', 'latin1'),
      Buffer.from(good),
    ]);
    expect(await read(bytes)).toEqual({ found: ['f:3: unknown_encoding'], lines: [2] });
  });

  it('cut off inside a character ends at that line (I16)', async () => {
    const bytes = Buffer.from(`${header}${good}B,ä`);
    expect(await read(bytes.subarray(0, -1))).toEqual({ found: ['f:3: unreadable_file'], lines: [2] });
  });

  it('cut off inside quotes names the line where they open (I05, I16)', async () => {
    expect(await read(`${header}${good}B,"1\n2\n3,2024-01-01\n`)).toEqual({
      found: ['f:3:run unclosed_quote'],
      lines: [2],
    });
  });

  it('cut off inside a row is refused as a whole (I16)', async () => {
    expect(await read(`${header}${good}B,1`)).toEqual({ found: ['f:3: cut_off'], lines: [2] });
    expect(await read(`${header}${good}B,1\n`)).toMatchObject({ found: ['f:3: wrong_number_of_cells'] });
    expect(await read(`${header}${good}B,1,,`)).toMatchObject({ found: ['f:3: wrong_number_of_cells'] });
  });

  it('with broken quoting in one row goes on after it', async () => {
    expect(await read(`${header}"B"x,1,2024-01-01\nC, "1",2024-01-01\n${good}`)).toEqual({
      found: ['f:2:participant text_after_quote', 'f:3:run quote_inside_cell'],
      lines: [4],
    });
  });

  it('with broken quoting or a control character in its header is refused as a whole', async () => {
    expect(await read(`par"ticipant,run\n${good}`)).toEqual({ found: ['f:: quote_inside_cell'], lines: [] });
    expect(await read(`"participant"x,run\n${good}`)).toEqual({ found: ['f:: text_after_quote'], lines: [] });
    expect(await read(`participant,ru\u0000n\n${good}`)).toEqual({
      found: ['f:: forbidden_character'],
      lines: [],
    });
  });

  it('with a cell over 10,000 characters has that row refused', async () => {
    const location = (length: number): string => `l${length},"${'x'.repeat(length)}"\n`;
    const { findings, rows } = await readDelivery({
      f: `location,name\n${location(10_001)}${location(10_000)}`,
    });
    expect(inShort(findings)).toEqual(['f:2:name cell_too_long']);
    expect(rows).toHaveLength(1);
  });

  it('with a key that no index can hold has that row refused', async () => {
    expect(await read(`${header}A,${'x'.repeat(201)},\n"A",${'x'.repeat(200)},\n`)).toEqual({
      found: ['f:2:run cell_too_long'],
      lines: [3],
    });
  });

  it('with formulas and markup in texts is read as it is', async () => {
    const texts = [
      '=HYPERLINK("http://a","b")',
      '+1',
      '-1',
      '@SUM(A1)',
      '<img src=x onerror=alert(1)>',
      "'; drop table run; --",
      '{{7*7}}',
    ];
    const lines = texts.map((text, at) => `l${at},"${text.replaceAll('"', '""')}"`);
    const { rows } = await readDelivery({ f: `location,name\n${lines.join('\n')}` });
    expect(rows.map(({ cells }) => cells['name'])).toEqual(texts);
  });

  it('with an endless line is given up early', async () => {
    let produced = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${header}A,"`);
      for (; produced < 1_000_000_000; produced += 65_536) yield new Uint8Array(65_536).fill(0x61);
    }
    const { findings, rows } = await readDelivery([{ name: 'f', open: endless }]);
    expect(inShort(findings)).toEqual(['f:2:run unclosed_quote']);
    expect(rows).toEqual([]);
    expect(produced).toBeLessThan(4_000_000);
  });

  it('with an endless row of empty cells is given up early', async () => {
    let produced = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(header);
      for (; produced < 1_000_000_000; produced += 65_536) yield new Uint8Array(65_536).fill(0x2c);
    }
    const { findings } = await readDelivery([{ name: 'f', open: endless }]);
    expect(inShort(findings)).toEqual(['f:2: record_too_long']);
    expect(produced).toBeLessThan(4_000_000);
  });

  it('in UTF-16 is read by its mark (I02)', async () => {
    const bytes = Buffer.from(`\uFEFF${header}Ä,1,2024-01-01\r\n`, 'utf16le');
    expect(await read(bytes)).toEqual({ found: [], lines: [2] });
    expect(await read(bytes.subarray(0, -1))).toMatchObject({ found: ['f:3: unreadable_file'] });
  });

  it('in Windows-1252 is read where a profile says so, but for the bytes that mean nothing', async () => {
    const profiles = [{ file: 'locations', encoding: 'windows-1252' }];
    const bytes = Buffer.concat([
      Buffer.from('location,name\na,'),
      Buffer.from([0xe4, 0x80, 0x0a]),
      Buffer.from('b,'),
      Buffer.from([0x81, 0x0a]),
    ]);
    const { rows, findings } = await readDelivery([fileOf('f', bytes)], { profiles });
    expect(rows.map(({ cells }) => cells['name'])).toEqual(['ä€']);
    expect(inShort(findings)).toEqual(['f:3:name forbidden_character']);
  });

  it('named like a property of objects changes nothing', async () => {
    const { rows } = await readDelivery({ f: 'location,name\n__proto__,constructor\n' });
    expect(rows[0]?.cells).toEqual({ location: '__proto__', name: 'constructor' });
  });
});
