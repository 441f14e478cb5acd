import type { RequestContext } from '@neue-wege/domain';
import { seededRandom } from '@neue-wege/domain/testing';
import { createTestDatabase } from '@neue-wege/vitest/postgres';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handMadeStore, today, world } from '../testing/hand-made-store.ts';
import { inContext } from './in-context.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';

const requests = 1000;
/** What is done to every so many requests. */
const disturbances = [
  'none',
  'none',
  'none',
  'none',
  'error',
  'timeout',
  'abort',
  'kill',
  'throw',
  'write',
] as const;
type Disturbance = (typeof disturbances)[number];

describe('requests of two locations over a pool of two', async () => {
  const { url } = await createTestDatabase();
  const database = await openDatabase({ url, limits: { connections: 2 } });
  afterAll(() => database.close());

  const people = Array.from({ length: 60 }, (_, index) => index);
  beforeAll(async () => {
    await migrate(database);
    const enrolments = people.map(
      (index) =>
        `person-${index % 40},${index % 3 === 0 ? 'borken' : 'bocholt'},garten,1,2024-01-${10 + (index % 20)},2024-06-30`,
    );
    const stored = await handMadeStore(database)({
      ...world,
      enrolments: `participant,location,project,run,entered_on,exited_on\n${enrolments.join('\n')}`,
    });
    if (stored.status !== 'stored') throw new Error('The people were not stored');
  });

  /** Everything that one request reads: whose facts, rows and people it saw. */
  async function ask(
    location: string,
    { how, delay }: { how: Disturbance; delay: number },
  ): Promise<readonly string[]> {
    const context: RequestContext = { actor: location, locations: [location], profile: 'EXACT' };
    const signal = how === 'abort' ? AbortSignal.timeout(delay) : undefined;
    return inContext(database, {
      context,
      dataVersion: { knownOn: today },
      access: how === 'write' ? 'write' : 'read',
      signal,
      async use(trx) {
        const read = async (): Promise<readonly string[]> => {
          const { rows } = await sql<{ seen: string }>`select distinct location as seen from fact_entry
            union select location from run union select location from location
            union select distinct r.location from enrolment e join run r on r.run_id = e.run_id`.execute(trx);
          return rows.map(({ seen }) => seen);
        };
        const before = await read();
        switch (how) {
          case 'error':
            await sql`select 1 / 0`.execute(trx);
            break;
          case 'timeout':
            await sql`select set_config('statement_timeout', '20ms', true)`.execute(trx);
            await sql`select pg_sleep(10)`.execute(trx);
            break;
          case 'abort':
            await sql`select pg_sleep(10)`.execute(trx);
            break;
          case 'kill':
            await sql`select set_config('role', 'none', true)`.execute(trx);
            await sql`select pg_terminate_backend(pg_backend_pid())`.execute(trx);
            break;
          case 'throw':
            throw new Error('a bug');
          case 'write':
            await sql`insert into project (project, version_from) values ('x', 99)`.execute(trx);
            break;
          case 'none':
            break;
        }
        return [...before, ...(await read())];
      },
    });
  }

  it('show none of them a row of the other, whatever fails meanwhile (A15)', async () => {
    const random = seededRandom(15);
    const planned = Array.from({ length: requests }, (_, index) => ({
      location: index % 2 === 0 ? 'bocholt' : 'borken',
      how: random.pick(disturbances),
      delay: 1 + random.below(40),
    }));
    // As many at once as a busy server has: the pool of two is always waited for.
    const waiting = planned.map((one, index) => ({ ...one, index }));
    const foreign: string[] = [];
    const failed = new Map<Disturbance, number>();
    const answered = new Map<string, number>();
    const worker = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { location, how, delay } = next;
        try {
          const seen = await ask(location, { how, delay });
          foreign.push(...seen.filter((one) => one !== location));
          if (seen.includes(location)) answered.set(how, (answered.get(how) ?? 0) + 1);
        } catch {
          failed.set(how, (failed.get(how) ?? 0) + 1);
        }
      }
    };
    await Promise.all(Array.from({ length: 6 }, worker));

    expect(foreign).toEqual([]);
    expect(failed.get('none') ?? 0).toBe(0);
    const undisturbed = planned.filter(({ how }) => how === 'none').length;
    expect(answered.get('none')).toBe(undisturbed);
    for (const how of ['error', 'timeout', 'abort', 'kill', 'throw', 'write'] as const) {
      expect(failed.get(how)).toBe(planned.filter((one) => one.how === how).length);
    }
  });

  it('leave the pool healthy and nothing half done behind', async () => {
    const answers = await Promise.all(
      ['bocholt', 'borken', 'bocholt', 'borken'].map((location) => ask(location, { how: 'none', delay: 0 })),
    );
    expect(answers.map((seen) => [...new Set(seen)])).toEqual([
      ['bocholt'],
      ['borken'],
      ['bocholt'],
      ['borken'],
    ]);
    const { rows } = await sql`select count(*) filter (where state like 'idle in transaction%') as stuck,
        count(*) filter (where application_name = 'neue-wege') as connections
      from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(
      database.kysely,
    );
    expect(rows).toEqual([{ stuck: 0, connections: 1 }]);
    const { rows: settings } =
      await sql`select current_user::text as who, current_setting('app.locations', true) as seen`.execute(
        database.kysely,
      );
    expect(settings).toMatchObject([{ who: 'postgres' }]);
    expect(JSON.stringify(settings)).not.toContain('bo');
  });
});
