import { DomainError } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { ChecksumList, parseChecksums } from './checksums.ts';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];

const issuesOf = (text: string): readonly string[] => {
  try {
    parseChecksums(text, 'SHA256SUMS');
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.issues.map(({ place, message }) => `${place} ${message}`);
  }
};

describe('parseChecksums', () => {
  it('reads what sha256sum and shasum write, with either line end', () => {
    const text = `\uFEFF${a}  x y.csv\r\n${b.toUpperCase()} *./z.csv\r\n\r\nSHA256 (w.csv) = ${a}\n\\${b}  o\\\\p.csv\n`;
    expect([...parseChecksums(text, 'SHA256SUMS').hashes]).toEqual([
      ['x y.csv', a],
      ['z.csv', b],
      ['w.csv', a],
      ['o\\p.csv', b],
    ]);
  });

  it('reads numbers of rows, and leaves out comments', () => {
    const { hashes, rows } = parseChecksums('# made by hand\n# rows: 1200 x.csv\n', 'SHA256SUMS');
    expect([hashes.size, [...rows]]).toEqual([0, [['x.csv', 1_200]]]);
  });

  it('names every line that is none', () => {
    expect(issuesOf(`${a} x.csv\nabc  y.csv\n${a}  z.csv\n${b}  z.csv\n`)).toEqual([
      'SHA256SUMS:1 is not a line of sha256sum: the hash, two spaces, the name of the file',
      'SHA256SUMS:2 is not a line of sha256sum: the hash, two spaces, the name of the file',
      'SHA256SUMS:4 names a file again, with another value',
    ]);
  });

  it('refuses a list of nothing', () => {
    expect(issuesOf('\n')).toEqual(['SHA256SUMS names no file']);
  });
});

describe('ChecksumList', () => {
  it('finds a file by any of its names and says which names no file had', () => {
    const list = new ChecksumList(parseChecksums(`${a}  x.csv\n# rows: 3 dir/x.csv\n${b}  y.csv\n`, 'f'));
    expect(list.of(['dir/x.csv', 'x.csv'])).toEqual({ sha256: a, rows: 3 });
    expect(list.of(['q.csv'])).toBeUndefined();
    expect(list.unmet()).toEqual(['y.csv']);
  });
});
