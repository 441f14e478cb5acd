import type { CreateDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { deliver, type SampleDelivery, storedWorld } from './rule-world.ts';

const size = 50_000;

/** Tables that may know that a delivery came, and nothing of the people in it. */
const kept = ['import', 'import_file', 'import_finding', 'audit_event'] as const;

/** A large delivery with few bad rows, on one of the engines. */
export async function describeOneBadRow(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const rows = Array.from({ length: size }, (_, at) => `P-${at},3,2024-03-${10 + (at % 20)},female`);
  const withBad = (bad: Readonly<Record<number, string>>): SampleDelivery => ({
    files: {
      'e.csv': `participant,run,entered_on,sex\n${rows.map((row, at) => bad[at] ?? row).join('\n')}\n`,
    },
  });
  const storedRows = async (): Promise<number> => {
    const stored = await database.kysely.selectFrom('enrolment').select('enrolment_id').execute();
    return stored.length;
  };

  describe('storeDelivery, one bad row in 50,000', { timeout: 240_000 }, () => {
    it('stores nothing, lists every bad row and keeps nothing of the people (I21)', async () => {
      await deliver(database, storedWorld);
      const before = await storedRows();
      const { status, counts, findings } = await deliver(
        database,
        withBad({
          12_345: 'P-SECRET,3,2024-02-30,female',
          40_000: 'P-SECRET,3,2024-03-10,P-SECRET',
          49_999: 'P-SECRET,78,2024-03-10,female',
        }),
      );
      expect([status, counts.rejected]).toEqual(['refused', 3]);
      expect(findings.map(({ line, column, rule }) => [line, column, rule])).toEqual([
        [12_347, 'entered_on', 'not_a_date'],
        [40_002, 'sex', 'value_not_allowed'],
        [50_001, 'run', 'unknown_run'],
      ]);
      expect(await storedRows()).toBe(before);
      for (const table of kept) {
        const text = JSON.stringify(await database.kysely.selectFrom(table).selectAll().execute());
        expect([table, /P-(SECRET|\d)/.test(text)]).toEqual([table, false]);
      }
      const mended = await deliver(database, withBad({}));
      expect([mended.status, mended.counts.added, mended.findings]).toEqual(['stored', size, []]);
    });
  });
}
