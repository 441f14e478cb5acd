import { createTestDatabase } from '@neue-wege/vitest/postgres';
import { describe, expect, it } from 'vitest';
import { openTerminal } from './testing/terminal.ts';

const enrolments = 'participant,run,location,project,entered_on\nA-1,1,bocholt,wege,2023-01-10\n';

describe('openStore', { timeout: 30_000 }, async () => {
  const { url } = await createTestDatabase();
  const terminal = await openTerminal({ DATABASE_URL: url });
  const withKey = await openTerminal({ DATABASE_URL: url, PSEUDONYM_KEY_FILE: 'key' });
  await withKey.write('key', 'dG8gYmUgdXNlZCBpbiB0aGVzZSB0ZXN0cyBhbG9uZTE3\n');
  await withKey.write('enrolments.csv', enrolments);
  await terminal.write('enrolments.csv', enrolments);

  it('refuses a PostgreSQL with an old schema and says how to mend it', async () => {
    const { exit, stdout, stderr } = await terminal.type('breakdown');
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^DATABASE_URL: .*run neue-wege migrate\n$/);
  });

  it('migrates it when told to', async () => {
    expect(await terminal.type('migrate')).toMatchObject({
      exit: 0,
      stdout: expect.stringMatching(/^0001-/) as string,
    });
    expect(await terminal.type('migrate')).toMatchObject({ exit: 0, stdout: '' });
  });

  it('grants access to the role that works on it, which must exist', async () => {
    const working = new URL(url);
    working.username = 'nobody_here';
    const asOwner = await openTerminal({ DATABASE_URL: working.href, DATABASE_ADMIN_URL: url });
    const { exit, stderr } = await asOwner.type('migrate');
    expect([exit, stderr]).toEqual([
      3,
      expect.stringContaining('role "nobody_here" does not exist') as string,
    ]);
  });

  it('requires a key of its own for pseudonyms', async () => {
    const { exit, stderr } = await terminal.type('import', 'enrolments.csv', '--create-missing');
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^PSEUDONYM_KEY_FILE: required with DATABASE_URL/);
  });

  it('loads and answers as the embedded one does', async () => {
    expect(await withKey.type('import', 'enrolments.csv', '--create-missing')).toMatchObject({ exit: 0 });
    const { stdout } = await terminal.type('breakdown', '--measures', 'enrolments', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ dataVersion: 1, total: { enrolments: { value: 1 } } });
  });

  it('refuses demo data beside real ones', async () => {
    expect(await withKey.type('demo')).toMatchObject({ exit: 1, stdout: '' });
  });
});
