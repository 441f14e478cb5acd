import { beforeAll, describe, expect, it } from 'vitest';
import { openTerminal, type Terminal } from '../testing/terminal.ts';

const head = 'participant,run,location,project,entered_on,exited_on\n';
const first = `${head}A-1,1,bocholt,wege,2023-01-10,2023-06-30\nA-2,1,bocholt,wege,2023-01-10,\n`;
const second = `${head}A-2,1,bocholt,wege,2023-01-10,2023-05-31\nA-3,1,bocholt,wege,2023-01-10,\n`;

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal();
  await terminal.write('first.csv', first);
  await terminal.write('second.csv', second);
}, 30_000);

const enrolments = async (...argv: readonly string[]): Promise<unknown> => {
  const { stdout } = await terminal.type('breakdown', '--measures', 'enrolments', '--json', ...argv);
  return JSON.parse(stdout);
};

describe('imports', { timeout: 30_000 }, () => {
  it('says on the messages that nothing was imported yet', async () => {
    expect(await terminal.type('imports')).toEqual({
      exit: 0,
      stdout: '',
      stderr: 'Nothing was imported yet. To load a delivery: neue-wege import\n',
    });
    expect(JSON.parse((await terminal.type('imports', '--json')).stdout)).toEqual({ imports: [] });
  });

  it('lists them with their files and counts, the newest first', async () => {
    await terminal.type('import', 'first.csv', '--create-missing', '--known-on', '2025-01-15');
    await terminal.type('import', 'second.csv', '--known-on', '2025-04-15', '--correction', 'A-2 had left');
    await terminal.type('import', 'second.csv');

    const { exit, stdout, stderr } = await terminal.type('imports');
    expect([exit, stderr]).toEqual([0, '']);
    const cells = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    expect(cells[0]?.slice(0, 5)).toEqual(['Import', 'Delivered', 'Result', 'Known on', 'Version']);
    expect(cells.slice(2, -1).map((row) => row.toSpliced(1, 1))).toEqual([
      ['3', 'nothing new', '–', '–', 'second.csv', '0', '0', '0', '0'],
      ['2', 'stored', '2025-04-15', '2', 'second.csv', '1', '1', '0', '0'],
      ['1', 'stored', '2025-01-15', '1', 'first.csv', '2', '0', '0', '0'],
    ]);
  });

  it('answers as one JSON document with --json', async () => {
    const { stdout } = await terminal.type('imports', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      imports: [
        { importId: 3, dataVersion: null, knownOn: null },
        {
          importId: 2,
          dataVersion: 2,
          knownOn: '2025-04-15',
          files: [{ file: 'second.csv', kind: 'enrolments', rows: 2 }],
          counts: { added: 1, changed: 1 },
          withdrawnBy: null,
        },
        { importId: 1 },
      ],
    });
  });
});

describe('imports --findings', { timeout: 30_000 }, () => {
  it('prints what was found in a refused import, again and again, in words or as CSV (I21)', async () => {
    await terminal.write('wrong.csv', `${head}A-7,9,bocholt,wege,2023-01-10,\n`);
    expect(await terminal.type('import', 'wrong.csv')).toMatchObject({ exit: 1 });

    const listed = await terminal.type('imports', '--lang', 'de');
    expect(listed.stdout).toMatch(/^ +4 .* abgewiesen +– +– +wrong\.csv +0 +0 +0 +1$/m);
    const told = await terminal.type('imports', '--findings', '4');
    expect(told.stdout).toContain('Error unknown_run (1): Unknown run\n  wrong.csv:2 run: ');
    const csv = await terminal.type('imports', '--findings', '4', '--format', 'csv');
    expect(csv.stdout).toMatch(/^file,line,column,rule,.*\r\nwrong\.csv,2,run,unknown_run,error,/);
    const german = await terminal.type('imports', '--findings', '4', '--format', 'csv-de');
    expect(german.stdout).toMatch(/^\uFEFFDatei;Zeile;.*\r\nwrong\.csv;2;run;unknown_run;Fehler;/);
    const { stdout } = await terminal.type('imports', '--findings', '4', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ importId: 4, findings: [{ line: 2, column: 'run' }] });
    for (const output of [told, csv, german]) expect(output.stdout).not.toContain('A-7');
  });

  it('says so where nothing was found, or no such import is', async () => {
    const nothing = { exit: 0, stdout: '', stderr: 'Nothing was found in import 1.\n' };
    expect(await terminal.type('imports', '--findings', '1')).toEqual(nothing);
    const missing = { exit: 1, stdout: '', stderr: 'import 99: There is no such import.\n' };
    expect(await terminal.type('imports', '--findings', '99')).toEqual(missing);
    expect(await terminal.type('imports', '--format', 'csv')).toMatchObject({ exit: 2 });
  });

  it('leaves a delivery alone that was only looked at', async () => {
    expect(await terminal.type('import', 'wrong.csv', '--dry-run')).toMatchObject({ exit: 1 });
    expect(await terminal.type('imports', '--findings', '5')).toMatchObject({ exit: 1 });
  });
});

describe('withdraw', { timeout: 30_000 }, () => {
  it('is refused with the list when a later import built on it, naming no person', async () => {
    const { exit, stdout, stderr } = await terminal.type('withdraw', '1', '--reason', 'wrong file');
    expect([exit, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'Refused; import 1 stays as it is.\nenrolments: 1 changed since by import 2 (data version 2): bocholt/wege/1\nenrolments: 1 of runs that it created: bocholt/wege/1\n',
    );
    const asJson = await terminal.type('withdraw', '1', '--reason', 'wrong file', '--json');
    expect([asJson.exit, asJson.stderr, JSON.parse(asJson.stdout)]).toMatchObject([
      1,
      '',
      { status: 'refused', importId: 1, issues: [{ place: 'enrolments' }, { place: 'enrolments' }] },
    ]);
  });

  it('knows which imports there are and which changed something', async () => {
    expect(await terminal.type('withdraw', '9', '--reason', 'wrong file')).toEqual({
      exit: 1,
      stdout: '',
      stderr: 'import 9: There is no such import.\n',
    });
    expect(await terminal.type('withdraw', '3', '--reason', 'wrong file')).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining(
        'import 3: It changed nothing; there is nothing to withdraw.\n',
      ) as string,
    });
  });

  it('takes the import back from the day on which that became known', async () => {
    const options = ['--reason', 'wrong file', '--known-on', '2025-05-01'];
    const early = await terminal.type('withdraw', '2', '--reason', 'wrong', '--known-on', '2025-04-14');
    expect([early.exit, early.stderr]).toEqual([1, expect.stringMatching(/^--known-on: /) as string]);

    const { exit, stdout, stderr } = await terminal.type('withdraw', '2', ...options, '--json');
    expect([exit, stderr, JSON.parse(stdout)]).toEqual([
      0,
      '',
      { status: 'withdrawn', importId: 2, dataVersion: 3, ended: 2, restored: 1 },
    ]);
    expect(await enrolments('--as-of', '2025-04-30')).toMatchObject({ total: { enrolments: { value: 3 } } });
    expect(await enrolments('--as-of', '2025-05-01')).toMatchObject({
      dataVersion: 3,
      total: { enrolments: { value: 2 } },
    });
    expect((await terminal.type('imports')).stdout).toMatch(/^ *2 .* by version 3$/m);
  });

  it('then takes back what came before, and says so', async () => {
    expect(await terminal.type('withdraw', '1', '--reason', 'wrong too')).toEqual({
      exit: 0,
      stdout: 'Import 1 is withdrawn by data version 4: 5 records ended, 0 came back.\n',
      stderr: '',
    });
    expect(await enrolments()).toMatchObject({ dataVersion: 4, total: { enrolments: { value: 0 } } });
  });
});
