import { type RawBuilder, sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { handMadeStore, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const nobody = '00000000-0000-8000-8000-000000000000';

/** What the database itself refuses, whoever writes: rows that refer to nobody or nothing. */
export async function describeKeptReferences(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const codeOf = (statement: RawBuilder<unknown>): Promise<unknown> =>
    statement.execute(database.kysely).then(
      () => 'done',
      (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
    );
  const refused = '23503';

  describe('the references of the store', () => {
    beforeEach(async () => {
      await emptyDatabase(database);
      const store = handMadeStore(database);
      await store(world);
      await store({
        enrolments: `participant,run,location,project,entered_on
          anna,1,bocholt,garten,2024-02-01
          ben,1,bocholt,garten,2024-03-01`,
        spells: 'participant,kind,starts_on\nanna,benefit,2024-01-01',
      });
    });

    it('refuses a participation of nobody, and one in no run', async () => {
      const add = (participant: RawBuilder<unknown>, run: RawBuilder<unknown>): Promise<unknown> =>
        codeOf(sql`insert into enrolment (enrolment_id, participant_id, run_id, version_from)
          select gen_random_uuid(), ${participant}, ${run}, 9 from enrolment limit 1`);

      expect(await add(sql`${nobody}::uuid`, sql`run_id`)).toBe(refused);
      expect(await add(sql`participant_id`, sql`run_id + 1000`)).toBe(refused);
      expect(await add(sql`participant_id`, sql`run_id`)).toBe('done');
    });

    it('refuses a spell and a coverage of nobody, and takes a coverage of everybody', async () => {
      const day = sql`date '2024-01-01'`;
      const cover = (participant: RawBuilder<unknown>): Promise<unknown> =>
        codeOf(sql`insert into coverage (participant_id, kind, observed_from, observed_through, version_from)
          values (${participant}, 'benefit', ${day}, ${day}, 9)`);

      expect(
        await codeOf(sql`insert into spell (participant_id, kind, starts_on, version_from)
          values (${nobody}::uuid, 'benefit', ${day}, 9)`),
      ).toBe(refused);
      expect(await cover(sql`${nobody}::uuid`)).toBe(refused);
      expect(await cover(sql`null`)).toBe('done');
    });

    it('refuses to turn a reference to somebody into one to nobody', async () => {
      expect(await codeOf(sql`update enrolment set participant_id = ${nobody}::uuid`)).toBe(refused);
      expect(await codeOf(sql`update enrolment set run_id = run_id + 1000`)).toBe(refused);
      expect(await codeOf(sql`update enrolment set version_to = version_from + 1`)).toBe('done');
    });

    it('refuses to take away, or to rename, who and what is referred to', async () => {
      expect(await codeOf(sql`delete from participant`)).toBe(refused);
      expect(await codeOf(sql`update participant set participant_id = gen_random_uuid()`)).toBe(refused);
      expect(await codeOf(sql`update participant set key_version = 2`)).toBe('done');
      expect(
        await codeOf(sql`with gone as (delete from enrolment returning participant_id)
          select count(*) from gone`),
      ).toBe('done');
      expect(await codeOf(sql`delete from participant`)).toBe(refused);
      expect(await codeOf(sql`delete from spell`)).toBe('done');
      expect(await codeOf(sql`delete from participant`)).toBe('done');
    });
  });
}
