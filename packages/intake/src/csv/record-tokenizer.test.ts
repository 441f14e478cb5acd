import { seededRandom } from '@neue-wege/domain/testing';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvRecord, longestRecord, RecordTokenizer } from './record-tokenizer.ts';

function tokenize(
  text: string,
  { delimiter = ',', cut = text.length || 1 } = {},
): {
  records: CsvRecord[];
  stop: RecordTokenizer['stop'];
} {
  const tokenizer = new RecordTokenizer(delimiter);
  const found: CsvRecord[] = [];
  for (let at = 0; at < text.length; at += cut) found.push(...tokenizer.push(text.slice(at, at + cut)));
  found.push(...tokenizer.end());
  return { records: found, stop: tokenizer.stop };
}

const short = ({ line, cells, fault }: CsvRecord): unknown[] =>
  fault === undefined ? [line, ...cells] : [line, fault.rule, fault.cell];

/** Reads the text whole and one character at a time; both must give the same. */
function records(text: string, delimiter = ','): unknown[][] {
  const whole = tokenize(text, { delimiter });
  expect(tokenize(text, { delimiter, cut: 1 })).toEqual(whole);
  return whole.records.map(short);
}

describe('RecordTokenizer', () => {
  it.each(['\n', '\r\n', '\r'])('ends lines with %j and counts them (I04)', (end) => {
    expect(records(['a,b', '1,2', '3,4', ''].join(end))).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, '3', '4'],
    ]);
  });

  it('takes mixed line ends (I04)', () => {
    expect(records('a\nb\r\nc\rd')).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ]);
  });

  it('reads the last record with and without a line end', () => {
    expect(records('a,b\n1,')).toEqual([
      [1, 'a', 'b'],
      [2, '1', ''],
    ]);
    expect(records('a,b\n1,\n')).toEqual([
      [1, 'a', 'b'],
      [2, '1', ''],
    ]);
    expect(records('a,"b"')).toEqual([[1, 'a', 'b']]);
  });

  it('undoes quoting: separators, line ends and doubled quotes belong to the cell (I05)', () => {
    expect(records('"a,""b""","x\r\ny\nz\rw",""\n"",c\n')).toEqual([
      [1, 'a,"b"', 'x\r\ny\nz\rw', ''],
      [5, '', 'c'],
    ]);
  });

  it('keeps spaces', () => {
    expect(records(' a , b\t\n')).toEqual([[1, ' a ', ' b\t']]);
  });

  it('leaves out lines without any character but counts them', () => {
    expect(records('a\n\n\r\n\rb\n\n')).toEqual([
      [1, 'a'],
      [5, 'b'],
    ]);
    expect(records('a\n""\n')).toEqual([
      [1, 'a'],
      [2, ''],
    ]);
  });

  it('says that text follows a closing quote, and reads the next record', () => {
    expect(records('1,"x"y,2\n"a" ,b\n3,4\n')).toEqual([
      [1, 'text_after_quote', 1],
      [2, 'text_after_quote', 0],
      [3, '3', '4'],
    ]);
  });

  it('says that a quote stands in an unquoted cell', () => {
    expect(records('1, "x,y"\n5" pipe,b\n3,4\n')).toEqual([
      [1, 'quote_inside_cell', 1],
      [2, 'quote_inside_cell', 0],
      [3, '3', '4'],
    ]);
  });

  it('stops at an unclosed quote and names the line where it opened', () => {
    for (const cut of [1, 1000]) {
      const { records: good, stop } = tokenize('a,b\n1,2\n"x\ny","z\n1,2\n3,4\n', { cut });
      expect(good.map(short)).toEqual([
        [1, 'a', 'b'],
        [2, '1', '2'],
      ]);
      expect(stop).toEqual({ rule: 'unclosed_quote', line: 4, cell: 1 });
    }
  });

  it('stops at a record that is too long, before all of it is there', () => {
    const tokenizer = new RecordTokenizer(',');
    let pushed = 0;
    for (; tokenizer.stop === undefined && pushed < 5_000_000; pushed += 65_536)
      expect([...tokenizer.push('x'.repeat(65_536))]).toEqual([]);
    expect(tokenizer.stop).toEqual({ rule: 'record_too_long', line: 1, cell: 0 });
    expect(pushed).toBeLessThan(longestRecord + 2 * 65_536);
    expect([...tokenizer.push('\nmore\n')]).toEqual([]);
  });

  it('stops at a quote that is not closed within the longest record', () => {
    const { records: good, stop } = tokenize(`a\n"${'x\n'.repeat(longestRecord)}`, { cut: 65_536 });
    expect(good.map(short)).toEqual([[1, 'a']]);
    expect(stop).toEqual({ rule: 'unclosed_quote', line: 2, cell: 0 });
  });

  it('takes a record of exactly the longest length', () => {
    const { records: good, stop } = tokenize(`${'x'.repeat(longestRecord - 1)}\ny\n`);
    expect([good.length, stop]).toEqual([2, undefined]);
  });

  it('leaves out empty lines wherever the text is cut, and counts them', () => {
    expect(records('\r\n\r\r\n\na\r\r\n\n\rb\r')).toEqual([
      [5, 'a'],
      [9, 'b'],
    ]);
  });

  it('gives back random cells, however they are quoted, separated, ended and cut', () => {
    for (const { text, rows, delimiter, cut } of randomFiles(400)) {
      const read = tokenize(text, { delimiter, cut });
      expect(read.records.map(({ cells }) => cells)).toEqual(rows);
      expect(read.records.filter(({ fault }) => fault !== undefined)).toEqual([]);
    }
  });

  it('numbers the lines of random files as an editor does', () => {
    for (const { text, rows, delimiter, cut } of randomFiles(200)) {
      let line = 1;
      for (const [at, record] of tokenize(text, { delimiter, cut }).records.entries()) {
        expect(record.line).toBe(line);
        line += (rows[at] ?? []).join(delimiter).split(/\r\n|\r|\n/).length;
      }
    }
  });

  it('agrees with papaparse on random well-formed files', () => {
    for (const { text, delimiter, end } of randomFiles(200)) {
      const peer = Papa.parse<string[]>(text, { delimiter, newline: end }).data;
      expect(tokenize(text, { delimiter }).records.map(({ cells }) => cells)).toEqual(peer.slice(0, -1));
    }
  });
});

interface RandomFile {
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly end: '\n' | '\r\n' | '\r';
  readonly cut: number;
}

function* randomFiles(count: number): Generator<RandomFile> {
  const random = seededRandom(26);
  const pieces = ['', 'a', 'Müller', '"', '""', ',', ';', '\t', '\n', '\r\n', '\r', ' ', '𝄞', '=1+1'];
  for (let round = 0; round < count; round++) {
    const delimiter = random.pick([',', ';', '\t']);
    const end = random.pick(['\n', '\r\n', '\r'] as const);
    const width = 1 + random.below(5);
    const cell = (): string => Array.from({ length: random.below(4) }, () => random.pick(pieces)).join('');
    const rows = Array.from({ length: 1 + random.below(8) }, () => Array.from({ length: width }, cell));
    const write = (text: string): string => {
      const mustQuote = /["\r\n]/.test(text) || text.includes(delimiter) || (width === 1 && text === '');
      return mustQuote || random.chance(0.3) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    const text = rows.map((row) => row.map(write).join(delimiter) + end).join('');
    yield { text, rows, delimiter, end, cut: 1 + random.below(9) };
  }
}
