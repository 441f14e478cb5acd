import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deliveryFileKinds } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { openTerminal } from '../testing/terminal.ts';

const terminal = await openTerminal();

describe('template', () => {
  it('prints a kind of file with an example row', async () => {
    expect(await terminal.type('template', 'locations')).toEqual({
      exit: 0,
      stdout: 'location,name,ags,kind\nbocholt,Bocholt,05554008,Stadt\n',
      stderr: '',
    });
    const { exit, stderr } = await terminal.type('template', 'people');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('locations, projects')]);
  });

  it('writes a new file and none that is there', async () => {
    const args = ['template', 'locations', '--format', 'csv-de', '--out', 'Standorte.csv'];
    expect(await terminal.type(...args)).toEqual({
      exit: 0,
      stdout: '',
      stderr: 'Written to Standorte.csv.\n',
    });
    expect(await readFile(join(terminal.folder, 'Standorte.csv'), 'utf8')).toBe(
      '\uFEFFStandort;Name;AGS;Art\r\nbocholt;Bocholt;05554008;Stadt\r\n',
    );
    expect((await terminal.type(...args)).exit).toBe(1);
    expect((await terminal.type('template', 'runs', '--out', 'no/such.csv')).stderr).toContain(
      'no such folder',
    );
  });

  it('gives files that make one delivery for an empty store, in both variants', async () => {
    const write = async (format: string): Promise<readonly string[]> => {
      const files = deliveryFileKinds.map((kind) => `${kind}-${format}.csv`);
      for (const [at, kind] of deliveryFileKinds.entries()) {
        await terminal.type('template', kind, '--format', format, '--out', files[at] ?? '');
      }
      return files;
    };
    const loaded = await terminal.type('import', ...(await write('csv')), '--create-missing', '--json');
    expect(JSON.parse(loaded.stdout)).toMatchObject({ status: 'stored', findings: [] });
    const again = await terminal.type('import', ...(await write('csv-de')), '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ status: 'unchanged', findings: [] });
  });
});
