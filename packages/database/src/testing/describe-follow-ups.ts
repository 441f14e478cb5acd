import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { handMadeStore, places, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

/** How follow-ups find their participation, and which of them are refused. */
export async function describeFollowUps(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  const store = handMadeStore(database);
  beforeEach(async () => {
    await emptyDatabase(database);
    await store({
      ...world,
      enrolments: `participant,run,location,project,enrolment_key,entered_on,exited_on
        anna,1,borken,garten,,2024-01-10,2024-08-31
        ben,1,borken,garten,,2024-01-10,
        cem,1,borken,garten,,,2024-08-31
        dora,1,borken,garten,k1,2024-01-10,2024-03-31
        dora,1,borken,garten,k2,2024-05-10,2024-08-31
        emil,1,borken,garten,,2024-01-10,2024-08-31
        emil,1,bocholt,garten,,2024-09-10,2024-12-31`,
    });
  });
  const observations = (
    rows: string,
    columns = 'participant,run,months_after_exit,observed_on,in_receipt',
  ): { observations: string } => ({
    observations: `${columns}\n${rows}`,
  });
  const current = async (): Promise<readonly unknown[]> => {
    const { rows } =
      await sql`select months_after_exit as months, observed_on as day, in_receipt as receipt, version_from as since
      from observation where version_to is null order by 1, 2`.execute(kysely);
    return rows;
  };

  describe('storeDelivery, follow-ups', () => {
    it('finds the participation by person and run number alone, where the person took part in one such run', async () => {
      const result = await store(observations('anna,1,6,,no\nanna,1,,2024-12-01,yes'));

      expect(result).toMatchObject({ status: 'stored', counts: { added: 2 }, findings: [] });
    });

    it('asks for more where several participations fit', async () => {
      const columns = 'participant,run,location,enrolment_key,months_after_exit';
      const result = await store(
        observations('dora,1,,,6\ndora,1,,k1,6\ndora,1,,k2,6\nemil,1,,,6\nemil,1,borken,,6', columns),
      );

      expect(places(result.findings)).toEqual([
        'observations.csv:2 enrolment_key ambiguous_enrolment',
        'observations.csv:5 run ambiguous_run',
      ]);
    });

    it('refuses a follow-up of a participation that is not known', async () => {
      const columns = 'participant,run,enrolment_key,months_after_exit';
      const result = await store(observations('frida,1,,6\nanna,9,,6\nanna,1,k1,6', columns));

      expect(places(result.findings)).toEqual([
        'observations.csv:2 - unknown_enrolment',
        'observations.csv:3 run unknown_run',
        'observations.csv:4 - unknown_enrolment',
      ]);
    });

    it('refuses a follow-up without an exit, and one before it', async () => {
      const result = await store(observations('ben,1,6,,no\nanna,1,,2024-08-30,no\nanna,1,,2024-08-31,no'));

      expect(places(result.findings)).toEqual([
        'observations.csv:2 - follow_up_without_exit',
        'observations.csv:3 observed_on follow_up_before_exit',
      ]);
    });

    it('keeps a follow-up of somebody who never entered, with a warning', async () => {
      const result = await store(observations('cem,1,6,,no'));

      expect(result).toMatchObject({ status: 'stored', counts: { added: 1 } });
      expect(places(result.findings)).toEqual(['observations.csv:2 - follow_up_without_entry']);
    });

    it('warns when the date lies more than 31 days from the months, which are clamped to the end of the month', async () => {
      const result = await store(
        observations('anna,1,6,2025-03-31,no\nanna,1,12,2025-10-02,no\nanna,1,3,2024-12-31,no'),
      );

      expect(result.status).toBe('stored');
      expect(places(result.findings)).toEqual([
        'observations.csv:3 observed_on observation_month_date_mismatch',
      ]);
    });

    it('refuses months that were not over by the day on which the delivery was known', async () => {
      await emptyDatabase(database);
      const enrolments =
        'participant,run,location,project,entered_on,exited_on\nanna,1,borken,garten,2024-01-10,2024-08-31';
      await store({ ...world, enrolments }, { knownOn: '2025-02-27' });

      const early = await store(observations('anna,1,6,,no'), { knownOn: '2025-02-27' });
      expect(places(early.findings)).toEqual(['observations.csv:2 months_after_exit follow_up_in_future']);
      expect(await store(observations('anna,1,6,,no'), { knownOn: '2025-02-28' })).toMatchObject({
        status: 'stored',
      });
    });

    it('knows a follow-up by its months, else by its date', async () => {
      await store(observations('anna,1,6,2025-02-28,no\nanna,1,,2024-12-01,yes'));
      const result = await store(
        observations('anna,1,6,2025-03-01,no\nanna,1,,2024-12-01,yes\nanna,1,,2024-12-02,yes'),
      );

      expect(result).toMatchObject({ counts: { added: 1, changed: 1, unchanged: 1 } });
      expect(await current()).toEqual([
        { months: 6, day: '2025-03-01', receipt: 'no', since: 3 },
        { months: null, day: '2024-12-01', receipt: 'yes', since: 2 },
        { months: null, day: '2024-12-02', receipt: 'yes', since: 3 },
      ]);
    });

    it('accepts a follow-up in the delivery that brings the exit', async () => {
      const result = await store({
        enrolments: 'participant,run,location,project,exited_on\nben,1,borken,garten,2024-06-30',
        ...observations('ben,1,6,,no'),
      });

      expect(result).toMatchObject({ status: 'stored', counts: { added: 1, changed: 1 }, findings: [] });
    });
  });

  describe('storeDelivery, exits under stored follow-ups (I13)', () => {
    const columns = 'participant,run,location,project,exited_on';
    const exit = (...rows: readonly string[]): { enrolments: string } => ({
      enrolments: [columns, ...rows].join('\n'),
    });
    const found = ['enrolments.csv:2 exited_on exit_under_follow_up'];
    beforeEach(async () => {
      const result = await store(observations('anna,1,6,2025-02-28,no\nanna,1,,2024-12-01,yes'));
      expect(result).toMatchObject({ status: 'stored', counts: { added: 2 } });
    });

    it.each([
      ['removed', ''],
      ['moved behind the follow-up', '2024-12-02'],
    ])('refuses one that is %s', async (_, day) => {
      const result = await store(exit(`anna,1,borken,garten,${day}`, 'ben,1,borken,garten,2024-06-30'));
      expect(result.status).toBe('refused');
      expect(places(result.findings)).toEqual(found);
    });

    it('refuses one after which the months are not over', async () => {
      await emptyDatabase(database);
      await store({
        ...world,
        enrolments: `${columns.replace('exited_on', 'entered_on,exited_on')}\nanna,1,borken,garten,2024-01-10,2024-08-31`,
        ...observations('anna,1,6,,no'),
      });
      const late = await store(exit('anna,1,borken,garten,2026-10-31'));
      expect(places(late.findings)).toEqual(found);
    });

    it('stores one that the follow-ups fit, and other changes beside it', async () => {
      expect(await store(exit('anna,1,borken,garten,2024-11-30'))).toMatchObject({
        status: 'stored',
        counts: { changed: 1 },
        findings: [],
      });
    });

    it('takes a follow-up as the same delivery brings it again', async () => {
      await emptyDatabase(database);
      const entered = `${columns.replace('exited_on', 'entered_on,exited_on')}\nanna,1,borken,garten,2024-01-10,2024-08-31`;
      await store({ ...world, enrolments: entered, ...observations('anna,1,6,2025-02-28,no') });
      const moved = exit('anna,1,borken,garten,2025-03-15');

      const same = await store({ ...moved, ...observations('anna,1,6,2025-02-28,yes') });
      expect(places(same.findings)).toContain(found[0]);
      expect(await store({ ...moved, ...observations('anna,1,6,2025-09-15,no') })).toMatchObject({
        status: 'stored',
        counts: { changed: 2 },
        findings: [],
      });
    });

    it('refuses all of a delivery whose good rows contradict what stays because a follow-up is refused', async () => {
      await emptyDatabase(database);
      const entered = `${columns.replace('exited_on', 'entered_on,exited_on')}
        anna,1,borken,garten,2024-01-10,2024-08-31
        ben,1,borken,garten,2024-01-10,`;
      await store({ ...world, enrolments: entered, ...observations('anna,1,6,2025-02-28,no') });
      const moved = exit('anna,1,borken,garten,2025-03-15', 'ben,1,borken,garten,2024-06-30');
      const twice = observations('anna,1,6,2025-09-15,no\nanna,1,6,2025-09-16,no\nanna,1,,2025-04-01,yes');
      const before = await current();
      const result = await store({ ...moved, ...twice }, { keepGood: true });

      expect(result).toMatchObject({
        status: 'refused',
        dataVersion: 1,
        counts: { changed: 0, rejected: 3 },
      });
      expect(places(result.findings)).toEqual([
        ...found,
        'observations.csv:2 - conflicting_rows',
        'observations.csv:3 - conflicting_rows',
      ]);
      expect(await current()).toEqual(before);
    });

    it('keeps the good rows where a follow-up is refused that what is stored does without', async () => {
      const moved = exit('anna,1,borken,garten,2024-11-30');
      const twice = observations('anna,1,6,2025-05-30,no\nanna,1,6,2025-05-31,no');
      expect(await store({ ...moved, ...twice }, { keepGood: true })).toMatchObject({
        status: 'stored',
        counts: { changed: 1, rejected: 2 },
      });
    });

    it('leaves out what a complete delivery ends', async () => {
      const result = await store(
        { ...exit('anna,1,borken,garten,2024-12-24'), ...observations('anna,1,6,2025-06-24,no') },
        { mode: 'replace', confirmShrinking: true },
      );
      expect(result.status).toBe('stored');
      expect(places(result.findings)).toEqual([]);
    });
  });
}
