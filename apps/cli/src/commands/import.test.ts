import { beforeAll, describe, expect, it } from 'vitest';
import { openTerminal, type Terminal } from '../testing/terminal.ts';

const enrolments = `participant,run,location,project,entered_on,exited_on,exit_reason
A-1,1,bocholt,wege,2023-01-10,2023-06-30,regular_end
A-2,1,bocholt,wege,2023-01-10,2023-03-01,own_wish
A-3,1,borken,wege,2023-02-01,,
`;
const bad = `participant,run,location,project,entered_on,exited_on
B-1,1,bocholt,wege,2023-05-01,2023-04-01
B-2,1,bocholt,wege,2023-05-01,2023-06-01
B-3,1,bocholt,wege,31.04.2023,
`;

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal();
  await terminal.write('enrolments.csv', enrolments);
  await terminal.write('bad.csv', bad);
}, 30_000);

/** The document that `--json` prints; the exit code and the messages beside it. */
async function typeJson(
  ...argv: readonly string[]
): Promise<{ exit: number; stderr: string; document: unknown }> {
  const { exit, stderr, stdout } = await terminal.type(...argv, '--json');
  return { exit, stderr, document: JSON.parse(stdout) };
}

const exits = async (...argv: readonly string[]): Promise<unknown> => {
  const { stdout } = await terminal.type('breakdown', '--measures', 'exits', '--json', ...argv);
  return JSON.parse(stdout);
};

describe('import', { timeout: 30_000 }, () => {
  it('shows with --dry-run what would happen, and stores nothing', async () => {
    const { exit, document } = await typeJson('import', 'enrolments.csv', '--create-missing', '--dry-run');
    expect([exit, document]).toMatchObject([
      0,
      { status: 'preview', dataVersion: 0, counts: { rejected: 0 } },
    ]);
    expect(await exits()).toMatchObject({ dataVersion: 0 });
  });

  it('refuses runs that nobody defined, naming the option that would create them', async () => {
    const { exit, document } = await typeJson('import', 'enrolments.csv');
    expect([exit, document]).toMatchObject([1, { status: 'refused', dataVersion: 0 }]);
    expect(await exits()).toMatchObject({ dataVersion: 0 });
  });

  it('names the column of every finding by its heading as written', async () => {
    await terminal.write(
      'german.csv',
      'KundenNummer;Standort;Projekt;Durchlauf;Eintritt;Austritt\nG-1;bocholt;wege;9;01.02.2023;\nG-2;bocholt;wege;1;01.02.2023;31.01.2023\n',
    );
    const { document } = await typeJson('import', 'german.csv');
    expect(document).toMatchObject({
      findings: [
        { line: 2, column: 'Standort', rule: 'unknown_location' },
        { line: 3, column: 'Austritt', rule: 'exit_before_entry' },
        { line: 3, column: 'Standort', rule: 'unknown_location' },
      ],
    });
  });

  it('says what was found in the language that is asked for, in English to programs', async () => {
    const told = { en: /^The exit must not/, de: /^Der Austritt darf nicht/ };
    await terminal.write('early.csv', 'participant,run,entered_on,exited_on\nL-1,1,2023-05-01,2023-04-01\n');
    for (const [argv, language] of [
      [[], 'en'],
      [['--lang', 'de'], 'de'],
    ] as const) {
      const { document } = await typeJson('import', 'early.csv', '--dry-run', ...argv);
      const message = expect.stringMatching(told[language]) as string;
      expect(document).toMatchObject({ findings: [{ rule: 'exit_before_entry', message }, {}] });
    }
    const { stdout } = await terminal.type('import', 'early.csv', '--dry-run', '--lang', 'de');
    expect(stdout).toMatch(
      /^Fehler exit_before_entry \(1\): Austritt vor Eintritt\n {2}early\.csv:2 exited_on: Der /m,
    );
  });

  it('stores a delivery as one version, known on the day that is told', async () => {
    const { exit, document, stderr } = await typeJson(
      'import',
      'enrolments.csv',
      '--create-missing',
      '--known-on',
      '2025-01-15',
    );
    expect([exit, stderr]).toEqual([0, '']);
    expect(document).toMatchObject({
      status: 'stored',
      dataVersion: 1,
      files: [
        {
          file: 'enrolments.csv',
          kind: 'enrolments',
          rows: 3,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        },
      ],
      counts: { added: 3, changed: 0, unchanged: 0, ended: 0, rejected: 0 },
    });
    expect(await exits('--as-of', '2025-01-14')).toMatchObject({
      dataVersion: 0,
      total: { exits: { value: 0 } },
    });
    expect(await exits('--as-of', '2025-01-15')).toMatchObject({
      dataVersion: 1,
      total: { exits: { value: 2 } },
    });
  });

  it('says of the same content again that there is nothing new', async () => {
    const { exit, stdout } = await terminal.type('import', 'enrolments.csv');
    expect([exit, ...stdout.split('\n').slice(0, 2)]).toEqual([
      0,
      'Nothing new: data version 1 already holds all of this.',
      expect.stringMatching(/^Import \d+ brought the same files\.$/),
    ]);
  });

  it('stores nothing of a delivery with bad rows, and lists each with file, line, column and rule', async () => {
    const { exit, document } = await typeJson('import', 'bad.csv');
    expect([exit, document]).toMatchObject([
      1,
      {
        status: 'refused',
        dataVersion: 1,
        findings: [
          { file: 'bad.csv', line: 2, column: 'exited_on', rule: 'exit_before_entry', severity: 'error' },
          { file: 'bad.csv', line: 4, column: 'entered_on', rule: 'not_a_date', severity: 'error' },
        ],
      },
    ]);
    const { stdout } = await terminal.type('import', 'bad.csv');
    expect(stdout).toMatch(/^Refused: 2 errors; nothing was stored\.\n/);
    expect(stdout).toMatch(/^Error exit_before_entry \(1\): Exit before entry\n {2}bad\.csv:2 exited_on: /m);
  });

  it('never repeats a person of the file', async () => {
    const { stdout, stderr } = await terminal.type('import', 'bad.csv', '--json');
    expect(stdout + stderr).not.toContain('B-1');
  });

  it('stores the good rows with --keep-good and says how many were kept apart', async () => {
    const { exit, document } = await typeJson('import', 'bad.csv', '--keep-good');
    expect([exit, document]).toMatchObject([
      0,
      { status: 'stored', dataVersion: 2, counts: { added: 1, rejected: 2 } },
    ]);
  });

  it('refuses a day before the last version', async () => {
    const { exit, stdout, stderr } = await terminal.type(
      'import',
      'enrolments.csv',
      '--known-on',
      '2025-01-01',
    );
    expect([exit, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^--known-on: /);
  });

  it('reads other headings and words through a profile', async () => {
    const profile = { file: 'enrolments', columns: { participant: 'Nr', entered_on: 'Start' }, values: {} };
    await terminal.write('profile.json', JSON.stringify(profile));
    await terminal.write('other.csv', 'Nr;Durchlauf;Standort;Projekt;Start\nC-1;1;bocholt;wege;01.02.2024\n');
    const { exit, document } = await typeJson('import', 'other.csv', '--profile', 'profile.json');
    expect([exit, document]).toMatchObject([0, { status: 'stored', counts: { added: 1 } }]);
  });

  it('names every file and profile that is not there', async () => {
    const files = await terminal.type('import', 'enrolments.csv', 'no.csv', 'never.csv', '.');
    expect([files.exit, files.stdout]).toEqual([1, '']);
    expect(files.stderr.match(/^\S+: (there is no such file|is not a file)/gm)).toHaveLength(3);
    const profiles = await terminal.type('import', 'enrolments.csv', '--profile', 'none.json');
    expect([profiles.exit, profiles.stderr]).toEqual([1, 'none.json: there is no such file\n']);
  });
});

describe('breakdown', { timeout: 30_000 }, () => {
  const question = ['breakdown', '--by', 'location,year', '--measures', 'enrolments,completion_rate'];

  it('answers as one JSON document with --json, and with --format json', async () => {
    const { exit, stdout, stderr } = await terminal.type(...question, '--json');
    expect([exit, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: '2026-09-30',
      dataVersion: 3,
      profile: 'EXACT',
      by: ['location', 'year'],
      rows: expect.arrayContaining([
        expect.objectContaining({
          location: 'bocholt',
          year: 2023,
          isTotalOf: [],
          enrolments: { value: 3, status: 'FINAL', preliminary: false },
        }),
      ]) as unknown,
    });
    expect(await terminal.type(...question, '--format', 'json', '--exact')).toEqual({ exit, stdout, stderr });
  });

  it('limits to the keys asked for', async () => {
    const { stdout } = await terminal.type(
      ...question,
      '--where',
      'location=borken',
      '--where',
      'year=2023',
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject({ rows: [{ location: 'borken', year: 2023 }] });
  });

  it('prints a table unless told otherwise, in the language asked for', async () => {
    expect((await terminal.type(...question)).stdout).toMatch(
      /^Location +Year +Enrolments +Completion rate/m,
    );
    expect((await terminal.type(...question, '--lang', 'de')).stdout).toMatch(/^Standort +Jahr +Eintritte/m);
  });

  it('prints csv with the total last', async () => {
    const { stdout } = await terminal.type(...question, '--format', 'csv', '--margins');
    const lines = stdout.split('\r\n');
    expect(lines[0]).toMatch(/^location,year,is_total_of,enrolments,enrolments_status,completion_rate,/);
    expect(lines.at(-2)).toMatch(/^,,"location,year",5,/);
  });

  it.each([
    [['--by', 'place'], /^--by: unknown dimension "place"; allowed: location,/],
    [['--measures', 'kpi'], /^--measures: unknown measure "kpi"; allowed: enrolments,/],
    [['--where', 'year=23'], /^--where year: "23": not a year; write it like 2026/],
  ])('refuses %j as wrong usage', async (argv, message) => {
    const { exit, stdout, stderr } = await terminal.type('breakdown', ...argv);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('refuses a day in the future', async () => {
    const future = await terminal.type('breakdown', '--as-of', '2026-10-01');
    expect([future.exit, future.stdout]).toEqual([1, '']);
  });
});
