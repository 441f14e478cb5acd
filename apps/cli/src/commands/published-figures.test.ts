import { beforeAll, describe, expect, it } from 'vitest';
import { openTerminal, type Terminal } from '../testing/terminal.ts';

/** Two hundred people of two years. */
const people = Array.from({ length: 200 }, (_, index) => {
  const year = 2022 + (index % 2);
  const sex = ['female', 'male'][Math.floor(index / 2) % 2];
  const reason = ['regular_end', 'own_wish', 'job_svb', 'unknown'][Math.floor(index / 4) % 4];
  const month = String(1 + (Math.floor(index / 16) % 9)).padStart(2, '0');
  return `P-${index},1,bocholt,wege,${year}-${month}-10,${year}-12-10,${reason},${sex}`;
});

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal();
  const header = 'participant,run,location,project,entered_on,exited_on,exit_reason,sex';
  await terminal.write('people.csv', [header, ...people, ''].join('\n'));
  await terminal.type('import', 'people.csv', '--create-missing');
}, 60_000);

describe('breakdown --disclosure', { timeout: 60_000 }, () => {
  it('answers management from a release, which it makes where one is due', async () => {
    const question = ['breakdown', '--by', 'location,year', '--measures', 'exits'];
    const { exit, stdout } = await terminal.type(...question, '--disclosure', 'management', '--json');
    expect(exit).toBe(0);
    const exits = { value: 100, status: 'FINAL', preliminary: false };
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: '2026-09-30',
      dataVersion: 1,
      profile: 'MANAGEMENT',
      rows: [2022, 2023].map((year) => ({ location: 'bocholt', year, isTotalOf: [], exits })),
      total: { exits: { value: 200 } },
    });
  });

  it('refuses what no table publishes, with the tables that would answer', async () => {
    const { exit, stdout, stderr } = await terminal.type(
      'breakdown',
      '--by',
      'month',
      '--disclosure',
      'public',
    );
    expect([exit, stdout]).toEqual([1, '']);
    expect(stderr).toContain('--disclosure: not published for profile PUBLIC; tables that would answer:');
  });

  it('refuses questions that need other figures, and says what answers them', async () => {
    const { exit, stderr } = await terminal.type('pathways', '--disclosure', 'management');
    expect(exit).toBe(1);
    expect(stderr).toContain('it is answered under EXACT');
  });
});
