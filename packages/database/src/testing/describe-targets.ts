import { measureOf } from '@neue-wege/domain';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { handMadeStore, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

/** Which definition of its measure a target goes by. */
export async function describeTargets(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  const store = handMadeStore(database);
  const deliver = (...rows: readonly string[]) =>
    store({ targets: `measure,location,year,value,source,comment\n${rows.join('\n')}` });
  const definitions = async (): Promise<unknown> =>
    kysely
      .selectFrom('target')
      .select(['measure', 'measure_version'])
      .where('version_to', 'is', null)
      .orderBy('measure')
      .execute();
  /** As if the targets had been agreed long ago or later, whatever the catalogue says today. */
  const agreedUnder = (version: number): Promise<unknown> =>
    sql`update target set measure_version = ${version}::integer`.execute(kysely);
  const present = measureOf('enrolments')?.version;
  beforeEach(async () => {
    await emptyDatabase(database);
    await store(world);
  });

  describe('storeDelivery, targets', () => {
    it('agrees a new target under the present definition of its measure', async () => {
      await deliver('enrolments,,2024,5,plan,', 'completion_rate,borken,2024,0.5,plan,');

      expect(await definitions()).toEqual([
        { measure: 'completion_rate', measure_version: measureOf('completion_rate')?.version },
        { measure: 'enrolments', measure_version: present },
      ]);
    });

    it('keeps the definition when the same target comes again', async () => {
      await deliver('enrolments,,2024,5,plan,');
      await agreedUnder(7);

      expect(await deliver('enrolments,,2024,5.0,plan,')).toMatchObject({ status: 'unchanged' });
      expect(await definitions()).toEqual([{ measure: 'enrolments', measure_version: 7 }]);
    });

    it.each([
      ['value', 'enrolments,,2024,6,plan,'],
      ['source', 'enrolments,,2024,5,another plan,'],
    ])('agrees it anew when its %s changes', async (_, row) => {
      await deliver('enrolments,,2024,5,plan,');
      await agreedUnder(7);

      expect(await deliver(row)).toMatchObject({ status: 'stored', counts: { changed: 1 } });
      expect(await definitions()).toEqual([{ measure: 'enrolments', measure_version: present }]);
    });

    it('keeps the definition when the comment alone changes', async () => {
      await deliver('enrolments,,2024,5,plan,');
      await agreedUnder(7);

      expect(await deliver('enrolments,,2024,5,plan,typed wrong')).toMatchObject({ counts: { changed: 1 } });
      expect(await definitions()).toEqual([{ measure: 'enrolments', measure_version: 7 }]);
    });
  });
}
