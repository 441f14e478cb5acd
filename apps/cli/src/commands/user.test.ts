import { join } from 'node:path';
import {
  type Database,
  findPerson,
  insertPerson,
  openAccounts,
  openDatabase,
  readAudit,
} from '@neue-wege/database';
import { describe, expect, it } from 'vitest';
import { commandLineActor } from '../actor.ts';
import { openTerminal, type Terminal } from '../testing/terminal.ts';

/** Works on the stored files, between commands. */
async function onStore<T>({ folder }: Terminal, use: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ dataDir: join(folder, '.data', 'database') });
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}

const ada = ['--email', 'Ada@Example.de', '--name', 'Ada'];

describe('user', { timeout: 60_000 }, () => {
  it('makes an account and prints a link that signs in once, alone on standard output', async () => {
    const terminal = await openTerminal();
    const { exit, stdout, stderr } = await terminal.type(
      'user',
      'create',
      ...ada,
      '--role',
      'case_staff',
      '--locations',
      'bocholt,gronau',
    );
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:4000\/sign-in#token=[\w-]{43}\n$/);
    expect(stderr).toContain('within 15 minutes');

    const list = await terminal.type('user', 'list', '--json');
    expect(JSON.parse(list.stdout)).toMatchObject({
      users: [
        {
          email: 'ada@example.de',
          rights: { roles: ['case_staff'], locations: ['bocholt', 'gronau'] },
          hasPassword: false,
          isDisabled: false,
        },
      ],
    });
  });

  it('takes a first password from a file, and refuses one that is short or the address', async () => {
    const terminal = await openTerminal();
    const create = (password: string) => async () => {
      const file = await terminal.write('password.txt', `${password}\n`);
      return terminal.type(
        'user',
        'create',
        ...ada,
        '--role',
        'admin',
        '--locations',
        'all',
        '--password-file',
        file,
      );
    };
    expect(await create('short')()).toMatchObject({ exit: 1, stdout: '' });
    expect(await create('ada@example.de')()).toMatchObject({ exit: 1, stdout: '' });
    expect(await create('nine lives of a cat')()).toMatchObject({ exit: 0, stdout: '' });
    expect((await terminal.type('user', 'list')).stdout).toMatch(/ada@example\.de +Ada +admin +all +yes +no/);
  });

  it('refuses what nobody can have, and says all of it', async () => {
    const terminal = await openTerminal();
    const refused = await terminal.type(
      'user',
      'create',
      ...ada,
      '--role',
      'boss',
      '--role',
      'publisher',
      '--locations',
      'bocholt',
    );
    expect([refused.exit, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toMatch(/role: no role "boss"; allowed: management/);
    expect(refused.stderr).toContain('locations: the role publisher is for all locations only');
    expect(await terminal.type('user', 'disable', 'nobody@example.de')).toMatchObject({ exit: 1 });
    expect(await terminal.type('user', 'create', '--name', 'Ada')).toMatchObject({ exit: 2, stdout: '' });
    expect(await terminal.type('user')).toMatchObject({ exit: 2, stdout: '' });
  });

  it('changes roles, locks out and lets in again', async () => {
    const terminal = await openTerminal();
    await terminal.type('user', 'create', ...ada, '--role', 'analyst', '--locations', 'bocholt');
    expect(await terminal.type('user', 'set-roles', 'ada@example.de', '--role', 'management')).toMatchObject({
      exit: 0,
    });
    expect(await terminal.type('user', 'disable', 'ADA@example.de')).toMatchObject({ exit: 0 });
    expect((await terminal.type('user', 'list')).stdout).toMatch(/management +bocholt .*disabled/);
    expect(await terminal.type('user', 'enable', 'ada@example.de')).toMatchObject({ exit: 0 });
    expect((await terminal.type('user', 'list')).stdout).toMatch(/bocholt .* usable +[\da-f-]{36}/);
  });

  it('changes the locations alone where no role is named, and refuses to change nothing', async () => {
    const terminal = await openTerminal();
    await terminal.type('user', 'create', ...ada, '--role', 'analyst', '--locations', 'bocholt');
    const set = (...options: readonly string[]) =>
      terminal.type('user', 'set-roles', 'ada@example.de', ...options);
    expect(await set('--locations', 'gronau')).toMatchObject({
      exit: 0,
      stderr: 'ada@example.de has the roles analyst for gronau.\n',
    });
    expect(await set()).toMatchObject({ exit: 2, stdout: '' });
    expect((await terminal.type('user', 'list')).stdout).toMatch(/Ada +analyst +gronau/);
  });

  it('says in words what is wrong with an address or a password, with exit code 1', async () => {
    const terminal = await openTerminal();
    const file = await terminal.write('password.txt', 'short\n');
    const create = (...options: readonly string[]) =>
      terminal.type('user', 'create', '--name', 'Ada', '--role', 'analyst', '--locations', 'all', ...options);
    expect(await create('--email', 'nowhere')).toMatchObject({
      exit: 1,
      stderr: 'email: an address like vorname.nachname@example.de\n',
    });
    expect(await create('--email', 'ada@example.de', '--password-file', file)).toMatchObject({
      exit: 1,
      stderr: 'password: at least 12 characters\n',
    });
    expect(await create('--email', 'ada@example.de')).toMatchObject({ exit: 0 });
    expect(await create('--email', 'Ada@example.de')).toMatchObject({
      exit: 1,
      stdout: '',
      stderr: 'email: has an account already\n',
    });
  });

  it('refuses locations that the store does not have, and all among others', async () => {
    const terminal = await openTerminal();
    const create = (locations: string) =>
      terminal.type('user', 'create', ...ada, '--role', 'analyst', '--locations', locations);
    for (const locations of ['ALL', 'All', 'all,bocholt', 'bocholt, ALL']) {
      const { exit, stdout, stderr } = await create(locations);
      expect([locations, exit, stdout]).toEqual([locations, 1, '']);
      expect(stderr).toMatch(/^locations: "all" is no location; all of them are said by all alone/i);
    }
    const head = 'participant,run,location,project,entered_on\n';
    await terminal.write('first.csv', `${head}A-1,1,bocholt,wege,2023-01-10\nA-2,1,borken,wege,2023-01-10\n`);
    expect(await terminal.type('import', 'first.csv', '--create-missing')).toMatchObject({ exit: 0 });
    expect(await create('bocholt,gronau')).toMatchObject({
      exit: 1,
      stdout: '',
      stderr: 'locations: no location "gronau"; known: bocholt, borken; or all\n',
    });
    expect(await create('bocholt')).toMatchObject({ exit: 0 });
    const set = await terminal.type('user', 'set-roles', 'ada@example.de', '--locations', 'Borken');
    expect([set.exit, set.stderr]).toEqual([1, expect.stringContaining('no location "Borken"')]);
  });

  it('shows an account without an address by its id alone', async () => {
    const terminal = await openTerminal();
    await terminal.type('user', 'list');
    const rights = { roles: ['admin'], locations: 'all' } as const;
    await onStore(terminal, (database) =>
      insertPerson(openAccounts(database), { id: 'p1', name: 'A', email: 'p1@account.invalid', rights }),
    );
    const { stdout } = await terminal.type('user', 'list');
    expect(stdout).toMatch(/\n +A +admin +all +no +no +usable +p1\n$/);
    const json = await terminal.type('user', 'list', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ users: [{ id: 'p1', email: null }] });
    const { stderr } = await terminal.type('user', 'set-roles', 'p1', '--role', 'steward');
    expect([stdout, json.stdout, stderr].join()).not.toContain('.invalid');
    expect(stderr).toBe('p1 has the roles steward for all locations.\n');
  });
});

describe('user sign-in-link', { timeout: 60_000 }, () => {
  it('keeps in the audit who made the link, and for whom', async () => {
    const terminal = await openTerminal();
    await terminal.type('user', 'create', ...ada, '--role', 'analyst', '--locations', 'all');
    const { exit, stdout } = await terminal.type('user', 'sign-in-link', 'ada@example.de');
    expect([exit, stdout]).toEqual([0, expect.stringContaining('/sign-in#token=')]);
    const { person, page } = await onStore(terminal, async (database) => ({
      person: await findPerson(openAccounts(database), { email: 'ada@example.de' }),
      page: await readAudit(database, {
        actions: ['sign_in_link_creation'],
        after: null,
        first: 10,
        isCounted: false,
      }),
    }));
    const made = { actor: commandLineActor(), detail: { person: person?.id } };
    expect(page.entries).toMatchObject([made, made]);
  });

  it('refuses a disabled account, and says in its help what it goes past', async () => {
    const terminal = await openTerminal();
    await terminal.type('user', 'create', ...ada, '--role', 'analyst', '--locations', 'all');
    await terminal.type('user', 'disable', 'ada@example.de');
    const { exit, stdout, stderr } = await terminal.type('user', 'sign-in-link', 'ada@example.de');
    expect([exit, stdout]).toEqual([1, '']);
    expect(stderr).toContain('the account is disabled');
    const help = await terminal.type('user', 'sign-in-link', '--help');
    expect(help.stdout.replaceAll(/\s+/g, ' ')).toContain('without the second factor');
  });
});
