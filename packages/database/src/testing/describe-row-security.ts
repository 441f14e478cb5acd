import type { RequestContext } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Alarm } from '../connection/alarms.ts';
import { type ContextWork, inContext } from '../connection/in-context.ts';
import { handMadeStore, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

/** Every table of the store, and a condition that holds for rows of Borken alone. */
const tables = [
  'data_version',
  'import',
  'import_file',
  'import_rejection',
  'import_job',
  'import_finding',
  'run',
  'participant',
  'location',
  'project',
  'run_state',
  'run_period',
  'enrolment',
  'observation',
  'spell',
  'coverage',
  'municipality',
  'programme_phase',
  'reference_value',
  'target',
  'quarterly_return',
  'return_release',
  'return_file',
  'release',
  'release_table',
  'release_part',
  'release_unit',
  'release_attack',
  'audit_event',
] as const;

const bocholt = { actor: 'person:nord', locations: ['bocholt'], profile: 'EXACT' } as const;
const everybody = { actor: 'person:all', locations: 'all', profile: 'EXACT' } as const;

/** Anna takes part at both locations, Bert at Borken only; each table has rows of both, and of all where it may. */
const delivery = {
  ...world,
  projects: `${world.projects}
    fern,Fern`,
  municipalities: `ags,name,relation
    05554008,Bocholt,district`,
  phases: `phase,starts_on
    pilot,2013-01-01`,
  enrolments: `participant,location,project,run,enrolment_key,entered_on,exited_on
    anna,bocholt,garten,1,A-1,2024-01-10,2024-03-31
    anna,borken,garten,1,A-2,2024-04-10,2024-06-30
    bert,borken,garten,1,B-1,2024-01-10,2024-03-31`,
  observations: `participant,location,project,run,months_after_exit,in_receipt
    anna,bocholt,garten,1,6,no
    bert,borken,garten,1,6,yes`,
  spells: `participant,kind,starts_on
    anna,benefit,2023-01-01
    bert,benefit,2023-01-01`,
  coverage: `participant,kind,observed_from,observed_through
    ,benefit,2023-01-01,2024-12-31
    anna,employment,2023-01-01,2024-12-31
    bert,employment,2023-01-01,2024-12-31`,
  reference_values: `kind,location,ags,year,value,source
    average_elb,bocholt,,2024,100,BA
    average_elb,borken,,2024,200,BA
    average_elb,,05554008,2024,300,BA`,
  targets: `measure,location,year,value,source
    enrolments,bocholt,2024,10,plan
    enrolments,borken,2024,20,plan
    enrolments,,2024,30,plan
    enrolments,,2024,30,plan`,
};

/** What a context sees and may write, whatever is asked of the tables themselves (A12 to A14, T14 to T19). */
export async function describeRowSecurity(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const alarms: Alarm[] = [];
  database.alarms.listen((alarm) => alarms.push(alarm));
  const read = <T>(context: RequestContext, use: ContextWork<T>['use']): Promise<T> =>
    inContext(database, { context, dataVersion: 1, access: 'read', use });
  const write = <T>(context: RequestContext, use: ContextWork<T>['use']): Promise<T> =>
    inContext(database, { context, dataVersion: 1, access: 'write', use });
  const counted = (trx: Parameters<ContextWork<unknown>['use']>[0]): Promise<Record<string, number>> =>
    tables.reduce(async (found, table) => {
      const counts = await found;
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(trx);
      return { ...counts, [table]: rows[0]?.n ?? -1 };
    }, Promise.resolve({}));
  const state = async (): Promise<unknown> =>
    (await sql`select * from enrolment order by enrolment_key, version_from`.execute(database.kysely)).rows;

  describe('row security', () => {
    beforeAll(async () => {
      await emptyDatabase(database);
      expect(await handMadeStore(database)(delivery)).toMatchObject({ status: 'stored' });
    });

    it('shows a context of one location its own rows, and what concerns all', async () => {
      expect(await read(bocholt, counted)).toEqual({
        data_version: 1,
        import: 0,
        import_file: 0,
        import_rejection: 0,
        import_job: 0,
        import_finding: 0,
        run: 2,
        participant: 1,
        location: 1,
        project: 2,
        run_state: 2,
        run_period: 2,
        enrolment: 1,
        observation: 1,
        spell: 1,
        coverage: 2,
        municipality: 1,
        programme_phase: 1,
        reference_value: 2,
        target: 2,
        quarterly_return: 0,
        return_release: 0,
        return_file: 0,
        release: 0,
        release_table: 0,
        release_part: 0,
        release_unit: 0,
        release_attack: 0,
        audit_event: 0,
      });
    });

    it('shows a context of all locations everything', async () => {
      const counts = await read(everybody, counted);
      expect(counts).toMatchObject({
        project: 3,
        run: 3,
        participant: 2,
        enrolment: 3,
        spell: 2,
        target: 3,
        import: 1,
        import_finding: 1,
      });
    });

    // What an account, a key or a job may hand over, and what stands in the setting after a transaction ended (T17).
    it.each([
      ['an empty list', []],
      ['null', null],
      ['nothing', undefined],
      ['a text', 'bocholt'],
      ['a star in a list of none', { 0: '*' }],
      ['a list with null', ['bocholt', null]],
      ['a list with an empty key', ['bocholt', '']],
      ['a key with NUL', ['bocholt\0']],
      ['half a character', ['\ud800']],
    ])('shows no row of any table to %s as locations, and raises an alarm (A14)', async (_, locations) => {
      alarms.length = 0;
      const counts = await read({ actor: 'job', profile: 'EXACT', ...unchecked(locations) }, counted);
      expect(counts).toEqual(Object.fromEntries(tables.map((table) => [table, 0])));
      expect(alarms).toEqual([{ kind: 'no_location', actor: 'job' }]);
    });

    it.each(['', 'all', 'true', '[]', '[1]', '["bocholt"', '["bocholt",]', '{"a":"b"}', "'*'", '* ', '[""]'])(
      'shows no row where the setting itself is %j (A14)',
      async (setting) => {
        const counts = await read(everybody, async (trx) => {
          await sql`select set_config('app.locations', ${setting}, true)`.execute(trx);
          return counted(trx);
        });
        expect(counts).toEqual(Object.fromEntries(tables.map((table) => [table, 0])));
      },
    );

    it('shows nothing to the working role outside a context (T14, T17)', async () => {
      await read(bocholt, counted);
      const counts = await database.kysely.transaction().execute(async (trx) => {
        await sql`set local role neue_wege_app`.execute(trx);
        return counted(trx);
      });
      expect(counts).toEqual(Object.fromEntries(tables.map((table) => [table, 0])));
    });

    it('takes keys with quotes, commas, brackets and other alphabets as they are', async () => {
      const keys = ['a"b', "o'k", 'x","y', '["*"]', '*', 'Ä€😀', 'a\\b', 'tab\there'];
      const context: RequestContext = { ...bocholt, locations: keys };
      const seen = await read(context, async (trx) => {
        const { rows } = await sql<{ key: string }>`select own_locations() as key`.execute(trx);
        return rows.map(({ key }) => key);
      });
      expect(seen).toEqual(keys);
    });

    const insertRun = (location: string): RawBuilder<unknown> =>
      sql`insert into run (location, project, run_number) values (${location}, 'garten', '9')`;
    const borkenRun = sql`(select run_id from run where location = 'borken' limit 1)`;
    const idOfHidden = sql`md5('key|B-1')::uuid`;

    it.each([
      ['a run of another location', insertRun('borken')],
      ['a run of a location that does not exist', insertRun('nowhere')],
      [
        'a location of others',
        sql`insert into location (location, name, version_from) values ('borken', 'x', 1)`,
      ],
      [
        'an agreed value of all',
        sql`insert into target (measure, location, year, value, source, version_from)
          values ('enrolments', null, 2030, 1, 'x', 1)`,
      ],
      [
        'an agreed value of others',
        sql`insert into target (measure, location, year, value, source, version_from)
          values ('enrolments', 'borken', 2030, 1, 'x', 1)`,
      ],
      [
        'a follow-up of a participation elsewhere',
        sql`insert into observation (enrolment_id, months_after_exit, version_from) values (${idOfHidden}, 3, 1)`,
      ],
      [
        'a participation whose key is taken elsewhere',
        sql`insert into enrolment (enrolment_id, participant_id, run_id, version_from)
          select ${idOfHidden}, participant_id, run_id, 1 from enrolment limit 1`,
      ],
    ])('refuses to add %s, in the same words, with an alarm (A12, A13, T19)', async (_, statement) => {
      alarms.length = 0;
      const before = await state();
      const writing = write(bocholt, (trx) => statement.execute(trx));

      await expect(writing).rejects.toMatchObject({
        code: 'CONFLICT',
        issues: [{ place: '', message: 'A row lies outside your locations, or its key is taken.' }],
      });
      expect(alarms).toEqual([{ kind: 'row_refused', actor: 'person:nord' }]);
      expect(await state()).toEqual(before);
    });

    it('says nothing about a key that exists elsewhere when a person is added (A13)', async () => {
      const add = (word: string): RawBuilder<unknown> =>
        sql`insert into participant (participant_id, key_version) values (md5(${word})::uuid, 1) on conflict do nothing`;
      await write(everybody, (trx) => add('hidden').execute(trx));
      for (const word of ['hidden', 'new']) {
        await expect(write(bocholt, (trx) => add(word).execute(trx))).resolves.toBeDefined();
      }
    });

    it('lets nobody move an own row to another location (A12)', async () => {
      const before = await state();
      const move = sql`update enrolment set run_id = ${borkenRun}`;
      await expect(write(bocholt, (trx) => move.execute(trx))).rejects.toThrow('permission denied');
      expect(await state()).toEqual(before);
    });

    it('lets nobody end a row of others (A12)', async () => {
      const before = await state();
      const end = sql`update enrolment set version_to = 99 where enrolment_key like 'B-%'`;
      const ended = await write(bocholt, (trx) => end.execute(trx));
      expect(Number(ended.numAffectedRows)).toBe(0);
      expect(await state()).toEqual(before);
    });

    it('lets nobody overwrite the hidden row behind a key (A12)', async () => {
      const before = await state();
      const upsert = sql`insert into enrolment (enrolment_id, participant_id, run_id, version_from)
        select ${idOfHidden}, participant_id, run_id, 1 from enrolment limit 1
        on conflict (enrolment_id) where version_to is null do update set version_to = 99`;
      await expect(write(bocholt, (trx) => upsert.execute(trx))).rejects.toThrow(
        /permission denied|row-level security|outside your locations/,
      );
      expect(await state()).toEqual(before);
    });

    it('lets no condition or order on hidden rows change what is answered (A06)', async () => {
      const ask = (where: RawBuilder<unknown>): Promise<readonly unknown[]> =>
        read(bocholt, async (trx) => (await sql`select location from fact_entry ${where}`.execute(trx)).rows);
      const own = [{ location: 'bocholt' }];
      const elsewhere = sql`select from enrolment o where o.participant_id = fact_entry.participant_id and o.exited_on = '2024-06-30'`;
      expect(await ask(sql``)).toEqual(own);
      expect(await ask(sql`where exists (${elsewhere})`)).toEqual([]);
      expect(await ask(sql`where not exists (${elsewhere})`)).toEqual(own);
      expect(await ask(sql`order by (select max(o.exited_on) from enrolment o)`)).toEqual(own);
    });

    // Whoever could run a function of their own on hidden rows before the policy would read them through its errors.
    it('evaluates no condition on a row before the policy (T18)', async () => {
      const probe = sql`select count(*) as n from run where 1 / (case when location = 'borken' then 0 else 1 end) = 1`;
      expect(await read(bocholt, async (trx) => (await probe.execute(trx)).rows)).toEqual([{ n: 2 }]);
      await expect(read(everybody, (trx) => probe.execute(trx))).rejects.toThrow('division by zero');
    });
  });
}

/** As it may arrive from outside the type system. */
function unchecked(locations: unknown): Pick<RequestContext, 'locations'> {
  const context: Record<string, unknown> = { locations };
  return Object.assign({ locations: [] as const }, context);
}
