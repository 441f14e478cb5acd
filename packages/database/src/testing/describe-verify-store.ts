import type { AuditAction } from '@neue-wege/domain';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { openAccounts } from '../accounts/accounts-database.ts';
import { insertApiKey, revokeApiKey } from '../accounts/api-keys.ts';
import { changeAccess, insertPerson } from '../accounts/people.ts';
import { storeAudit } from '../audit/store-audit.ts';
import { keepVerification } from '../verify/keep-verification.ts';
import { verifyStore } from '../verify/verify-store.ts';
import { handMadeStore, handMadeWithdrawal, today, world } from './hand-made-store.ts';
import { randomDeliveries } from './random-deliveries.ts';
import { type CreateDatabase, emptyDatabase, tamperWithAudit } from './test-store.ts';

const enrolments = `participant,run,location,project,entered_on,exited_on
  anna,1,bocholt,garten,2024-02-01,2024-06-30
  ben,1,bocholt,garten,2024-03-01,
  cem,1,borken,garten,2024-03-01,2025-01-31`;

/** What the verification of a store finds, on both engines. */
export async function describeVerifyStore(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const store = handMadeStore(database);
  const findings = async (since?: string): Promise<Readonly<Record<string, readonly string[]>>> => {
    const { checks } = await verifyStore({ database, today }, { since });
    return Object.fromEntries(
      checks.filter((check) => check.findings.length > 0).map(({ id, findings: found }) => [id, found]),
    );
  };
  /** As an owner who takes every protection away and puts it back. */
  const tamper = (statement: string): Promise<unknown> =>
    sql
      .raw(`do $do$ begin set local session_replication_role = replica; ${statement}; end $do$`)
      .execute(database.kysely);

  describe('verifyStore', { timeout: 60_000 }, () => {
    beforeEach(async () => {
      await emptyDatabase(database);
      await store(world);
      await store({ enrolments });
    });

    it('finds nothing wrong with an empty store, or with one that was filled', async () => {
      expect(await findings()).toEqual({});
      await emptyDatabase(database);
      expect(await verifyStore({ database, today }, {})).toMatchObject({
        isSound: true,
        audit: { head: { sequence: 0 }, since: null },
      });
    });

    it.each([1, 2, 3])(
      'finds nothing wrong with random deliveries and withdrawals, seed %i',
      async (seed) => {
        for (const { delivery, options } of randomDeliveries(seed, 8)) await store(delivery, options);
        expect(await store({ runs: 'run,project,location\n7,nowhere,borken' })).toMatchObject({
          status: 'refused',
        });
        expect(await findings()).toEqual({});
        await handMadeWithdrawal(database)(2).catch(() => undefined);
        expect(await findings()).toEqual({});
      },
    );

    const lastOf = async (runs: string) => {
      await store({ runs: `run,project,location,starts_on,ends_on,valid_from,places\n${runs}` });
      return findings();
    };

    it('counts a run whose dates change with its first row, whichever of its rows writes a period', async () => {
      expect(await lastOf('1,garten,bocholt,2024-01-01,2025-06-30,,')).toEqual({});
      expect(await lastOf('1,garten,bocholt,2024-01-01,2025-07-31,,12')).toEqual({});
      expect(await lastOf('1,garten,bocholt,2024-01-01,2025-08-31,2024-06-01,15')).toEqual({});
      expect(
        await lastOf(
          '1,garten,bocholt,2024-01-01,2025-09-30,,12\n1,garten,bocholt,2024-01-01,2025-09-30,2024-06-01,16',
        ),
      ).toEqual({});
      expect(await lastOf('1,garten,bocholt,2024-01-01,2025-10-31,2024-09-01,17')).toEqual({});
      const { rows } = await sql<{
        readonly changes: string;
      }>`select string_agg(added || '+' || changed, ' ' order by import_id) as changes
        from import where import_id > 2`.execute(database.kysely);
      expect(rows).toEqual([{ changes: '0+1 0+1 1+0 0+2 1+0' }]);
    });

    it('finds a run whose dates were counted and not written', async () => {
      await lastOf('1,garten,bocholt,2024-01-01,2025-06-30,,');
      await tamper('delete from run_state where version_to = 3; update run_state set version_from = 1');
      expect(await findings()).toEqual({
        import_counts: [
          'import 3 (data version 3): 0 records written for 1, 0 ended for 1, 0 dates of runs changed',
        ],
      });
    });

    it.each([
      ['versions_numbered', 'update data_version set known_on = known_on - 1 where data_version = 2'],
      ['versions_named', 'update enrolment set version_from = 7'],
      [
        'versions_apart',
        'insert into location (location, version_from, version_to) select location, 1, 2 from location',
      ],
      ['versions_explained', 'update import set data_version = 1'],
      ['records_refer', 'delete from run where run_id = 1'],
      ['records_refer', 'delete from participant'],
      ['identities_derived', "update enrolment set enrolment_key = 'K-1' where entered_on = '2024-02-01'"],
      ['import_counts', "delete from enrolment where entered_on = '2024-02-01'"],
      ['import_counts', 'update import set rejected = 1 where import_id = 2'],
      [
        'imports_told',
        "insert into import_finding values (2, 2, 'a.csv', 2, 'run', 'unknown_run', 'error', 'a', 'b')",
      ],
      [
        'imports_told',
        "insert into import (status, actor, mode, added, changed, unchanged, ended, rejected) values ('refused', 'x', 'upsert', 0, 0, 0, 0, 1)",
      ],
      ['audit_of_versions', "update data_version set actor = 'somebody' where data_version = 2"],
      ['audit_of_versions', "update import_file set sha256 = repeat('0', 64) where import_id = 2"],
    ])('finds by %s: %s', async (check, statement) => {
      await tamper(statement);
      expect(Object.keys(await findings())).toContain(check);
    });

    it('finds a figure that does not come out of the others', async () => {
      await sql`alter table enrolment drop constraint if exists enrolment_check1`.execute(database.kysely);
      await tamper("update enrolment set exited_on = '2023-06-30' where entered_on = '2024-02-01'");
      expect(await findings()).toMatchObject({
        days_in_order: ['enrolment: 1 records from data version 2'],
        stock_flow: ['bocholt 2023: 0 + 0 − 1 is not 0', 'bocholt 2024: 0 + 2 − 0 is not 1'],
      });
      await tamper("delete from enrolment where entered_on = '2024-02-01'");
      await sql`alter table enrolment add constraint enrolment_check1 check (exited_on >= entered_on)`.execute(
        database.kysely,
      );
    });

    it('finds a protection that was switched off', async () => {
      await sql`alter table audit_event disable trigger audit_event_append_only`.execute(database.kysely);
      expect(await findings()).toEqual({
        constraints_hold: ['audit_event: audit_event_append_only is switched off'],
      });
      await sql`alter table audit_event enable always trigger audit_event_append_only`.execute(
        database.kysely,
      );
    });

    it('finds that the audit takes no entries, instead of failing with what the database says', async () => {
      const kept = () =>
        keepVerification(database, { actor: 'test', action: 'verification', detail: {} }).then(
          (check) => check.findings,
        );
      expect(await kept()).toEqual([]);
      await sql`alter table audit_event disable trigger audit_event_chain`.execute(database.kysely);
      expect(await kept()).toEqual([
        'the audit takes no new entries (23502): nothing is kept of what is done now',
      ]);
      expect(await findings()).toEqual({
        constraints_hold: ['audit_event: audit_event_chain is switched off'],
      });
      await sql`alter table audit_event enable always trigger audit_event_chain`.execute(database.kysely);
    });

    it('finds a protection of the audit that is gone, or that a session can step around', async () => {
      await sql`alter table audit_head enable trigger audit_head_append_only`.execute(database.kysely);
      expect(await findings()).toEqual({
        constraints_hold: ['audit_head: audit_head_append_only is missing, or does not always stand'],
      });
      await sql`alter table audit_head enable always trigger audit_head_append_only`.execute(database.kysely);
    });

    it('finds a key and an account that hold although the audit says that they were taken away', async () => {
      const accounts = openAccounts(database);
      const rights = { roles: [], locations: 'all' } as const;
      const [personId, keyId] = [crypto.randomUUID(), crypto.randomUUID()];
      const of = (action: AuditAction) =>
        storeAudit(database, [{ actor: 'test', action, detail: { person: personId, key: keyId } }]);
      await insertPerson(accounts, { id: personId, name: 'A', email: `${personId}@example.de`, rights });
      const key = { id: keyId, name: 'k', keyHash: keyId, prefix: 'nw_1', personId, rights };
      await insertApiKey(accounts, { ...key, createdBy: 'test', lifeInDays: 1 });
      await of('key_revocation');
      await of('account_change');
      await of('account_disabling');
      await of('rights_change');
      expect(await findings()).toEqual({
        losses_hold: [
          'entry 3: the key that was revoked holds',
          'entry 5: the account that was disabled is not',
        ],
      });
      await revokeApiKey(accounts, { key: keyId });
      await changeAccess(accounts, { personId, isDisabled: true });
      expect(await findings()).toEqual({});
      await changeAccess(accounts, { personId, isDisabled: false });
      await of('account_change');
      expect(await findings()).toEqual({});
    });

    it('finds row security that was switched off', async () => {
      await sql`alter table enrolment no force row level security`.execute(database.kysely);
      expect(await findings()).toEqual({ row_security_on: ['enrolment: row security is switched off'] });
      await sql`alter table enrolment force row level security`.execute(database.kysely);
    });

    it('finds by a head that was kept what was written anew', async () => {
      const { audit } = await verifyStore({ database, today }, {});
      expect(await findings(audit.head.hash)).toEqual({});
      await tamperWithAudit(
        database.kysely,
        "delete from audit_event; update audit_head set sequence = 0, hash = repeat('0', 64)",
      );
      expect(Object.keys(await findings(audit.head.hash))).toEqual(['audit_chain']);
    });
  });
}
