import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readParquet, readParts, readSheets } from '@neue-wege/reports/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTerminal, type Terminal } from './testing/terminal.ts';

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal({ OFFICE: 'Jobcenter im Kreis' });
  await terminal.write('locations.csv', 'location,name\nbocholt,Bocholt\n');
  const rows = Array.from({ length: 12 }, (_, index) => `P-${index},1,bocholt,wege,2023-01-10`);
  await terminal.write(
    'enrolments.csv',
    ['participant,run,location,project,entered_on', ...rows, ''].join('\n'),
  );
  await terminal.type('import', 'locations.csv', 'enrolments.csv', '--create-missing');
}, 30_000);

const question = ['breakdown', '--by', 'location', '--measures', 'enrolments'];

describe('breakdown --out', { timeout: 30_000 }, () => {
  it('writes a workbook with the names that were delivered, in the language asked for', async () => {
    const asked = [...question, '--where', 'year=2023', '--format', 'xlsx', '--lang', 'de'];
    const { exit, stdout, stderr } = await terminal.type(...asked, '--out', 'zahlen.xlsx');
    expect({ exit, stdout, stderr }).toEqual({ exit: 0, stdout: '', stderr: 'Written to zahlen.xlsx.\n' });
    const parts = await readParts(await readFile(join(terminal.folder, 'zahlen.xlsx')));
    const [cover, table] = readSheets(parts).map(({ rows }) =>
      rows.map((row) => row.map(({ value }) => value)),
    );
    expect(cover).toContainEqual(['Auswahl', 'Jahr: 2023']);
    expect(cover).toContainEqual(['Quelle', 'Jobcenter im Kreis, Neue Wege']);
    expect(table?.[1]).toEqual(['Bocholt', 'einzeln', 'bocholt', 12, 'endgültig']);
  });

  it('writes the same text as it prints', async () => {
    const printed = await terminal.type(...question, '--format', 'csv');
    await terminal.type(...question, '--format', 'csv', '--out', 'figures.csv');
    expect(await readFile(join(terminal.folder, 'figures.csv'), 'utf8')).toBe(printed.stdout);
  });

  it('writes the same figures as parquet', async () => {
    const { stdout } = await terminal.type(...question, '--format', 'json');
    expect((await terminal.type(...question, '--format', 'parquet', '--out', 'figures.parquet')).exit).toBe(
      0,
    );
    const { rows } = await readParquet(await readFile(join(terminal.folder, 'figures.parquet')));
    const { rows: told } = JSON.parse(stdout) as { readonly rows: readonly unknown[] };
    expect(rows).toHaveLength(told.length + 1);
  });

  it('overwrites nothing, and prints no workbook', async () => {
    await terminal.write('there.csv', '');
    const there = await terminal.type(...question, '--format', 'csv', '--out', 'there.csv');
    expect([there.exit, there.stderr]).toEqual([1, 'there.csv: is there already; name a new file\n']);
    const printed = await terminal.type(...question, '--format', 'xlsx');
    expect([printed.exit, printed.stdout, printed.stderr]).toEqual([
      2,
      '',
      '--format: xlsx is no text: add --out\n',
    ]);
  });
});
