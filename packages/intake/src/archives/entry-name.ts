/** Longest name of an entry, in characters. */
const longestName = 255;

/** Files that systems put beside those that somebody means; they are not looked at. */
const junk = /(?:^|\/)(?:__MACOSX\/.*|\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** What the name of an entry makes of it. */
export type EntryKind = 'file' | 'folder' | 'junk' | 'unsafe';

/** Says by its name whether an entry is a file to be read. A name that could point out of the archive is unsafe, read or not. */
export function entryKind(name: string): EntryKind {
  const parts = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
  const isSafe =
    name.length <= longestName &&
    !/[\p{Cc}\p{Cf}\p{Cs}\uFFFD\\]/u.test(name) &&
    !/^[a-z]:/i.test(name) &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..');
  if (!isSafe) return 'unsafe';
  if (name.endsWith('/')) return 'folder';
  return junk.test(name) ? 'junk' : 'file';
}

/** A name as it is compared: file systems keep only one of two that differ in case or composition. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** A name as it can be shown: no control characters, not endless. */
export function shownName(name: string): string {
  const shown = name.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD');
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
