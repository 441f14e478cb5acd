import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataDir } from './data-dir-lock.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';

describe('lockDataDir', () => {
  let dataDir = '';
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'neue-wege-lock-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('refuses a second holder, also within one process, and names the first', async () => {
    const lock = await lockDataDir(dataDir);

    await expect(lockDataDir(dataDir)).rejects.toMatchObject({
      code: 'CONFLICT',
      issues: [
        {
          place: 'DATA_DIR',
          message: `process ${process.pid} works on this folder; one process at a time can`,
        },
      ],
    });
    await lock.release();
  });

  it('lets the next one in after a release', async () => {
    const lock = await lockDataDir(dataDir);
    await lock.release();
    await lock.release();

    const next = await lockDataDir(dataDir);
    await next.release();
    expect(await readdir(dataDir)).toEqual(['lock']);
  });

  it('names another process that holds the folder, and gets the folder when that is killed', async () => {
    const holder = await holdInOtherProcess(dataDir);
    try {
      await expect(lockDataDir(dataDir)).rejects.toThrow(`process ${holder.pid} works on this folder`);
    } finally {
      holder.kill('SIGKILL');
      await once(holder, 'exit');
    }

    const lock = await lockDataDir(dataDir);
    await lock.release();
  });

  it('is not misled by the name of a process that is long gone, whose number another one has now', async () => {
    await writeFile(join(dataDir, 'holder'), `${process.ppid}\n`);

    const lock = await lockDataDir(dataDir);
    expect(await readFile(join(dataDir, 'holder'), 'utf8')).toBe(`${process.pid}\n`);
    await lock.release();
  });

  it('does not take a folder that does not exist', async () => {
    await expect(lockDataDir(join(dataDir, 'none'))).rejects.toThrow('unable to open');
  });
});

describe('openDatabase, in a folder', () => {
  it('finds again what was stored', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'neue-wege-data-'));
    try {
      const first = await openDatabase({ dataDir: join(folder, 'database') });
      await migrate(first);
      await first.kysely.insertInto('audit_event').values({ actor: 'test', action: 'kept' }).execute();
      await first.close();

      const again = await openDatabase({ dataDir: join(folder, 'database') });
      const { rows } = await sql`select action from audit_event`.execute(again.kysely);
      await again.close();
      expect(rows).toEqual([{ action: 'kept' }]);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);
});

async function holdInOtherProcess(dataDir: string): Promise<ReturnType<typeof spawn>> {
  const module = new URL('./data-dir-lock.ts', import.meta.url).href;
  const program = `
    import { lockDataDir } from ${JSON.stringify(module)};
    await lockDataDir(${JSON.stringify(dataDir)});
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: unknown[] = await once(createInterface({ input: child.stdout }), 'line');
  expect(lines).toEqual(['held']);
  return child;
}
