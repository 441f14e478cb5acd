import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changeReturn, type Database, openDatabase } from '@neue-wege/database';
import {
  catalogueVersion,
  correctReturn,
  freezeReturn,
  prepareReturn,
  type ReturnRelease,
  recordCheck,
  signOffReturn,
  toPlainDate,
} from '@neue-wege/domain';
import { createTestDatabase } from '@neue-wege/vitest/postgres';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTerminal, type Terminal } from '../testing/terminal.ts';

const quarter = '2023-Q4';
const actor = 'person:ada';
const header = 'participant,run,location,project,entered_on,exited_on,exit_reason';

/** People who entered and left in the quarter, so many at each place. */
const people = (name: string, places: readonly (readonly [string, number])[]): string => {
  const lines = places.flatMap(([place, count]) =>
    Array.from({ length: count }, (_, index) => {
      const reason = ['regular_end', 'own_wish', 'job_svb'][index % 3];
      return `${name}-${place}-${index},1,${place},wege,2023-10-1${index % 9},2023-12-10,${reason}`;
    }),
  );
  return [header, ...lines, ''].join('\n');
};

/** Freezes what a draft says by now, as far as a difference reads it. */
async function freezeDraft(
  terminal: Terminal,
  open: () => Promise<Database>,
  release: number,
): Promise<void> {
  const out = `draft-${release}`;
  const typed = ['return', quarter, '--draft', '--lang', 'de', '--formats', 'json', '--out', out, '--json'];
  const { stdout } = await terminal.type(...typed);
  const { asOf, dataVersion, files } = JSON.parse(stdout) as {
    readonly asOf: string;
    readonly dataVersion: number;
    readonly files: readonly { readonly name: string; readonly sha256: string; readonly rows: number }[];
  };
  const [file] = files;
  if (file === undefined) throw new Error('a draft has files');
  const content = await readFile(join(terminal.folder, out, file.name));
  const figures = createHash('sha256').update(content).digest('hex');
  const check = { asOf: toPlainDate(asOf), dataVersion, catalogueVersion, figures, entries: [] };
  const kind = { audience: 'management', lang: 'de', format: 'json', mediaType: 'application/json' } as const;
  const steps: readonly ((now?: ReturnRelease) => ReturnRelease)[] = [
    (now) =>
      release === 1
        ? prepareReturn(now, { quarter, actor })
        : correctReturn(now, { actor, reason: 'Nachmeldung Gronau' }),
    (now) => recordCheck(now, { actor, check }),
    (now) => signOffReturn(now, { actor, figures, isFourEyes: false }),
    (now) => freezeReturn(now, { actor, figures }),
  ];
  const database = await open();
  for (const step of steps)
    await changeReturn(database, {
      context: { actor, locations: 'all', profile: 'MANAGEMENT' },
      quarter,
      step,
      files: [{ ...file, ...kind, bytes: content.byteLength, content }],
      entryOf: () => ({ actor, action: 'return', detail: { quarter } }),
    });
  await database.close();
}

/** Two frozen releases, between which a delivery came late and another was taken back, and a third delivery after them. */
async function openHistory(environment: Readonly<Record<string, string>>): Promise<Terminal> {
  const terminal = await openTerminal({ PSEUDONYM_KEY_FILE: 'key', ...environment });
  const url = environment['DATABASE_URL'];
  const open = (): Promise<Database> =>
    openDatabase(url === undefined ? { dataDir: join(terminal.folder, '.data', 'database') } : { url });
  await terminal.write('key', 'dG8gYmUgdXNlZCBpbiB0aGVzZSB0ZXN0cyBhbG9uZTE3\n');
  await terminal.type('migrate');
  const deliver = async (name: string, places: readonly (readonly [string, number])[]): Promise<void> => {
    await terminal.write(`${name}.csv`, people(name, places));
    await terminal.type('import', `${name}.csv`, '--create-missing');
  };
  await deliver('first', [
    ['bocholt', 60],
    ['gronau', 50],
  ]);
  await freezeDraft(terminal, open, 1);
  await deliver('late', [['gronau', 30]]);
  await deliver('wrong', [['gronau', 20]]);
  const withdrawn = await terminal.type('withdraw', '3', '--reason', 'wrong file');
  expect([withdrawn.exit, withdrawn.stderr]).toEqual([0, expect.any(String)]);
  await freezeDraft(terminal, open, 2);
  await deliver('later', [['bocholt', 25]]);
  return terminal;
}

const { url } = await createTestDatabase();

describe.each([
  ['the embedded engine', {}],
  ['PostgreSQL', { DATABASE_URL: url }],
])('return --difference on %s', { timeout: 120_000 }, (_, environment) => {
  let terminal: Terminal;
  beforeAll(async () => {
    terminal = await openHistory(environment);
  }, 240_000);
  const difference = (releases: string, ...options: readonly string[]) =>
    terminal.type('return', quarter, '--difference', releases, '--lang', 'de', ...options);

  it('prints what a correction says differently, why it was made, and by which causes', async () => {
    const { exit, stdout, stderr } = await difference('1..2', '--exact');
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Quartalsmeldung 2023-Q4: Fassung 1 gegen Fassung 2');
    expect(stdout).toContain('Grund der Berichtigung: Nachmeldung Gronau');
    const line = stdout.split('\n').find((one) => /gronau .*2023-Q4 .*Austritte/.test(one));
    expect(line).toMatch(/50 +80 +\+30 +geänderter Wert +Lieferung \+50 · Rücknahme einer Lieferung −20/);
    expect((await difference('1..2')).stdout).not.toContain('Lieferung');
  });

  it('writes a line per figure for programs, with the share of each cause', async () => {
    const { stdout } = await difference('1..2', '--exact', '--format', 'csv');
    const [headings = '', ...lines] = stdout.trimEnd().split('\r\n');
    const names = headings.split(',');
    const records = lines.map((line): Readonly<Record<string, string>> => {
      const cells = line.split(',');
      return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
    });
    expect(
      records.find(
        ({ section, period, location, measure }) =>
          section === 'quarters' && period === quarter && location === 'gronau' && measure === 'exits',
      ),
    ).toMatchObject({
      before: '50',
      after: '80',
      change: '30',
      kind: 'value',
      origin: 'release',
      by_import: '50',
      by_withdrawal: '-20',
    });
    const told = await difference('1..2', '--format', 'csv');
    expect(told.stdout.split('\r\n')[0]).not.toContain('by_');
  });

  it('holds a release against what is released now', async () => {
    const { stdout } = await difference('2..now', '--json');
    const { after, reason, figures } = JSON.parse(stdout) as {
      readonly after: unknown;
      readonly reason: unknown;
      readonly figures: readonly Readonly<Record<string, unknown>>[];
    };
    expect([after, reason]).toEqual([expect.objectContaining({ release: null, dataVersion: 5 }), null]);
    const changed = figures.filter(({ section, measure }) => section === 'quarters' && measure === 'exits');
    expect(changed.map(({ location, change }) => [location, change])).toEqual([
      ['bocholt', 25],
      [null, 25],
    ]);
  });

  it.each([
    [['1..3'], 1, 'of 2023-Q4 there are no frozen releases 1..3; frozen: 1, 2'],
    [['2..1'], 2, 'Write two releases like 1..2'],
    [['1..2', '--draft'], 2, 'cannot be used with'],
  ])('%j ends with %i', async ([releases = '', ...options], code, message) => {
    const { exit, stdout, stderr } = await difference(releases, ...options);
    expect([exit, stdout, stderr]).toEqual([code, '', expect.stringContaining(message)]);
  });

  it('refuses its options where no difference is asked for', async () => {
    for (const option of [['--exact'], ['--format', 'csv']]) {
      const { exit, stderr } = await terminal.type('return', quarter, ...option);
      expect([exit, stderr]).toEqual([2, expect.stringContaining('goes with --difference')]);
    }
  });
});
