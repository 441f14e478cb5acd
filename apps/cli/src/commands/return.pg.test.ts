import { createTestDatabase } from '@neue-wege/vitest/postgres';
import { describe, expect, it } from 'vitest';
import { openTerminal, type Terminal } from '../testing/terminal.ts';

/** Two hundred people of two years and two places. */
const people = Array.from({ length: 200 }, (_, index) => {
  const year = 2022 + (index % 2);
  const place = ['bocholt', 'gronau'][Math.floor(index / 2) % 2];
  const reason = ['regular_end', 'own_wish', 'job_svb', 'unknown'][Math.floor(index / 4) % 4];
  const month = String(1 + (Math.floor(index / 16) % 9)).padStart(2, '0');
  return `P-${index},1,${place},wege,${year}-${month}-10,${year}-12-10,${reason}`;
});
const header = 'participant,run,location,project,entered_on,exited_on,exit_reason';

async function manifestIn(terminal: Terminal): Promise<unknown> {
  await terminal.write('key', 'dG8gYmUgdXNlZCBpbiB0aGVzZSB0ZXN0cyBhbG9uZTE3\n');
  await terminal.write('people.csv', [header, ...people, ''].join('\n'));
  await terminal.type('import', 'people.csv', '--create-missing');
  const asked = ['return', '2023-Q4', '--draft', '--lang', 'de', '--json'];
  const { exit, stdout, stderr } = await terminal.type(...asked);
  expect([exit, stderr]).toEqual([0, expect.stringContaining('Written to return-2023-Q4-r1-management-de.')]);
  return JSON.parse(stdout);
}

describe('return --draft', { timeout: 120_000 }, async () => {
  const { url } = await createTestDatabase();

  it('writes the same bytes from PostgreSQL as from the embedded store', async () => {
    const postgres = await openTerminal({ DATABASE_URL: url, PSEUDONYM_KEY_FILE: 'key' });
    await postgres.type('migrate');
    const embedded = await openTerminal({ PSEUDONYM_KEY_FILE: 'key' });
    const manifest = await manifestIn(embedded);
    expect(manifest).toMatchObject({
      quarter: '2023-Q4',
      dataVersion: 1,
      asOf: '2026-09-30',
      files: [{}, {}, {}, {}, {}, {}, {}],
    });
    expect(await manifestIn(postgres)).toEqual(manifest);
  });
});
