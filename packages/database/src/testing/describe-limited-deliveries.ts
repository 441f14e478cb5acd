import type { RequestContext } from '@neue-wege/domain';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { inContext } from '../connection/in-context.ts';
import { listImports } from '../store/data-versions.ts';
import { handMadeStore, handMadeWithdrawal, places, world } from './hand-made-store.ts';
import { knownRecords } from './known-records.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const steward: RequestContext = { actor: 'person:nord', locations: ['bocholt'], profile: 'EXACT' };
const heading = 'participant,location,project,run,enrolment_key,entered_on,exited_on';

/** What a steward of one location may deliver (A11). */
export async function describeLimitedDeliveries(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const all = handMadeStore(database);
  const deliver: typeof all = (delivery, options) => all(delivery, { ...options, context: steward });

  describe('storeDelivery, for some locations only', () => {
    beforeEach(async () => {
      await emptyDatabase(database);
      await all({
        ...world,
        enrolments: `${heading}
          anna,bocholt,garten,1,,2024-01-10,
          bert,borken,garten,1,B-1,2024-01-10,2024-03-31`,
        spells: `participant,kind,starts_on
          anna,benefit,2023-01-01
          bert,benefit,2023-01-01`,
      });
    });

    it('stores what concerns its own locations, with people, follow-ups and spells', async () => {
      const result = await deliver({
        runs: `run,project,location,starts_on
          2,garten,bocholt,2025-01-01`,
        enrolments: `${heading}
          anna,bocholt,garten,1,,2024-01-10,2024-06-30
          cora,bocholt,garten,2,,2025-01-10,2025-02-28`,
        observations: `participant,location,project,run,months_after_exit,in_receipt
          cora,bocholt,garten,2,6,no`,
        spells: `participant,kind,starts_on
          cora,benefit,2023-01-01`,
        targets: `measure,location,year,value,source
          enrolments,bocholt,2025,5,plan`,
      });
      expect(result).toMatchObject({ status: 'stored', dataVersion: 2, findings: [] });
    });

    it.each([
      ['another location', 'bert,borken,garten,1,,2024-04-01,'],
      ['a location that does not exist', 'bert,nowhere,garten,1,,2024-04-01,'],
    ])('refuses the whole delivery for a row of %s, also where good rows are kept (A11)', async (_, row) => {
      const before = await knownRecords(database, { version: 9 });
      const enrolments = `${heading}
        cora,bocholt,garten,1,,2024-02-01,
        ${row}`;
      const result = await deliver({ enrolments }, { keepGood: true, createMissing: true });

      expect(result).toMatchObject({ status: 'refused', dataVersion: 1 });
      expect(places(result.findings)).toEqual(['enrolments.csv:3 location outside_locations']);
      expect(await knownRecords(database, { version: 9 })).toEqual(before);
    });

    it.each([
      ['spells', 'participant,kind,starts_on\nbert,employment,2024-01-01'],
      ['spells', 'participant,kind,starts_on\nnobody,employment,2024-01-01'],
      ['coverage', 'participant,kind,observed_from,observed_through\n,benefit,2023-01-01,2024-12-31'],
      ['projects', 'project,name_de\ngarten,Anders'],
      ['phases', 'phase,starts_on\npilot,2013-01-01'],
      ['municipalities', 'ags,name,relation\n05554008,Bocholt,district'],
      ['targets', 'measure,location,year,value,source\nenrolments,,2025,5,plan'],
      ['reference_values', 'kind,location,ags,year,value,source\naverage_elb,,05554008,2024,9,BA'],
    ] as const)('refuses %s of others or of all: %j (A11)', async (kind, text) => {
      const result = await deliver([{ kind, text }] as const);
      expect(result.status).toBe('refused');
      expect(places(result.findings)).toEqual([`${kind}.csv:2 - outside_locations`]);
    });

    it('takes again what is stored for all already', async () => {
      expect(await deliver({ projects: world.projects })).toMatchObject({ status: 'unchanged' });
    });

    it('makes no project on the way', async () => {
      const enrolments = `${heading}
        cora,bocholt,neu,1,,2024-02-01,`;
      const result = await deliver({ enrolments }, { keepGood: true, createMissing: true });
      expect(places(result.findings)).toEqual(['enrolments.csv:2 project outside_locations']);
      expect(await knownRecords(database, { version: 9 })).toEqual(
        await knownRecords(database, { version: 1 }),
      );
    });

    it.each([{ keepGood: true }, { dryRun: true }])(
      'tells of a key that is taken elsewhere what it tells of any other row outside: %j (A13)',
      async (options) => {
        const before = await knownRecords(database, { version: 9 });
        const result = await deliver(
          {
            enrolments: `${heading}
            dora,bocholt,garten,1,D-1,2024-02-01,
            cora,bocholt,garten,1,B-1,2024-02-01,
            emil,borken,garten,1,,2024-02-01,`,
            observations: `participant,location,project,run,enrolment_key,months_after_exit,in_receipt
            cora,bocholt,garten,1,B-1,6,no`,
          },
          options,
        );

        expect(result).toMatchObject({ status: 'refused', dataVersion: 1 });
        const [ofKey, ofRow] = result.findings;
        expect(places(result.findings)).toEqual([
          'enrolments.csv:3 enrolment_key outside_locations',
          'enrolments.csv:4 location outside_locations',
          'observations.csv:2 - depends_on_refused_row',
        ]);
        expect(ofKey).toEqual({ ...ofRow, line: 3, column: 'enrolment_key' });
        expect(await knownRecords(database, { version: 9 })).toEqual(before);
      },
    );

    it('ends nothing of others by a complete delivery', async () => {
      const enrolments = `${heading}
        cora,bocholt,garten,1,,2024-02-01,`;
      const spells = `participant,kind,starts_on
        cora,benefit,2023-01-01`;
      expect(await deliver({ enrolments, spells }, { mode: 'replace' })).toMatchObject({ status: 'stored' });
      const { rows } = await sql`select enrolment_key, version_to from enrolment e join run r using (run_id)
        where r.location = 'borken'`.execute(database.kysely);
      expect(rows).toEqual([{ enrolment_key: 'B-1', version_to: null }]);
      const spellsLeft = await sql`select from spell where version_to is null`.execute(database.kysely);
      expect(spellsLeft.rows).toHaveLength(3);
    });

    it('shows its own imports and withdraws them, and neither those for all', async () => {
      await deliver({ enrolments: `${heading}\n cora,bocholt,garten,1,,2024-02-01,` });
      const seen = await inContext(database, {
        context: steward,
        dataVersion: 2,
        access: 'read',
        use: (trx) => listImports(trx),
      });
      expect(seen.map(({ importId, files }) => [importId, files.length])).toEqual([[2, 1]]);

      const withdraw = handMadeWithdrawal(database, steward);
      await expect(withdraw(1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(withdraw(7)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await withdraw(2)).toMatchObject({ dataVersion: 3, ended: 1 });
      const content = { version: 3 };
      expect(await knownRecords(database, content)).toEqual(await knownRecords(database, { version: 1 }));
    });
  });
}
