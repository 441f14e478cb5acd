/** What a chosen file is for: data, how its columns are to be read, or by what it can be checked. */
export type FileRole = 'data' | 'profile' | 'checksums';

/** What is read of a file before it is sent. */
export interface FileFacts {
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
}

/** A file that was chosen. */
export interface ChosenFile<Content extends FileFacts> {
  readonly key: string;
  readonly file: Content;
  readonly role: FileRole;
}

/** What keeps a choice of files from being sent, each with the file that it is about. */
export type ChoiceProblem =
  | { readonly kind: 'noData' | 'manyChecksums' }
  | { readonly kind: 'empty' | 'sameName' | 'spreadsheet' | 'document'; readonly name: string };

/** What a file is for, by its name. */
export function roleOf(name: string): FileRole {
  if (/\.json$/i.test(name)) return 'profile';
  if (/\.sha256(sum)?(\.txt)?$|^sha256sums?(\.txt)?$/i.test(name)) return 'checksums';
  return 'data';
}

/** The choice with further files; one that is there already is not added again. */
export function withFiles<Content extends FileFacts>(
  chosen: readonly ChosenFile<Content>[],
  files: readonly Content[],
): readonly ChosenFile<Content>[] {
  const all = new Map(chosen.map((one) => [one.key, one]));
  for (const file of files) {
    const key = `${file.name} ${file.size} ${file.lastModified}`;
    if (!all.has(key)) all.set(key, { key, file, role: roleOf(file.name) });
  }
  return [...all.values()];
}

/** Everything that keeps the choice from being sent. */
export function problemsOf(chosen: readonly ChosenFile<FileFacts>[]): readonly ChoiceProblem[] {
  const names = chosen.map(({ file }) => file.name);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [
    ...(chosen.some(({ role }) => role === 'data') ? [] : [{ kind: 'noData' } as const]),
    ...(chosen.filter(({ role }) => role === 'checksums').length > 1
      ? [{ kind: 'manyChecksums' } as const]
      : []),
    ...[...twice].map((name) => ({ kind: 'sameName', name }) as const),
    ...chosen.flatMap(({ file: { name, size } }): readonly ChoiceProblem[] => {
      if (size === 0) return [{ kind: 'empty', name }];
      if (/\.(xlsx?|xlsm|xlsb|ods|numbers)$/i.test(name)) return [{ kind: 'spreadsheet', name }];
      if (/\.(pdf|docx?|odt|rtf)$/i.test(name)) return [{ kind: 'document', name }];
      return [];
    }),
  ];
}
