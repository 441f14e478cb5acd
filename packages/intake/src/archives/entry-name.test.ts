import { describe, expect, it } from 'vitest';
import { entryKind, foldedName, shownName } from './entry-name.ts';

describe('entryKind', () => {
  it.each(['a.csv', 'Lieferung 1/Teilnahmen.csv', 'a/b/c.csv', '.profile.csv', 'ä.csv', '..a.csv', 'a..csv'])(
    'takes %s for a file',
    (name) => expect(entryKind(name)).toBe('file'),
  );

  it.each(['__MACOSX/._a.csv', 'a/._b.csv', '.DS_Store', 'a/.DS_Store', 'Thumbs.db', 'a/desktop.ini'])(
    'takes %s for what a system put there',
    (name) => expect(entryKind(name)).toBe('junk'),
  );

  it.each([
    '/etc/passwd',
    '../a.csv',
    'a/../../b.csv',
    'a/./b.csv',
    'a//b.csv',
    String.raw`..\a.csv`,
    'C:/a.csv',
    'c:a.csv',
    '',
    '/',
    'a\u0000.csv',
    'a\n.csv',
    'vsc\u202E.csv',
    'x'.repeat(256),
    '__MACOSX/../../a',
  ])('does not trust %j', (name) => expect(entryKind(name)).toBe('unsafe'));

  it('knows folders', () => expect(entryKind('a/b/')).toBe('folder'));
});

describe('foldedName', () => {
  it('makes names equal that a file system may not tell apart', () => {
    expect(foldedName('U\u0308.CSV')).toBe(foldedName('ü.csv'));
  });
});

describe('shownName', () => {
  it('shows neither control characters nor an endless name', () => {
    expect(shownName('a\u0000\u202Eb')).toBe('a\uFFFD\uFFFDb');
    expect(shownName('x'.repeat(1_000))).toHaveLength(80);
  });
});
