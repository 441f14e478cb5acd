import { setTimeout } from 'node:timers/promises';
import { createTestDatabase } from '@neue-wege/vitest/postgres';
import { sql, type Transaction } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { DatabaseUnavailable, StatementTimeout } from './database-error.ts';
import { type ContextWork, inContext } from './in-context.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import type { Tables } from './tables.ts';

const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;

describe('inContext, within the limits of its connections', async () => {
  const { url } = await createTestDatabase();
  const database = await openDatabase({ url, limits: { connections: 2, statementTimeout: 1000 } });
  afterAll(() => database.close());
  await migrate(database);

  const read = <T>(use: ContextWork<T>['use'], signal?: AbortSignal): Promise<T> =>
    inContext(database, { context, dataVersion: 0, access: 'read', signal, use });
  const sleep = (seconds: number, signal?: AbortSignal): Promise<unknown> =>
    read((trx) => sql`select pg_sleep(${seconds})`.execute(trx), signal);
  const running = async (): Promise<number> => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from pg_stat_activity
      where datname = current_database() and state = 'active' and query like 'select pg_sleep%'`.execute(
      database.kysely,
    );
    return rows[0]?.count ?? 0;
  };
  const isHealthy = async (): Promise<unknown> =>
    Promise.all([1, 2, 3].map((n) => read((trx) => sql`select ${n}::integer as n`.execute(trx))));

  it('ends a statement at its time limit, with an error of its own (D03)', async () => {
    const begun = performance.now();
    await expect(sleep(60)).rejects.toBeInstanceOf(StatementTimeout);
    expect(performance.now() - begun).toBeLessThan(5000);
    await isHealthy();
  });

  it('cancels the running statement when nobody waits for it any more (T12)', async () => {
    const controller = new AbortController();
    const asleep = sleep(60, controller.signal);
    await expect.poll(running).toBe(1);
    const begun = performance.now();
    controller.abort(new Error('the client hung up'));

    await expect(asleep).rejects.toThrow('the client hung up');
    expect(performance.now() - begun).toBeLessThan(900);
    expect(await running()).toBe(0);
    await isHealthy();
  });

  it('cancels a statement too that had not begun when somebody left', async () => {
    const controller = new AbortController();
    const asleep = read(async (trx) => {
      await sql`select set_config('statement_timeout', '0', true)`.execute(trx);
      const onItsWay = sql`select pg_sleep(600)`.compile(trx);
      controller.abort(new Error('left'));
      await setTimeout(50);
      return trx.executeQuery(onItsWay);
    }, controller.signal);

    await expect(asleep).rejects.toThrow('left');
    expect(await running()).toBe(0);
    await isHealthy();
  });

  it('begins nothing for somebody who has left before', async () => {
    const asked: string[] = [];
    const left = AbortSignal.abort(new Error('left'));
    const reading = read(async () => void asked.push('something'), left);

    await expect(reading).rejects.toThrow('left');
    expect(asked).toEqual([]);
  });

  it('lets whoever waits for a connection leave', async () => {
    const busy = [sleep(0.6), sleep(0.6)];
    const reading = read(() => Promise.resolve(), AbortSignal.timeout(100));

    await expect(reading).rejects.toThrow('aborted due to timeout');
    await Promise.all(busy);
    await isHealthy();
  });

  it('never lets a cancellation meet the next user of the connection', async () => {
    const rounds = Array.from({ length: 200 }, async (_, index) => {
      const wait = index % 2 === 0 ? AbortSignal.timeout(index % 23) : undefined;
      return sleep(0.005, wait);
    });
    const answers = await Promise.allSettled(rounds);

    const undisturbed = answers.filter((_, index) => index % 2 === 1);
    expect(undisturbed.filter(({ status }) => status === 'rejected')).toEqual([]);
  });

  it('says within two seconds that no connection is free, and recovers by itself (D02)', async () => {
    const busy = [sleep(1.9), sleep(1.9)].map((one) => one.catch(() => undefined));
    const holding = Promise.all(
      [1, 2].map(() =>
        read(async () => {
          await setTimeout(2500);
        }),
      ),
    ).catch(() => undefined);
    await Promise.all(busy);
    const begun = performance.now();
    await expect(read(() => Promise.resolve())).rejects.toBeInstanceOf(DatabaseUnavailable);
    expect(performance.now() - begun).toBeLessThan(2000);
    await holding;
    await isHealthy();
  });

  it('calls a lost connection what it is, and takes a new one', async () => {
    const lost = read((trx) => endOwnSession(trx));
    await expect(lost).rejects.toBeInstanceOf(DatabaseUnavailable);
    await isHealthy();
  });
});

/** As the role that opened the connection: the working one may end nobody. */
async function endOwnSession(trx: Transaction<Tables>): Promise<void> {
  await sql`select set_config('role', 'none', true)`.execute(trx);
  await sql`select pg_terminate_backend(pg_backend_pid())`.execute(trx);
}
