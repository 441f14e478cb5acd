import { describe, expect, it } from 'vitest';
import { type ChosenFile, type FileFacts, problemsOf, roleOf, withFiles } from './chosen-files.ts';

const file = (name: string, size = 100): FileFacts => ({ name, size, lastModified: 1 });
const choose = (...files: FileFacts[]): readonly ChosenFile<FileFacts>[] => withFiles([], files);

describe('roleOf', () => {
  it('knows profiles and checksums by their names', () => {
    expect(['a.csv', 'a.csv.gz', 'a.zip', 'Profil.JSON', 'SHA256SUMS', 'a.csv.sha256'].map(roleOf)).toEqual([
      'data',
      'data',
      'data',
      'profile',
      'checksums',
      'checksums',
    ]);
  });
});

describe('withFiles', () => {
  it('does not take the same file twice', () => {
    const chosen = choose(file('a.csv'));
    expect(withFiles(chosen, [file('a.csv'), file('b.csv')]).map((one) => one.file.name)).toEqual([
      'a.csv',
      'b.csv',
    ]);
  });
});

describe('problemsOf', () => {
  it('has nothing against data with a profile and a list of checksums', () => {
    expect(problemsOf(choose(file('a.csv'), file('p.json'), file('SHA256SUMS')))).toEqual([]);
  });

  it('asks for data', () => {
    expect(problemsOf([])).toEqual([{ kind: 'noData' }]);
    expect(problemsOf(choose(file('p.json')))).toEqual([{ kind: 'noData' }]);
  });

  it('names each file that cannot be meant', () => {
    expect(
      problemsOf(choose(file('a.csv', 0), file('b.xlsx'), file('c.pdf'), file('d.csv'), file('d.csv', 7))),
    ).toEqual([
      { kind: 'sameName', name: 'd.csv' },
      { kind: 'empty', name: 'a.csv' },
      { kind: 'spreadsheet', name: 'b.xlsx' },
      { kind: 'document', name: 'c.pdf' },
    ]);
  });

  it('takes one list of checksums', () => {
    expect(problemsOf(choose(file('a.csv'), file('a.sha256'), file('b.sha256')))).toEqual([
      { kind: 'manyChecksums' },
    ]);
  });
});
