import { describe, expect, it } from 'vitest';
import { openTerminal } from '../testing/terminal.ts';

describe('key', { timeout: 60_000 }, () => {
  it('prints a key once, alone on standard output, and never again (U07)', async () => {
    const terminal = await openTerminal();
    const made = await terminal.type('key', 'create', '--name', 'Power BI', '--role', 'management');
    expect([made.exit, made.stdout]).toEqual([0, expect.stringMatching(/^nw_[\w-]{43}\n$/)]);
    const list = await terminal.type('key', 'list', '--json');
    expect(JSON.parse(list.stdout)).toMatchObject({
      keys: [
        {
          name: 'Power BI',
          prefix: made.stdout.slice(0, 11),
          rights: { roles: ['management'], locations: 'all' },
          lastUsedAt: null,
          revokedAt: null,
        },
      ],
    });
    expect(`${list.stdout}${(await terminal.type('key', 'list')).stdout}${made.stderr}`).not.toContain(
      made.stdout.trim().slice(11),
    );
  });

  it('revokes a key by its beginning, once', async () => {
    const terminal = await openTerminal();
    const { stdout } = await terminal.type(
      'key',
      'create',
      '--name',
      'R',
      '--role',
      'analyst',
      '--expires',
      '30',
    );
    const prefix = stdout.slice(0, 11);
    expect(await terminal.type('key', 'revoke', `${prefix}…`)).toMatchObject({ exit: 0, stdout: '' });
    expect(await terminal.type('key', 'revoke', prefix)).toMatchObject({ exit: 1, stdout: '' });
    expect((await terminal.type('key', 'list')).stdout).toMatch(/R +analyst +all .* revoked/);
  });

  it('refuses rights that nobody can have, lives that are too long, and owners that are not there', async () => {
    const terminal = await openTerminal();
    const create = (...options: readonly string[]) =>
      terminal.type('key', 'create', '--name', 'R', ...options);
    expect(await create()).toMatchObject({ exit: 1, stdout: '' });
    expect(await create('--role', 'publisher', '--locations', 'bocholt')).toMatchObject({
      exit: 1,
      stdout: '',
    });
    expect(await create('--role', 'analyst', '--expires', '5000')).toMatchObject({ exit: 1, stdout: '' });
    expect(await create('--role', 'analyst', '--owner', 'x@example.de')).toMatchObject({
      exit: 1,
      stdout: '',
    });
    expect((await terminal.type('key', 'list')).stdout).toBe('');
  });

  it('refuses roles and locations that the owner does not have, and says which', async () => {
    const terminal = await openTerminal();
    const person = ['--email', 'ada@example.de', '--name', 'Ada', '--role', 'analyst'];
    await terminal.type('user', 'create', ...person, '--locations', 'bocholt,gronau');
    const create = (...options: readonly string[]) =>
      terminal.type('key', 'create', '--name', 'R', '--owner', 'ada@example.de', ...options);
    expect(await create('--role', 'steward', '--role', 'analyst', '--locations', 'borken,bocholt')).toEqual({
      exit: 1,
      stdout: '',
      stderr: [
        'role: "steward" is none of the owner\'s roles: analyst\n',
        'locations: "borken" is none of the owner\'s locations: bocholt, gronau\n',
      ].join(''),
    });
    const all = await create('--role', 'analyst');
    expect([all.exit, all.stderr]).toEqual([1, expect.stringContaining('"all" is none of the owner')]);
    expect(await create('--role', 'analyst', '--locations', 'gronau')).toMatchObject({ exit: 0 });
    await terminal.type('user', 'disable', 'ada@example.de');
    expect(await create('--role', 'analyst', '--locations', 'gronau')).toMatchObject({ exit: 1, stdout: '' });
  });

  it('says in its help that a key without locations sees all of them', async () => {
    const { stdout } = await (await openTerminal()).type('key', 'create', '--help');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('without this option it sees ALL locations');
  });
});
