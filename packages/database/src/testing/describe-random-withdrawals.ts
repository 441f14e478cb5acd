import { DomainError } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { latestVersion, listImports, listVersions } from '../store/data-versions.ts';
import { handMadeStore, handMadeWithdrawal, world } from './hand-made-store.ts';
import { type KnownRecords, knownRecords } from './known-records.ts';
import { type RandomDelivery, randomDeliveries } from './random-deliveries.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const seeds = [1, 2, 3, 4];
const deliveries = 8;

/** What holds of a withdrawal whatever was delivered. */
export async function describeRandomWithdrawals(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  const store = handMadeStore(database);
  const present = async (): Promise<number> => (await latestVersion(kysely))?.dataVersion ?? 0;
  const content = async (): Promise<KnownRecords> => knownRecords(database, { version: await present() });
  const withdraw = handMadeWithdrawal(database);
  /** Stores a delivery; answers its import when it changed anything. */
  const deliver = async ({ delivery, options }: RandomDelivery): Promise<number | undefined> => {
    const { status } = await store(delivery, options);
    const [newest] = await listImports(kysely);
    return status === 'stored' ? newest?.importId : undefined;
  };
  /** Everything that was ever known, by version; proves of each version that it is what it was before. */
  const past = new Map<number, KnownRecords>();
  const expectPastUnchanged = async (): Promise<void> => {
    for (const { dataVersion: version } of await listVersions(kysely)) {
      const known = await knownRecords(database, { version, sinceWhen: true });
      expect(known).toEqual(past.get(version) ?? known);
      past.set(version, known);
    }
  };
  const begin = async (): Promise<void> => {
    await emptyDatabase(database);
    past.clear();
    await store(world);
  };

  describe('withdrawImport, of random deliveries', { timeout: 60_000 }, () => {
    it.each(seeds)('restores what was there before the last import, seed %i', async (seed) => {
      await begin();
      let stored = 0;
      for (const random of randomDeliveries(seed, deliveries)) {
        const before = await content();
        const importId = await deliver(random);
        await expectPastUnchanged();
        if (importId === undefined) continue;
        stored += 1;
        const after = await content();
        await withdraw(importId);
        expect(await content()).toEqual(before);
        await deliver(random);
        expect(await content()).toEqual(after);
        await expectPastUnchanged();
      }
      expect(stored).toBeGreaterThan(deliveries / 2);
    });

    it.each(seeds)('goes back import by import until nothing is left, seed %i', async (seed) => {
      await begin();
      const steps: { readonly importId: number; readonly before: KnownRecords }[] = [
        { importId: 1, before: [] },
      ];
      for (const random of randomDeliveries(seed, deliveries)) {
        const before = await content();
        const importId = await deliver(random);
        if (importId !== undefined) steps.push({ importId, before });
      }
      await expectPastUnchanged();
      for (const { importId, before } of steps.toReversed()) {
        await withdraw(importId);
        expect(await content()).toEqual(before);
      }
      await expectPastUnchanged();
    });

    it.each(seeds)('takes an import out of the middle whole or not at all, seed %i', async (seed) => {
      await begin();
      for (const random of randomDeliveries(seed, deliveries)) await deliver(random);
      await expectPastUnchanged();
      for (const { importId, dataVersion } of await listImports(kysely)) {
        if (dataVersion === null) continue;
        const before = await content();
        const broken = (await countBroken(await present())) + (await countBroken(dataVersion - 1));
        const made = await withdraw(importId).catch((error: unknown) => {
          if (!(error instanceof DomainError)) throw error;
          return error.code;
        });
        const expected = made === 'CONFLICT' ? before : await withoutVersion(before, dataVersion);
        expect(await content()).toEqual(expected);
        expect(await countBroken(await present())).toBeLessThanOrEqual(broken);
      }
      await expectPastUnchanged();
    });
  });

  /** The records less those that a version wrote, and with those that it ended. */
  const withoutVersion = async (records: KnownRecords, version: number): Promise<KnownRecords> => {
    const [before, after] = await Promise.all(
      [version - 1, version].map((at) => knownRecords(database, { version: at })),
    );
    const wrote = new Set(after).difference(new Set(before));
    const ended = new Set(before).difference(new Set(after));
    return [...records.filter((record) => !wrote.has(record)), ...ended].toSorted((a, b) => (a < b ? -1 : 1));
  };

  /** How many follow-ups, participations and runs name nothing that was known at that version. */
  const countBroken = async (version: number): Promise<number> => {
    const known = (alias: string): RawBuilder<boolean> => {
      const [from, to] = [sql.ref(`${alias}.version_from`), sql.ref(`${alias}.version_to`)];
      return sql<boolean>`(${from} <= ${version}::integer and (${to} is null or ${to} > ${version}::integer))`;
    };
    const { rows } = await sql<{ broken: number }>`select
      (select count(*) from observation o where ${known('o')}
        and not exists (select from enrolment e where e.enrolment_id = o.enrolment_id and ${known('e')})) +
      (select count(*) from enrolment e where ${known('e')}
        and not exists (select from run_state s where s.run_id = e.run_id and ${known('s')})) +
      (select count(*) from run_period p where ${known('p')}
        and not exists (select from run_state s where s.run_id = p.run_id and ${known('s')})) as broken`.execute(
      kysely,
    );
    return rows[0]?.broken ?? 0;
  };
}
