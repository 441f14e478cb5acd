import { sql } from 'kysely';
import { openAccounts } from '../accounts/accounts-database.ts';
import { inAudit } from '../audit/in-audit.ts';
import type { Database } from '../connection/open-database.ts';
import type { StoreCheck } from './store-check.ts';

/** Something that was taken away, and the last entry of the audit that tells of it. */
interface Loss {
  readonly of: 'key' | 'person';
  readonly id: string;
  readonly sequence: number;
}

/** What holds of rights that were taken away: whoever gives them back past the program leaves no entry. */
export const rightsChecks: readonly StoreCheck[] = [
  {
    id: 'losses_hold',
    says: 'Every key is revoked and every account disabled of which the audit says so',
    async find({ database }) {
      const losses = await readLosses(database);
      const idsOf = (of: Loss['of']) => losses.filter((loss) => loss.of === of).map(({ id }) => id);
      const accounts = openAccounts(database);
      const keys = await accounts
        .selectFrom('api_key')
        .select('id')
        .where('revoked_at', 'is', null)
        .where(sql<boolean>`id = any(${idsOf('key')}::text[])`)
        .execute();
      const people = await accounts
        .selectFrom('person')
        .select('id')
        .where('disabled_at', 'is', null)
        .where(sql<boolean>`id = any(${idsOf('person')}::text[])`)
        .execute();
      const holding = {
        key: new Set(keys.map(({ id }) => id)),
        person: new Set(people.map(({ id }) => id)),
      };
      return losses
        .filter(({ of, id }) => holding[of].has(id))
        .map(({ of, sequence }) => `entry ${sequence}: ${undone[of]}`);
    },
  },
];

const undone: Readonly<Record<Loss['of'], string>> = {
  key: 'the key that was revoked holds',
  person: 'the account that was disabled is not',
};

async function readLosses(database: Database): Promise<readonly Loss[]> {
  return inAudit(database, {
    async use(trx) {
      const { rows } = await sql<Loss>`select 'key' as of, detail ->> 'key' as id, max(sequence) as sequence
          from audit_event where action = 'key_revocation' group by 2
        union all select 'person', l.id, l.sequence from (
          select distinct on (1) detail ->> 'person' as id, action, sequence from audit_event
          where action in ('account_disabling', 'account_change') order by 1, sequence desc) l
        where l.action = 'account_disabling'
        order by sequence`.execute(trx);
      return rows;
    },
  });
}
