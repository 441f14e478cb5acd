import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readParts, readSheets } from '@neue-wege/reports/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { neueWege, startServer } from '../testing/neue-wege.ts';
import { openTerminal, type Terminal } from '../testing/terminal.ts';

const draft = ['return', '2014-Q3', '--draft', '--lang', 'de'];

let terminal: Terminal;
let manifest: Manifest;
beforeAll(async () => {
  terminal = await openTerminal();
  await terminal.type('demo', '--through', '2014-12-31');
  const { stdout } = await terminal.type(...draft, '--out', 'meldung', '--json');
  manifest = JSON.parse(stdout) as Manifest;
}, 300_000);

interface Manifest {
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

interface Section {
  readonly id: string;
  readonly by: readonly string[];
  readonly measures: readonly string[];
  readonly rows: readonly {
    readonly period: { readonly key: string | null };
    readonly isTotalOf: readonly string[];
    readonly [column: string]: unknown;
  }[];
}

const fileIn = (folder: string, name: string): Promise<Buffer> =>
  readFile(join(terminal.folder, folder, name));

async function sections(): Promise<readonly Section[]> {
  const text = await fileIn('meldung', 'return-2014-Q3-r1-management-de-json.json');
  return (JSON.parse(text.toString('utf8')) as { readonly sections: readonly Section[] }).sections;
}

describe('return --draft', { timeout: 120_000 }, () => {
  it('writes every file and the manifest that names them', async () => {
    expect(manifest).toMatchObject({
      quarter: '2014-Q3',
      release: 1,
      audience: 'management',
      lang: 'de',
      asOf: '2014-10-31',
      dataVersion: 7,
      catalogueVersion: 2,
    });
    expect(JSON.parse(String(await fileIn('meldung', 'manifest.json')))).toEqual(manifest);
    const names = [
      'csv-de.csv',
      'csv.csv',
      'json.json',
      'parquet.parquet',
      'pdf.pdf',
      'xlsx.xlsx',
      'zip.zip',
    ].map((end) => `return-2014-Q3-r1-management-de-${end}`);
    expect(await readdir(join(terminal.folder, 'meldung'))).toEqual(['manifest.json', ...names]);
    for (const { name, bytes, sha256 } of manifest.files) {
      const content = await fileIn('meldung', name);
      expect([name, content.byteLength]).toEqual([name, bytes]);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });

  it.each([
    ['quarters', '2014-Q3', ['--where', 'quarter=2014-Q3']],
    ['years', '2014', ['--where', 'year=2014']],
    ['exit_reasons', null, []],
    ['independence_6m', '2013', ['--where', 'year=2013']],
    ['participants_by_age_band', null, []],
    ['runs', null, []],
  ])('tells in %s of %s what a breakdown answers', async (id, key, where) => {
    const section = (await sections()).find((one) => one.id === id);
    const by = section?.by.join(',') ?? '';
    const asked = ['--by', by, '--measures', section?.measures.join(',') ?? '', '--margins', ...where];
    const { stdout } = await terminal.type('breakdown', ...asked, '--disclosure', 'management', '--json');
    const { rows, total } = JSON.parse(stdout) as {
      readonly rows: readonly unknown[];
      readonly total: unknown;
    };
    const told = section?.rows
      .filter(({ period }) => period.key === key)
      .map(({ period: _period, ...row }) => row);
    expect(told).toEqual([...rows, total]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('says in the workbook that the data are invented, and what keys are called', async () => {
    const content = await fileIn('meldung', 'return-2014-Q3-r1-management-de-xlsx.xlsx');
    const [cover, , quarters] = readSheets(await readParts(content)).map(({ rows }) =>
      rows.map((row) => row.map(({ value }) => value)),
    );
    expect(cover?.[0]).toEqual(['Quartalsmeldung 3. Quartal 2014, Entwurf']);
    expect(cover?.flat()).toContain(
      'Synthetische Daten: Hinter den Zahlen stehen keine wirklichen Personen.',
    );
    expect(quarters?.flat()).toContain('Bocholt');
  });

  it('writes the same bytes wherever and in whatever language the machine stands', async () => {
    const machines = [
      { TZ: 'Pacific/Honolulu', LANG: 'de_DE.UTF-8' },
      { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ];
    for (const [index, variables] of machines.entries()) {
      const place = { folder: terminal.folder, variables };
      const out = `machine-${index}`;
      const { exit, stdout } = await neueWege(place, ...draft, '--out', out, '--json');
      expect([exit, JSON.parse(stdout)]).toEqual([0, manifest]);
      for (const { name } of manifest.files)
        expect((await fileIn(out, name)).equals(await fileIn('meldung', name))).toBe(true);
    }
  });

  it('is called like its files unless told otherwise, and holds the formats asked for', async () => {
    const asked = ['return', '2014-Q4', '--draft', '--lang', 'en', '--formats', 'json,csv'];
    const { exit, stdout, stderr } = await terminal.type(...asked);
    const name = 'return-2014-Q4-r1-management-en';
    expect([exit, stdout, stderr]).toEqual([0, '', `Written to ${name}.\n`]);
    expect(await readdir(join(terminal.folder, name))).toEqual([
      'manifest.json',
      `${name}-csv.csv`,
      `${name}-json.json`,
    ]);
  });

  it('changes nothing where the same files are, and overwrites no others', async () => {
    const again = await terminal.type(...draft, '--out', 'meldung');
    expect([again.exit, again.stderr]).toEqual([0, 'meldung holds the same files already.\n']);
    const other = await terminal.type(...draft, '--out', 'meldung', '--formats', 'csv');
    expect([other.exit, other.stdout, other.stderr]).toEqual([
      1,
      '',
      'meldung/manifest.json: is there already with other content; name another folder\n',
    ]);
  });

  it('is made by the server that holds the store, in the folder of whoever asks', async () => {
    const place = { folder: terminal.folder, variables: { ATTACK_SECONDS: '0' } };
    const server = await startServer(place);
    const { exit, stdout } = await neueWege(place, ...draft, '--out', 'served', '--json');
    await server.stop('SIGTERM');
    expect([exit, JSON.parse(stdout)]).toEqual([0, manifest]);
    expect(await readdir(join(terminal.folder, 'served'))).toHaveLength(8);
  });
});

describe('return', { timeout: 60_000 }, () => {
  it.each([
    ['2014-Q3', [], 1, 'quarter: no return of 2014-Q3 is frozen yet; --draft shows what one would say\n'],
    ['2014-Q3', ['--draft', '--as-of', '2026-10-01'], 1, '--as-of: 2026-10-01 lies in the future'],
    [
      '2027-Q1',
      ['--draft'],
      1,
      'quarter: 2027-Q1 begins on 2027-01-01, which lies after the as-of day 2026-09-30',
    ],
    [
      '2015-Q1',
      ['--draft'],
      1,
      'quarter: the figures released last are as of 2014-10-31, when 2015-Q1 had not',
    ],
    ['2014-Q5', ['--draft'], 2, 'Write a quarter like 2026-Q3.'],
    [
      '2014-Q3',
      ['--draft', '--formats', 'csv,docx'],
      2,
      'Write some of csv,csv-de,xlsx,pdf,json,parquet,zip.',
    ],
    ['2014-Q3', ['--draft', '--audience', 'exact'], 2, 'Allowed choices are management, public.'],
  ])('%s %j ends with %i and writes nothing', async (quarter, options, code, message) => {
    const before = await readdir(terminal.folder);
    const { exit, stdout, stderr } = await terminal.type('return', quarter, ...options);
    expect([exit, stdout, stderr]).toEqual([code, '', expect.stringContaining(message)]);
    expect(await readdir(terminal.folder)).toEqual(before);
  });

  it('says of an empty store that nothing was known', async () => {
    const empty = await openTerminal();
    const { exit, stderr } = await empty.type('return', '2014-Q3', '--draft');
    expect([exit, stderr]).toEqual([1, '--as-of: nothing was known on 2026-09-30: the store held no data\n']);
  });
});
