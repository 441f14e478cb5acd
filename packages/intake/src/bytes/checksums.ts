import { DomainError, type Issue } from '@neue-wege/domain';

/** What somebody says of the files of a delivery apart from them, so that one can tell whether they are whole. */
export interface Checksums {
  /** SHA-256 of the bytes by name, in lower-case hex. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Rows without the header, by name. */
  readonly rows: ReadonlyMap<string, number>;
}

/** As `sha256sum` writes it; a name with a backslash or line end is escaped and the line begins with a backslash. */
const hashLine = /^(?<escape>\\?)(?<hash>[0-9a-f]{64}) [ *](?<name>.+)$/i;
/** As `shasum --tag` and `openssl dgst` write it. */
const taggedLine = /^SHA(?:2-)?256 ?\((?<name>.+)\) ?= ?(?<hash>[0-9a-f]{64})$/i;
const rowsLine = /^# rows: (?<count>\d{1,12}) (?<name>.+)$/;

/**
 * Reads a list of checksums as `sha256sum` writes it. A line `# rows: 1200 enrolments.csv` announces how many rows a file has,
 * the header not among them; other lines that begin with `#` are comments.
 *
 * @throws DomainError `BAD_INPUT` naming every line that is neither, and every file that is named with two values.
 */
export function parseChecksums(text: string, place: string): Checksums {
  const issues: Issue[] = [];
  const hashes = new Map<string, string>();
  const rows = new Map<string, number>();
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = written.trimEnd();
    const at = `${place}:${index + 1}`;
    const keep = <T>(values: Map<string, T>, [name, value]: readonly [string, T]): void => {
      if ((values.get(name) ?? value) === value) values.set(name, value);
      else issues.push({ place: at, message: 'names a file again, with another value' });
    };
    const hash = (hashLine.exec(line) ?? taggedLine.exec(line))?.groups;
    const count = rowsLine.exec(line)?.groups;
    if (hash !== undefined) {
      const name = hash['escape'] === '\\' ? unescaped(hash['name'] ?? '') : (hash['name'] ?? '');
      keep(hashes, [plainName(name), (hash['hash'] ?? '').toLowerCase()]);
    } else if (count !== undefined) {
      keep(rows, [plainName(count['name'] ?? ''), Number(count['count'])]);
    } else if (line !== '' && !line.startsWith('#')) {
      issues.push({
        place: at,
        message: 'is not a line of sha256sum: the hash, two spaces, the name of the file',
      });
    }
  }
  if (issues.length === 0 && hashes.size === 0 && rows.size === 0) {
    issues.push({ place, message: 'names no file' });
  }
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return { hashes, rows };
}

/** What is announced of one file. */
export interface Announced {
  readonly sha256?: string | undefined;
  readonly rows?: number | undefined;
}

/** Finds what is announced of a file under any of its names, and remembers which names were found. */
export class ChecksumList {
  readonly #list: Checksums;
  readonly #unmet: Set<string>;

  constructor(list: Checksums) {
    this.#list = list;
    this.#unmet = new Set([...list.hashes.keys(), ...list.rows.keys()]);
  }

  /** `undefined` when the list does not name the file. */
  of(aliases: readonly string[]): Announced | undefined {
    const { hashes, rows } = this.#list;
    const named = aliases.filter((alias) => hashes.has(alias) || rows.has(alias));
    for (const name of named) this.#unmet.delete(name);
    const first = <T>(values: ReadonlyMap<string, T>): T | undefined =>
      named.map((name) => values.get(name)).find((value) => value !== undefined);
    return named.length === 0 ? undefined : { sha256: first(hashes), rows: first(rows) };
  }

  /** The names that no file had so far. */
  unmet(): readonly string[] {
    return [...this.#unmet];
  }
}

function plainName(name: string): string {
  return name.replace(/^\.\//, '').normalize('NFC');
}

function unescaped(name: string): string {
  return name.replaceAll(/\\([\\nr])/g, (_, mark: string) =>
    mark === 'n' ? '\n' : mark === 'r' ? '\r' : '\\',
  );
}
