import { describe, expect, it } from 'vitest';
import { openTerminal } from '../testing/terminal.ts';

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
    expect((await terminal.type('user', 'list')).stdout).not.toContain('disabled');
  });
});
