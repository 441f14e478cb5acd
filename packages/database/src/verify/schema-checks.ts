import { sql } from 'kysely';
import { pendingMigrations } from '../connection/migrate.ts';
import { type StoreCheck, statementCheck } from './store-check.ts';

/** What holds of the database itself. */
export const schemaChecks: readonly StoreCheck[] = [
  {
    id: 'migrations_applied',
    says: 'Every migration of this program was applied, and none was changed afterwards',
    find: async ({ database }) => {
      const pending = await pendingMigrations(database);
      return pending.map((file) => `${file} was not applied, or under another text`);
    },
  },
  statementCheck({
    id: 'row_security_on',
    says: 'Row security stands under every table, also for its owner',
    statement: sql<{
      readonly place: string;
    }>`select c.oid::regclass || ': row security is switched off' as place
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname in ('public', 'account') and c.relname not in ('migration', 'migration_lock')
        and not (c.relrowsecurity and c.relforcerowsecurity)`,
  }),
  statementCheck({
    id: 'constraints_hold',
    says: 'No constraint, index or trigger of the database is switched off',
    statement: sql<{
      readonly place: string;
    }>`select conrelid::regclass || ': ' || conname || ' is not validated' as place
        from pg_constraint where not convalidated and connamespace = 'public'::regnamespace
      union all select indrelid::regclass || ': ' || indexrelid::regclass || ' is not valid' from pg_index where not indisvalid
      union all select tgrelid::regclass || ': ' || tgname || ' is switched off' from pg_trigger where tgenabled = 'D'
      union all select a.owner || ': ' || a.name || ' is missing, or does not always stand'
        from (values ('audit_event', 'audit_event_chain'), ('audit_event', 'audit_event_append_only'),
          ('audit_head', 'audit_head_append_only'), ('return_release', 'return_release_frozen'),
          ('return_file', 'return_file_frozen'), ('return_file', 'return_file_added')) a (owner, name)
        where not exists (select from pg_trigger t where t.tgrelid = a.owner::regclass and t.tgname = a.name
          and t.tgenabled in ('A', 'D'))`,
  }),
];
