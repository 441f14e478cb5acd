import { Readable } from 'node:stream';
import { type Database, latestVersion, migrate, openDatabase } from '@neue-wege/database';
import { toPlainDate } from '@neue-wege/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandIo } from './command-io.ts';
import { parseEnvironment } from './environment.ts';
import { demoState, loadDemo } from './load-demo.ts';
import { openTerminal, type Terminal, today } from './testing/terminal.ts';

const choice = { seed: 5, through: toPlainDate('2014-12-31') };

let terminal: Terminal;
let database: Database;
beforeAll(async () => {
  terminal = await openTerminal();
  database = await openDatabase({ memory: true });
  await migrate(database);
}, 30_000);
afterAll(() => database.close());

/** A caller who may stop at some report of progress; the clock runs a second with each look. */
function caller(stopAt = Number.POSITIVE_INFINITY): CommandIo {
  const stop = new AbortController();
  let time = today.getTime();
  let reports = 0;
  return {
    stdout: { write: () => Promise.resolve() },
    stderr: {
      write: async () => {
        reports += 1;
        if (reports === stopAt) stop.abort();
      },
    },
    stdin: Readable.from([]),
    isTerminal: true,
    cwd: terminal.folder,
    environment: parseEnvironment({}, { cwd: terminal.folder }),
    language: 'en',
    now: () => new Date((time += 1000)),
    signal: stop.signal,
  };
}

describe('loadDemo', { timeout: 30_000 }, () => {
  it('can be stopped, and goes on later where it was, with what was chosen first', async () => {
    expect(await demoState(database)).toBe('empty');
    await expect(loadDemo(choice, { io: caller(4), database })).rejects.toThrow('aborted');
    expect(await demoState(database)).toBe('interrupted');
    const stopped = await latestVersion(database.kysely);
    expect(stopped?.note).toMatch(/^demo: seed 5, through 2014-12-31, delivery 3 of \d+$/);

    const other = { seed: 6, through: toPlainDate('2020-12-31') };
    const deliveries = await loadDemo(other, { io: caller(), database });
    const last = await latestVersion(database.kysely);
    expect(last).toMatchObject({
      actor: 'demo',
      note: `demo: seed 5, through 2014-12-31, delivery ${deliveries} of ${deliveries}`,
    });
    expect(last?.knownOn).toMatch(/^201[45]-/);
    expect(await demoState(database)).toBe('other');
  });

  it('is refused where there are data already', async () => {
    await expect(loadDemo(choice, { io: caller(), database })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('is refused for the future', async () => {
    const future = { ...choice, through: toPlainDate('2027-01-01') };
    await expect(loadDemo(future, { io: caller(), database })).rejects.toThrow(/--through: .* future/);
  });
});
