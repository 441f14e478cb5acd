import { describe, expect, it } from 'vitest';
import { handMadeStore, places, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

/** Rules about participations beside each other and in their runs. */
export async function describeEnrolmentRules(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const store = handMadeStore(database);
  const columns = 'participant,run,location,project,enrolment_key,entered_on,exited_on';
  const rows = (...cells: readonly string[]): { enrolments: string } => ({
    enrolments: [columns, ...cells.map((cell) => cell.replace('RUN', '1,bocholt,garten'))].join('\n'),
  });
  const begin = async (...cells: readonly string[]): Promise<void> => {
    await emptyDatabase(database);
    expect(await store(world)).toMatchObject({ status: 'stored' });
    expect(await store(rows(...cells))).toMatchObject({ status: 'stored', findings: [] });
  };

  describe('storeDelivery, participations beside each other (I13)', () => {
    it('warns of two of one person in one run that share a day, and stores them', async () => {
      await begin('anna,RUN,K1,2024-01-08,2024-03-01', 'ben,RUN,K9,2024-01-08,');
      const result = await store(
        rows(
          'anna,RUN,K2,2024-03-01,2024-05-31',
          'anna,RUN,K3,2024-05-31,',
          'ben,RUN,K8,2023-12-20,2024-01-07',
        ),
      );
      expect(result).toMatchObject({ status: 'stored', counts: { added: 3 } });
      expect(places(result.findings)).toEqual([
        'enrolments.csv:2 entered_on overlapping_enrolment',
        'enrolments.csv:3 entered_on overlapping_enrolment',
      ]);
      expect(result.findings.map(({ severity, message }) => [severity, message.en.split(':')[1]])).toEqual([
        ['warning', ' line 3 of enrolments.csv. Both count; see whether they are the same.'],
        ['warning', ' line 2 of enrolments.csv. Both count; see whether they are the same.'],
      ]);
    });

    it('does not warn of what did not change, of other runs, or of people who never entered', async () => {
      await begin('anna,RUN,K1,2024-01-08,2024-03-01');
      await store(rows('anna,RUN,K2,2024-02-01,'));
      expect(await store(rows('anna,RUN,K2,2024-02-01,'))).toMatchObject({
        status: 'unchanged',
        findings: [],
      });
      const others = await store(rows('anna,1,borken,garten,K3,2024-02-01,', 'anna,RUN,K4,,'));
      expect(others).toMatchObject({ status: 'stored', findings: [] });
    });

    it('refuses a key for what is stored without one, as it would count twice', async () => {
      await begin('anna,RUN,,2024-01-08,2024-03-01', 'ben,RUN,,2024-01-08,');
      const keyed = rows('anna,RUN,K1,2024-01-08,2024-03-01', 'ben,RUN,K2,2024-01-15,');
      const refused = await store(keyed);
      expect(refused.status).toBe('refused');
      expect(places(refused.findings)).toEqual([
        'enrolments.csv:2 enrolment_key stored_without_key',
        'enrolments.csv:3 enrolment_key stored_without_key',
      ]);
      const replaced = await store(keyed, { mode: 'replace', confirmShrinking: true });
      expect(replaced).toMatchObject({ status: 'stored', counts: { added: 2, ended: 2 }, findings: [] });
    });

    it('takes a key for a further participation, later than the one that is stored without', async () => {
      await begin('anna,RUN,,2024-01-08,2024-03-01');
      expect(await store(rows('anna,RUN,K1,2024-09-02,'))).toMatchObject({
        status: 'stored',
        counts: { added: 1 },
        findings: [],
      });
    });
  });

  describe('storeDelivery, keys that are known (I13)', () => {
    it('warns of a key that comes with another person or run, and moves it', async () => {
      await begin('anna,RUN,K1,2024-01-08,2024-03-01', 'ben,RUN,K2,2024-01-08,', 'cem,RUN,K3,2024-01-08,');
      const moved = rows(
        'dora,RUN,K1,2024-01-08,2024-03-01',
        'ben,1,borken,garten,K2,2024-01-08,',
        'cem,RUN,K3,2024-01-09,',
      );
      const result = await store(moved);
      expect(result).toMatchObject({ status: 'stored', counts: { changed: 3 } });
      expect(places(result.findings)).toEqual([
        'enrolments.csv:2 enrolment_key enrolment_moved',
        'enrolments.csv:3 enrolment_key enrolment_moved',
      ]);
      expect(await store(moved)).toMatchObject({ status: 'unchanged', findings: [] });
    });
  });

  describe('storeDelivery, reasons of exits (I13)', () => {
    it('warns of one where neither the file nor the store has the exit', async () => {
      await begin('anna,RUN,,2024-01-08,2024-03-01', 'ben,RUN,,2024-01-08,');
      const reasons = `participant,run,location,project,exit_reason
        anna,1,bocholt,garten,own_wish
        ben,1,bocholt,garten,own_wish
        cem,1,bocholt,garten,own_wish
        dora,1,bocholt,garten,`;
      const result = await store({ enrolments: reasons });
      expect(result).toMatchObject({ status: 'stored', counts: { added: 2, changed: 2 } });
      expect(places(result.findings)).toEqual([
        'enrolments.csv:3 exit_reason reason_without_exit',
        'enrolments.csv:4 exit_reason reason_without_exit',
      ]);
    });
  });

  describe('storeDelivery, entries and their runs', () => {
    it('warns of an entry more than 31 days outside the run, and stores it', async () => {
      await begin('anna,RUN,K1,2023-12-01,', 'ben,RUN,K2,2025-01-31,');
      const result = await store(rows('anna,RUN,K1,2023-11-30,', 'ben,RUN,K2,2025-02-01,'));
      expect(result).toMatchObject({ status: 'stored', counts: { changed: 2 } });
      expect(places(result.findings)).toEqual([
        'enrolments.csv:2 entered_on entry_outside_run',
        'enrolments.csv:3 entered_on entry_outside_run',
      ]);
    });
  });
}
