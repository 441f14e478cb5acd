import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTerminal } from './testing/terminal.ts';

describe('runCommandLine', { timeout: 30_000 }, () => {
  it('prints the version without touching a store', async () => {
    const terminal = await openTerminal();
    expect(await terminal.type('version')).toMatchObject({ exit: 0, stderr: '' });
    expect((await terminal.type('--version')).stdout).toBe((await terminal.type('version')).stdout);
    await expect(stat(join(terminal.folder, '.data'))).rejects.toThrow('ENOENT');
  });

  it('refuses an environment that it does not understand as wrong usage', async () => {
    const terminal = await openTerminal({ NEUE_WEGE_PROT: '1', PORT: 'x' });
    const { exit, stdout, stderr } = await terminal.type('breakdown');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^NEUE_WEGE_PROT: unknown variable/m);
    expect(stderr).toMatch(/^PORT: not a port/m);
    expect(await terminal.type('--help')).toMatchObject({ exit: 0 });
  });

  it('says plainly that a database cannot be reached', async () => {
    const terminal = await openTerminal({ DATABASE_URL: 'postgresql://somebody@127.0.0.1:1/wege' });
    const { exit, stderr } = await terminal.type('breakdown');
    expect(exit).toBe(3);
    expect(stderr).toMatch(/^Failed: .*ECONNREFUSED/);
    expect(stderr).not.toContain('at ');
  });

  it('refuses to listen where others could reach it, before it does anything', async () => {
    const terminal = await openTerminal({ HOST: '0.0.0.0' });
    expect(await terminal.type('serve')).toMatchObject({
      exit: 2,
      stderr: expect.stringMatching(/^HOST: /) as string,
    });
    await expect(stat(join(terminal.folder, '.data'))).rejects.toThrow('ENOENT');
  });

  it('refuses to serve with a secret that somebody could guess, before it does anything else (U10)', async () => {
    const terminal = await openTerminal({ SECRET_FILE: 'secret.txt' });
    for (const secret of ['tiny-2f', 'please-change-me-0123456789-abcdefghijk', 'a'.repeat(64)]) {
      await terminal.write('secret.txt', secret);
      const { exit, stdout, stderr } = await terminal.type('serve');
      expect([exit, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^SECRET_FILE /);
      expect(stderr).not.toContain(secret);
    }
  });

  it('migrates the embedded store, and has nothing to do the next time', async () => {
    const terminal = await openTerminal();
    const first = await terminal.type('migrate');
    expect(first).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^0001-store\.sql\n/) as string });
    expect(await terminal.type('migrate')).toMatchObject({
      exit: 0,
      stdout: '',
      stderr: 'The schema is up to date.\n',
    });
  });
});
