import type { SeededRandom } from '@neue-wege/domain/testing';

/** Spoils bytes in one way. */
type Mutation = (bytes: Buffer, random: SeededRandom) => Buffer;

const spliced = (bytes: Buffer, { at, removed = 0, put = Buffer.alloc(0) }: Splice): Buffer =>
  Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + removed)]);

interface Splice {
  readonly at: number;
  readonly removed?: number;
  readonly put?: Buffer;
}

const insertedTexts: readonly string[] = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '|',
  '\u0000',
  '\uFEFF',
  '\uFFFD',
  '\u0085',
  '\u2028',
  '\u202E',
  "'",
  '=1+1',
  '=HYPERLINK("http://a","b")',
  '{{7*7}}',
  '<script>',
  '__proto__',
  '𝄞',
  '\u001A',
  'NaN',
  '-0',
  '1e309',
];
const insertedBytes: readonly string[] = [
  'ff',
  'c0af',
  'eda080',
  'f4908080',
  'e4',
  '81',
  'fffe',
  'feff',
  '1f8b08',
  '504b0304',
];
const insertions: readonly Buffer[] = [
  ...insertedTexts.map((text) => Buffer.from(text)),
  ...insertedBytes.map((hex) => Buffer.from(hex, 'hex')),
];

const textMutation =
  (change: (text: string, random: SeededRandom) => string): Mutation =>
  (bytes, random) =>
    Buffer.from(change(bytes.toString('latin1'), random), 'latin1');

const onLines = (change: (lines: string[], random: SeededRandom) => string[]): Mutation =>
  textMutation((text, random) => {
    const end = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
    return change(text.split(end), random).join(end);
  });

const onCells = (change: (rows: string[][], random: SeededRandom) => string[][]): Mutation =>
  onLines((lines, random) => {
    const delimiter = [';', '\t', ','].find((sign) => lines[0]?.includes(sign)) ?? ',';
    const rows = lines.map((line) => line.split(delimiter));
    return change(rows, random).map((row) => row.join(delimiter));
  });

const values: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  '01.02.2024',
  '2024-02-30',
  '45292',
  '0206-01-01',
  '2099-01-01',
  '1.234,56',
  '5,0 %',
  'NULL',
  'k. A.',
  'ja',
  'nein',
  'w',
  'regular_end',
  '__proto__',
  'constructor',
  '2147483648',
  '9'.repeat(400),
  '05554008',
];

/** The ways in which files are spoiled, from a flipped bit to a file of another make. */
const mutations: readonly Mutation[] = [
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let count = 1 + random.below(8); count > 0 && changed.length > 0; count--) {
      const at = random.below(changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    }
    return changed;
  },
  (bytes, random) =>
    spliced(bytes, { at: random.below(bytes.length + 1), removed: 1, put: Buffer.of(random.below(256)) }),
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.subarray(random.below(bytes.length + 1)),
  (bytes, random) => spliced(bytes, { at: random.below(bytes.length + 1), removed: random.below(40) }),
  (bytes, random) => spliced(bytes, { at: random.below(bytes.length + 1), put: random.pick(insertions) }),
  (bytes, random) => spliced(bytes, { at: random.below(bytes.length + 1), put: random.pick(insertions) }),
  (bytes, random) => {
    const from = random.below(bytes.length + 1);
    return spliced(bytes, {
      at: random.below(bytes.length + 1),
      put: bytes.subarray(from, from + random.below(200)),
    });
  },
  (bytes, random) => {
    const put = Buffer.alloc(
      random.pick([9_999, 10_001, 70_000, 140_000]),
      random.pick(['x', '"', ',', 'ä', '\n', '\u0000']),
    );
    return spliced(bytes, { at: random.below(bytes.length + 1), put });
  },
  (bytes) => Buffer.concat([bytes, bytes]),
  (bytes) => Buffer.concat([Buffer.from('\uFEFF'), bytes]),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1')),
  (bytes, random) => Buffer.from(`${random.chance(0.7) ? '\uFEFF' : ''}${bytes.toString()}`, 'utf16le'),
  (bytes) => Buffer.from(`\uFEFF${bytes.toString()}`, 'utf16le').swap16(),
  (bytes) => bytes.subarray(0, bytes.length - (bytes.length % 2)).swap16(),
  textMutation((text, random) => text.replaceAll(/\r\n|\r|\n/g, () => random.pick(['\n', '\r\n', '\r']))),
  textMutation((text, random) => text.replaceAll(/[,;\t]/g, random.pick([',', ';', '\t', '|', ' ', '']))),
  textMutation((text) => text.replaceAll('"', "'")),
  textMutation((text) => text.replaceAll('"', '')),
  onLines((lines, random) => lines.toSorted(() => random.next() - 0.5)),
  onLines((lines, random) => lines.flatMap((line) => (random.chance(0.2) ? [line, line] : [line]))),
  onLines((lines, random) => lines.filter(() => random.chance(0.8))),
  onLines((lines) => [...lines.slice(1), lines[0] ?? '']),
  onLines((lines) => ['sep=;', ...lines]),
  onLines((lines) => [...lines, 'Summe;12', '']),
  onCells((rows, random) => {
    const from = random.below(rows[0]?.length ?? 0);
    return rows.map((row) => [...row.slice(from), ...row.slice(0, from)]);
  }),
  onCells((rows, random) => {
    const at = random.below(rows[0]?.length ?? 0);
    return rows.map((row) => row.toSpliced(at, 1));
  }),
  onCells((rows) => rows.map((row) => [...row, row[0] ?? ''])),
  onCells((rows, random) =>
    rows.map((row, at) =>
      at > 0 && random.chance(0.5) ? row.with(random.below(row.length), random.pick(values)) : row,
    ),
  ),
  onCells((rows, random) =>
    rows.with(
      0,
      (rows[0] ?? []).map((heading) => (random.chance(0.2) ? random.pick(values) : heading)),
    ),
  ),
  (_, random) => Buffer.from(Array.from({ length: random.below(2_000) }, () => random.below(256))),
];

/** Spoils a file in one way, or in up to four. */
export function mutateBytes(bytes: Uint8Array, random: SeededRandom): Buffer {
  let spoiled = Buffer.from(bytes);
  for (let count = random.chance(0.5) ? 1 : 1 + random.below(4); count > 0; count--) {
    spoiled = Buffer.from(random.pick(mutations)(spoiled, random));
  }
  return spoiled;
}
