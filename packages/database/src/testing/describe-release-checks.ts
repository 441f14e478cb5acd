import { randomFacts, seededRandom } from '@neue-wege/domain/testing';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { createReleaseSource } from '../releases/create-release-source.ts';
import type { Protection } from '../releases/protection.ts';
import { verifyStore } from '../verify/verify-store.ts';
import { today } from './hand-made-store.ts';
import { hideSmallRows } from './hide-small-rows.ts';
import { storeFactRecords } from './store-fact-records.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

/** What the verification of a store finds in its releases, on both engines. */
export async function describeReleaseChecks(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const findings = async (): Promise<readonly string[]> => {
    const { checks } = await verifyStore({ database, today }, {});
    return checks.filter(({ id }) => id.startsWith('releases_')).flatMap((check) => check.findings);
  };
  /** As an owner who takes every protection away and puts it back. */
  const tamper = (statement: string): Promise<unknown> =>
    sql
      .raw(`do $do$ begin set local session_replication_role = replica; ${statement}; end $do$`)
      .execute(database.kysely);

  describe('verifyStore', () => {
    beforeEach(async () => {
      await emptyDatabase(database);
      await storeFactRecords(database, {
        knownOn: today,
        records: randomFacts(seededRandom(1), { size: 50 }),
      });
      const source = createReleaseSource(database, {
        protection: hideSmallRows,
        today: () => today,
        actor: 'test',
      });
      await source.ensureRelease('MANAGEMENT');
    });

    it('finds nothing wrong with a release', async () => {
      expect(await findings()).toEqual([]);
    });

    it('finds a sum that tells an occupancy', async () => {
      const leaky: Protection = {
        ...hideSmallRows,
        async protect(counted, question) {
          const release = await hideSmallRows.protect(counted, question);
          const tables = release.tables.map((table) => {
            const exact = counted.tables.find(({ id }) => id === table.id)?.breakdown.total.values;
            const told = table.id === 'location_run' ? exact?.occupancy_rate : undefined;
            const { total } = table.breakdown;
            return told === undefined
              ? table
              : {
                  ...table,
                  breakdown: {
                    ...table.breakdown,
                    total: { ...total, values: { ...total.values, occupancy_rate: told } },
                  },
                };
          });
          return { ...release, tables };
        },
      };
      const source = createReleaseSource(database, { protection: leaky, today: () => today, actor: 'test' });
      await source.ensureRelease('PUBLIC');
      expect(await findings()).toEqual(['release 2 (PUBLIC): location_run shows 1']);
    });

    it.each([
      ["update release set as_of = '2026-01-01'", /as of 2026-01-01, data version 1 of 2026-11-23/],
      ['delete from release_part where location is null', /lacks the rows across locations/],
      ['delete from release_part; delete from release_table', /release 1 \(MANAGEMENT\) has no table/],
      [
        `insert into release_unit values (1, 'exits', 'secondary', array['[]'])`,
        /release 1 \(MANAGEMENT\): location_year shows 2/,
      ],
      [
        `insert into release_unit values (1, 'end_unknown', 'secondary', array['[]'])`,
        /release 1 \(MANAGEMENT\): location_year shows 2/,
      ],
    ])('finds a release that was tampered with: %s', async (statement, finding) => {
      await tamper(statement);
      expect((await findings()).join('\n')).toMatch(finding);
    });
  });
}
