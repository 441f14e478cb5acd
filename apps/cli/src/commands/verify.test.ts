import { join } from 'node:path';
import { type Database, openDatabase } from '@neue-wege/database';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTerminal, type Terminal } from '../testing/terminal.ts';

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal();
  await terminal.write(
    'first.csv',
    'participant,run,location,project,entered_on,exited_on\nA-1,1,bocholt,wege,2023-01-10,2023-06-30\n',
  );
  await terminal.type('import', 'first.csv', '--create-missing', '--known-on', '2025-01-15');
}, 30_000);

const headIn = (text: string): string => /[0-9a-f]{64}/.exec(text)?.[0] ?? '';

/** Works on the stored files as somebody who got hold of them. */
async function onStore<T>(use: (kysely: Database['kysely']) => Promise<T>): Promise<T> {
  const database = await openDatabase({ dataDir: join(terminal.folder, '.data', 'database') });
  try {
    return await use(database.kysely);
  } finally {
    await database.close();
  }
}

describe('verify', { timeout: 60_000 }, () => {
  it('prints a line per check and the head of the audit', async () => {
    const { exit, stdout, stderr } = await terminal.type('verify');
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ok {6}The audit is as it was written/m);
    expect(stdout).toMatch(/^ok {6}In every location and year, old stock plus entries less exits/m);
    expect(stdout).not.toContain('FAILS');
    expect(headIn(stdout)).not.toBe('');
  });

  it('knows a head again that an earlier run printed, and no other', async () => {
    const head = headIn((await terminal.type('verify')).stdout);
    await terminal.type('breakdown', '--measures', 'enrolments', '--exact');
    const again = await terminal.type('verify', '--since', head);
    // The first verification itself, and the question.
    expect([again.exit, again.stdout]).toEqual([0, expect.stringContaining('2 after the head given')]);
    const other = await terminal.type('verify', '--since', 'ab'.repeat(32));
    expect([other.exit, other.stderr]).toEqual([1, 'The store is not sound: audit_chain\n']);
    expect(await terminal.type('verify', '--since', 'abc')).toMatchObject({ exit: 2 });
  });

  it('keeps who asked for exact figures, imported and verified', async () => {
    await terminal.type('breakdown', '--measures', 'enrolments,exits', '--where', 'year=2023', '--exact');
    const rows = await onStore((kysely) =>
      kysely.selectFrom('audit_event').selectAll().orderBy('sequence').execute(),
    );
    expect(new Set(rows.map(({ actor }) => actor.split(':')[0]))).toEqual(new Set(['command-line']));
    expect(rows[0]).toMatchObject({ action: 'import', detail: { status: 'stored', dataVersion: 1 } });
    expect(rows.map(({ action }) => action)).toContain('verification');
    expect(rows.at(-1)).toMatchObject({
      action: 'question',
      detail: {
        measures: ['enrolments', 'exits'],
        where: { year: ['2023'] },
        profile: 'EXACT',
        dataVersion: 1,
      },
    });
  });

  it('says in its words that the audit takes no entries, and what was checked beside it', async () => {
    await onStore(async ({ schema }) => {
      const table = schema.alterTable('audit_event');
      await table.addColumn('witness', 'text', (column) => column.notNull().defaultTo('nobody')).execute();
      await table.alterColumn('witness', (column) => column.dropDefault()).execute();
    });
    const { exit, stdout, stderr } = await terminal.type('verify');
    await onStore(({ schema }) => schema.alterTable('audit_event').dropColumn('witness').execute());
    expect([exit, stderr]).toEqual([1, 'The store is not sound: audit_grows\n']);
    expect(stdout).toMatch(
      /^FAILS {3}This verification was written into the audit\n {8}the audit takes no new entries \(23502\)/m,
    );
    expect(headIn(stdout)).not.toBe('');
  });

  it('ends with 1 and says where the store is not sound', async () => {
    await onStore((kysely) => kysely.updateTable('enrolment').set({ version_from: 9 }).execute());
    const { exit, stdout, stderr } = await terminal.type('verify');
    expect([exit, stderr]).toEqual([1, expect.stringContaining('The store is not sound: versions_named')]);
    expect(stdout).toContain('        enrolment: 1 records name data version 9\n');
    const json = await terminal.type('verify', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      status: 'unsound',
      isSound: false,
      audit: { since: null },
    });
  });
});
