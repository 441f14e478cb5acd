import { createHash } from 'node:crypto';
import { type Language, languages, type Return } from '@neue-wege/domain';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readArchive } from '../testing/read-archive.ts';
import { readParquet } from '../testing/read-parquet.ts';
import { sampleRecord, sampleReturn, sampleReturnFrame } from '../testing/sample-return.ts';
import { makeReturnFiles } from './return-files.ts';
import type { ReturnFormatName } from './return-formats.ts';
import type { ReturnFrame } from './return-frame.ts';

let answer: Return;
beforeAll(async () => {
  answer = await sampleReturn();
});
afterEach(() => vi.unstubAllEnvs());

const kept = new Map<Language, Promise<Uint8Array>>();

/** The archive of a draft, made once. */
function draftIn(language: Language): Promise<Uint8Array> {
  const made = kept.get(language) ?? zipIn(language);
  kept.set(language, made);
  return made;
}

async function zipIn(language: Language, more: Partial<ReturnFrame> = {}): Promise<Uint8Array> {
  const frame = { ...sampleReturnFrame, language, ...more };
  const { files } = await makeReturnFiles(answer, { frame, formats: ['zip'] });
  return files[0]?.content ?? new Uint8Array();
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly format?: string;
  readonly decimalChar?: string;
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly encoding?: string;
  readonly dialect?: { readonly delimiter: string };
  readonly schema?: { readonly fields: readonly Field[] };
}

interface Described {
  readonly resources: readonly Resource[];
  readonly [more: string]: unknown;
}

async function unpack(archive: Promise<Uint8Array>) {
  const entries = await readArchive(await archive);
  const described = JSON.parse(String(entries.get('datapackage.json')?.content)) as Described;
  const contentOf = (name: string): Buffer => {
    const resource = described.resources.find((one) => one.name === name);
    const entry = entries.get(resource?.path ?? '');
    if (entry === undefined) throw new Error(`no ${name} in the archive`);
    return entry.content;
  };
  return { entries, described, contentOf };
}

/** Whether a cell is of the type that its column is said to have. */
function isOf(cell: string, { type, format, decimalChar = '.' }: Field): boolean {
  if (cell === '') return true;
  switch (type) {
    case 'string':
      return true;
    case 'integer':
      return /^-?\d+$/.test(cell);
    case 'number':
      return new RegExp(String.raw`^-?\d+([${decimalChar}]\d+)?$`).test(cell);
    case 'date':
      return (format === '%d.%m.%Y' ? /^\d\d\.\d\d\.\d{4}$/ : /^\d{4}-\d\d-\d\d$/).test(cell);
    case 'boolean':
      return cell === 'true' || cell === 'false';
    default:
      return false;
  }
}

describe('packReturn', { timeout: 60_000 }, () => {
  it.each(languages)(
    'holds in %s every other file as it stands by itself, and names it by its hash',
    async (language) => {
      const { entries, described } = await unpack(draftIn(language));
      const formats: readonly ReturnFormatName[] = ['csv', 'csv-de', 'xlsx', 'pdf', 'json', 'parquet'];
      const { files } = await makeReturnFiles(answer, { frame: { ...sampleReturnFrame, language }, formats });
      const alone = files.slice(0, -1);
      expect([...entries.keys()]).toEqual(['datapackage.json', ...alone.map(({ name }) => name)]);
      expect(described.resources.map(({ name, path }) => [name, path])).toEqual(
        formats.map((format, index) => [format, alone[index]?.name]),
      );
      for (const [index, { path, bytes, hash }] of described.resources.entries()) {
        const content = entries.get(path)?.content ?? Buffer.alloc(0);
        expect([path, content.equals(Buffer.from(alone[index]?.content ?? []))]).toEqual([path, true]);
        expect([bytes, hash]).toEqual([
          content.byteLength,
          `sha256:${createHash('sha256').update(content).digest('hex')}`,
        ]);
      }
    },
  );

  it.each(languages)('says in %s what the columns of the tables hold, in their order', async (language) => {
    const { described, contentOf } = await unpack(draftIn(language));
    for (const name of ['csv', 'csv-de']) {
      const { dialect, schema, encoding } = described.resources.find((one) => one.name === name) ?? {};
      const fields = schema?.fields ?? [];
      const [head, ...lines]: string[][] = parse(contentOf(name), {
        delimiter: dialect?.delimiter ?? '',
        bom: true,
        record_delimiter: '\r\n',
      });
      expect([encoding, head]).toEqual(['utf-8', fields.map((field) => field.name)]);
      expect(lines.length).toBeGreaterThan(500);
      const wrong = lines.flatMap((line) =>
        line.flatMap((cell, column) => {
          const field = fields[column];
          return field !== undefined && isOf(cell, field) ? [] : [[field?.name, cell]];
        }),
      );
      expect(wrong).toEqual([]);
      for (const { description } of fields) expect(description.length).toBeGreaterThan(10);
      expect(new Set(fields.map(({ type }) => type)).size).toBeGreaterThan(3);
    }
    const { columns } = await readParquet(contentOf('parquet'));
    const typed = described.resources.find((one) => one.name === 'parquet')?.schema?.fields ?? [];
    const types = {
      string: 'BYTE_ARRAY UTF8',
      number: 'DOUBLE',
      integer: 'INT32',
      date: 'INT32 DATE',
      boolean: 'BOOLEAN',
    };
    expect(typed.map(({ name, type }) => [name, types[type as keyof typeof types]])).toEqual(
      Object.entries(columns),
    );
  });

  it('says what the package is, and that a draft is one', async () => {
    const { described: draft } = await unpack(draftIn('de'));
    expect(draft).toMatchObject({
      profile: 'data-package',
      name: 'return-2026-q3-r1-management-de',
      title: 'Quartalsmeldung 3. Quartal 2026, Entwurf',
      version: '1-draft',
      contributors: [{ title: 'Jobcenter im Kreis', role: 'publisher', email: 'wege@kreis.example' }],
      quarter: '2026-Q3',
      asOf: '2026-10-12',
    });
    expect(draft).not.toHaveProperty('created');
    const { described: frozen } = await unpack(
      zipIn('en', { record: sampleRecord, release: 2, office: null }),
    );
    expect(frozen).toMatchObject({ version: '2', title: 'Quarterly return Q3 2026, Release 2' });
    expect(frozen).not.toHaveProperty('contributors');
  });

  it.each(['Pacific/Kiritimati', 'America/Santiago'])(
    'makes the same bytes in %s, in which no clock is told',
    async (zone) => {
      const usual = await draftIn('de');
      vi.stubEnv('TZ', zone);
      const there = await zipIn('de');
      expect(Buffer.from(there).equals(Buffer.from(usual))).toBe(true);
      const stamps = [...(await readArchive(there)).values()].map(({ stamp }) => stamp);
      // 12 October 2026, noon, as archives count days and hours.
      const day = ((2026 - 1980) << 9) | (10 << 5) | 12;
      expect(new Set(stamps)).toEqual(new Set([`${day}.${12 << 11}`]));
    },
  );
});
