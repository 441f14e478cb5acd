import { beforeAll, describe, expect, it } from 'vitest';
import { openTerminal, type Terminal } from '../testing/terminal.ts';

const header =
  'participant,run,location,project,entered_on,exited_on,exit_reason,in_receipt_at_entry,recorded_on';
const line = (location: string, index: number): string =>
  `${location}-${index},1,${location},wege,2023-01-10,2023-06-10,${index < 8 ? 'regular_end' : 'own_wish'},yes,2023-06-20`;
const delivery = (people: number): string =>
  [
    header,
    ...Array.from({ length: people }, (_, index) => line('bocholt', index)),
    ...Array.from({ length: 12 }, (_, index) => line('gronau', index)),
    '',
  ].join('\n');

let terminal: Terminal;
let empty: Terminal;
beforeAll(async () => {
  terminal = await openTerminal();
  empty = await openTerminal();
  await terminal.write('first.csv', delivery(12));
  await terminal.write('second.csv', delivery(20));
  await terminal.type('import', 'first.csv', '--create-missing', '--known-on', '2024-01-15');
  await terminal.type('import', 'second.csv', '--known-on', '2024-04-15');
}, 30_000);

const questions: Readonly<Record<string, readonly string[]>> = {
  compare: ['--measure', 'completion_rate', '--a', 'location=gronau', '--b', 'location=bocholt'],
  funnel: ['--measure', 'completion_rate', '--unit', 'run'],
  'control-chart': ['--measure', 'exits', '--grain', 'quarter'],
  'case-mix': [],
  revisions: ['--from', '2024-04-05', '--by', 'location,year', '--measures', 'exits'],
  pathways: ['--by', 'location'],
  'time-to-independence': ['--by', 'location'],
  'data-quality': ['--rules', 'unknown_exit_reason,stock_flow', '--grain', 'year'],
};
const each = Object.entries(questions);

async function typeJson(command: string, ...argv: readonly string[]): Promise<unknown> {
  const { exit, stdout, stderr } = await terminal.type(
    command,
    ...(questions[command] ?? []),
    ...argv,
    '--json',
  );
  expect([exit, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

describe('questions at the terminal', { timeout: 30_000 }, () => {
  it.each(each)(
    '%s answers for people in the language asked for, no line wider than it must be',
    async (command, argv) => {
      const english = await terminal.type(command, ...argv);
      expect([english.exit, english.stderr]).toEqual([0, '']);
      expect(english.stdout).toMatch(/^\S.*\nAs of 2026-09-30 · data version 2 · profile EXACT\n/);
      const german = await terminal.type(command, ...argv, '--lang', 'de');
      expect(german.stdout).toMatch(/^\S.*\nDatenstand 30\.09\.2026 · Datenversion 2 · Profil EXACT\n/);
      for (const { stdout } of [english, german])
        expect(stdout.split('\n').filter((text) => text.length > 112)).toEqual([]);
    },
  );

  it.each(each)(
    '%s answers as one JSON document with the day, the version and the profile',
    async (command, argv) => {
      const long = await terminal.type(command, ...argv, '--format', 'json', '--exact');
      expect(JSON.parse(long.stdout)).toEqual(await typeJson(command));
      expect(JSON.parse(long.stdout)).toMatchObject({ asOf: '2026-09-30', dataVersion: 2, profile: 'EXACT' });
      expect(long.stdout).not.toMatch(/"kind": "(count|rate|quantity)"|"target": null/);
    },
  );

  it.each(each)('%s says of an empty store how to fill it', async (command, argv) => {
    const { exit, stderr } = await empty.type(command, ...argv);
    expect([exit, stderr]).toEqual([
      0,
      expect.stringMatching(/^Nothing was known on 2026-09-30: the store /),
    ]);
  });

  it.each(each)(
    '%s refuses a day in the future as an answer that does not exist yet',
    async (command, argv) => {
      const option = command === 'revisions' ? '--to' : '--as-of';
      const { exit, stdout, stderr } = await terminal.type(command, ...argv, option, '2026-10-01');
      expect([exit, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(new RegExp(`^${option}: 2026-10-01 lies in the future`));
    },
  );

  it.each(each)(
    '%s refuses a filter that does not exist as wrong usage, and explains itself',
    async (command, argv) => {
      const { exit, stdout, stderr } = await terminal.type(command, ...argv, '--where', 'place=bocholt');
      expect([exit, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^--where: unknown dimension "place"; allowed: location,/);
      const help = await terminal.type(command, '--help');
      expect([help.exit, help.stdout]).toEqual([0, expect.stringMatching(/Examples:\n {2}neue-wege /)]);
    },
  );

  it.each([
    ['compare', ['--measure', 'exits'], /^--measure: "exits" is not a rate whose .*allowed: /],
    ['compare', ['--a', 'year=23'], /^--a year: "23": not a year/],
    ['compare', ['--b', 'sex=x'], /^--b sex: "x": not a key; allowed: female,/],
    ['compare', ['--where', 'location=gronau'], /^--a location: where sets location too/],
    ['funnel', ['--target', '1.5'], /^--target: 1\.5 is no target; allowed: a fraction/],
    ['funnel', ['--target', 'much'], /Write a fraction of 1 like 0\.4/],
    ['funnel', ['--unit', 'year'], /Allowed choices are run, location, project/],
    ['control-chart', ['--grain', 'year'], /Allowed choices are quarter, month/],
    ['control-chart', ['--where', 'month=2023-06'], /^--where month: cuts quarters into parts/],
    ['case-mix', ['--where', 'sex=female'], /^--where sex: is no choice here; allowed: location, year/],
    ['revisions', ['--measures', 'kpi'], /^--measures: unknown measure "kpi"/],
    ['pathways', ['--by', 'place'], /^--by: unknown dimension "place"/],
    ['time-to-independence', ['--by', 'run'], /^--by: names what no curve has; allowed: location,/],
    ['data-quality', ['--rules', 'none_such'], /^--rules: names an unknown rule; allowed: stock_flow,/],
    ['data-quality', ['--grain', 'month'], /Allowed choices are year, quarter/],
  ])('%s %j is wrong usage', async (command, argv, message) => {
    const { exit, stdout, stderr } = await terminal.type(command, ...(questions[command] ?? []), ...argv);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr.replace(/^error: .*argument '.*' is invalid\. /, '')).toMatch(message);
  });

  it.each(['compare', 'funnel', 'control-chart', 'revisions'])(
    '%s says which option it needs',
    async (command) => {
      const { exit, stderr } = await terminal.type(command);
      expect([exit, stderr]).toEqual([2, expect.stringMatching(/required option '--(measure|from) /)]);
    },
  );

  it('refuses two days in the wrong order', async () => {
    const { exit, stderr } = await terminal.type('revisions', '--from', '2024-02-01', '--to', '2024-01-01');
    expect([exit, stderr]).toEqual([1, expect.stringMatching(/^--from: 2024-02-01 does not lie before/)]);
  });
});

describe('the documents of questions', { timeout: 30_000 }, () => {
  const rate = { value: 0.4, numerator: 8, denominator: 20, unknown: 0, status: 'FINAL' };

  it('compare: two sides, the difference, the verdict', async () => {
    expect(await typeJson('compare', '--where', 'year=2023')).toMatchObject({
      measure: 'completion_rate',
      a: { where: { location: ['gronau'], year: ['2023'] }, value: { numerator: 8, denominator: 12 } },
      b: { value: rate },
      verdict: 'NOT_ESTABLISHED',
    });
  });

  it('funnel and control-chart: values as in a breakdown', async () => {
    const units = { units: [{ key: 'bocholt/wege/1', value: rate, limits: {}, signal: 'WITHIN' }, {}] };
    expect(await typeJson('funnel', '--where', 'year=2023')).toMatchObject({
      ...units,
      measure: 'completion_rate',
      targetKind: 'POOLED',
      isDrawable: false,
    });
    expect(await typeJson('control-chart')).toMatchObject({
      measure: 'exits',
      kind: 'XMR',
      points: [{ period: '2023-Q2', value: { value: 32, status: 'FINAL' } }],
    });
  });

  it('revisions: keys as in a breakdown, the old and the new value, and the causes', async () => {
    expect(await typeJson('revisions')).toMatchObject({
      from: '2024-04-05',
      measures: ['exits'],
      revisions: [
        {
          location: 'bocholt',
          year: 2023,
          isTotalOf: [],
          measure: 'exits',
          old: { value: 12 },
          new: { value: 20 },
          change: 8,
          causes: [{ origin: 'import', change: 8 }],
        },
        { location: null, year: null, isTotalOf: ['location', 'year'], change: 8 },
      ],
      versions: [{ dataVersion: 2, knownOn: '2024-04-15', origin: 'import' }],
    });
  });

  it('case-mix, pathways and time-to-independence: a row per group', async () => {
    expect(await typeJson('case-mix')).toMatchObject({
      measure: 'independence_rate_6m',
      rows: [{ location: 'bocholt', year: 2023, n: 20, observed: 0 }, {}],
    });
    expect(await typeJson('pathways')).toMatchObject({
      by: ['location'],
      rows: [
        {
          location: 'bocholt',
          isTotalOf: [],
          entries: { value: 20 },
          nodes: [{ standing: 'present' }, {}, {}, {}, {}],
        },
        {},
      ],
      total: { location: null, entries: { value: 32 } },
    });
    expect(await typeJson('time-to-independence')).toMatchObject({
      curves: [{ location: 'bocholt', people: 0, notObserved: 20, status: 'NOT_APPLICABLE' }, {}],
      comparison: null,
    });
  });

  it('data-quality: rules by id with their severity', async () => {
    expect(await typeJson('data-quality')).toMatchObject({
      rules: [
        { rule: 'stock_flow', severity: 'error', total: { findings: 0 } },
        {
          rule: 'unknown_exit_reason',
          severity: 'warning',
          rows: [{ location: 'bocholt', period: '2023', findings: 0, checked: 20 }, {}],
        },
      ],
      measures: [{ measure: 'recording_delay_median' }, { measure: 'follow_up_coverage_6m' }],
    });
  });
});

describe('tables', () => {
  it('lists the published tables without a store, some of them in full', async () => {
    const all = await empty.type('tables');
    expect(all.stdout).toMatch(/^location_year +location,year +MANAGEMENT, PUBLIC$/m);
    expect(all.stdout).toMatch(/^quarter +quarter +MANAGEMENT, PUBLIC$/m);
    expect(all.stdout).toMatch(/^location_run +location,run +MANAGEMENT, PUBLIC$/m);
    const one = await empty.type('tables', 'location_quarter', '--lang', 'de');
    expect(one.stdout).toBe(
      'Standort und Quartal (location_quarter)\n  Gliederung: location, quarter\n  Filter: location, quarter, year\n  Profile: MANAGEMENT, PUBLIC\n  Kennzahlen: enrolments, exits, duration_median, completions, completion_rate, dropout_rate\n',
    );
  });

  it('prints them as one JSON document, and refuses one that does not exist', async () => {
    const { stdout } = await empty.type('tables', 'location_quarter', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      tables: [
        { id: 'location_quarter', dimensions: ['location', 'quarter'], profiles: ['MANAGEMENT', 'PUBLIC'] },
      ],
    });
    const refused = await empty.type('tables', 'month');
    expect([refused.exit, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(
      /^tables: unknown "month"; allowed: location_year, location_quarter, quarter, location_project,/,
    );
  });
});
