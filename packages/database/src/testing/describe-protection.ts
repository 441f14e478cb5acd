import { type RawBuilder, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inContext, protectionRole, workingRole } from '../connection/in-context.ts';
import type { CreateDatabase } from './test-store.ts';

/** Tables that are out of the working role's reach altogether: the migrator's own. */
const outOfReach = ['migration', 'migration_lock'];

/** What the schema itself says about row security, whatever the program does (A16, T18). */
export async function describeProtection(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const names = async (query: RawBuilder<{ readonly name: string }>): Promise<readonly string[]> =>
    (await query.execute(database.kysely)).rows.map(({ name }) => name);
  const relations = sql`pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname not like 'pg_temp%'`;
  const roles = [workingRole, protectionRole] as const;
  const isReached = sql<boolean>`exists (select from unnest(${roles}::text[]) r where has_schema_privilege(r, n.oid, 'usage')
    and has_any_column_privilege(r, c.oid, 'select, insert, update'))`;

  describe('the schema', () => {
    it('forces row security, with policies, on every table in reach of the working roles (A16)', async () => {
      const unprotected = sql<{ name: string }>`select c.relname as name from ${relations}
        and c.relkind in ('r', 'p', 'f') and ${isReached} and not (c.relrowsecurity and c.relforcerowsecurity
          and exists (select from pg_policy p where p.polrelid = c.oid))`;
      expect(await names(unprotected)).toEqual([]);
    });

    it('has no table without row security but the ones of the migrator (A16)', async () => {
      const unprotected = sql<{ name: string }>`select c.relname as name from ${relations}
        and c.relkind in ('r', 'p', 'f') and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`;
      expect(await names(unprotected)).toEqual(outOfReach);
      const reached = sql<{ name: string }>`select c.relname as name from ${relations}
        and c.relname = any(${outOfReach}::text[]) and ${isReached}`;
      expect(await names(reached)).toEqual([]);
    });

    it('lets every view see as whoever asks, and keeps no copies (A16, T18)', async () => {
      const views = sql<{ name: string }>`select c.relname as name from ${relations} and c.relkind = 'v'
        and not coalesce('security_invoker=true' = any(c.reloptions), false)`;
      expect(await names(views)).toEqual([]);
      const copies = sql<{ name: string }>`select c.relname as name from ${relations} and c.relkind = 'm'`;
      expect(await names(copies)).toEqual([]);
    });

    it('has no function that runs as somebody else (A16, T18)', async () => {
      const definers = sql<{ name: string }>`select p.proname as name from pg_proc p
        join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')`;
      expect(await names(definers)).toEqual([]);
    });

    it.each(roles)(
      'works as a role that owns nothing, logs in nowhere and stands above no policy: %s (A16)',
      async (role) => {
        const attributes =
          await sql`select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb, rolreplication
        from pg_roles where rolname = ${role}`.execute(database.kysely);
        expect(attributes.rows).toEqual([
          {
            rolsuper: false,
            rolbypassrls: false,
            rolcanlogin: false,
            rolcreaterole: false,
            rolcreatedb: false,
            rolreplication: false,
          },
        ]);
        const owned = sql<{
          name: string;
        }>`select classid::regclass::text || ' ' || objid::text as name from pg_shdepend
        where refobjid = ${role}::regrole and deptype = 'o'`;
        expect(await names(owned)).toEqual([]);
        const above = sql<{
          name: string;
        }>`select r.rolname as name from pg_auth_members m join pg_roles r on r.oid = m.roleid
        where m.member = ${role}::regrole`;
        expect(await names(above)).toEqual([]);
      },
    );

    it.each(roles)(
      'grants it neither to delete, nor to truncate, nor to change the schema: %s (A16)',
      async (role) => {
        const grants = sql<{
          name: string;
        }>`select c.relname as name from ${relations} and c.relkind in ('r', 'p', 'v')
        and has_table_privilege(${role}, c.oid, 'delete, truncate, references, trigger')`;
        expect(await names(grants)).toEqual([]);
        const { rows } = await sql`select has_schema_privilege(${role}, 'public', 'create') as may`.execute(
          database.kysely,
        );
        expect(rows).toEqual([{ may: false }]);
      },
    );

    it('lets protection write nothing but releases, and nobody else write those', async () => {
      const written = (role: string) => sql<{ name: string }>`select c.relname as name from ${relations}
        and has_any_column_privilege(${role}, c.oid, 'insert, update') order by 1`;
      const releases = ['release', 'release_attack', 'release_part', 'release_table', 'release_unit'];
      expect(await names(written(protectionRole))).toEqual(releases);
      expect((await names(written(workingRole))).filter((name) => releases.includes(name))).toEqual([]);
    });

    it('grants everybody nothing on tables and views', async () => {
      const grants = sql<{ name: string }>`select distinct c.relname as name from ${relations}
        and exists (select from aclexplode(c.relacl) a where a.grantee = 0)`;
      expect(await names(grants)).toEqual([]);
    });
  });

  describe('inContext', () => {
    it('is that role, for the transaction alone (T14)', async () => {
      const who = sql<{ name: string }>`select current_user::text as name`;
      const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;
      const [before] = await names(who);
      const inside = await inContext(database, {
        context,
        dataVersion: 0,
        access: 'read',
        use: async (trx) => (await who.execute(trx)).rows,
      });
      expect(inside).toEqual([{ name: workingRole }]);
      expect(await names(who)).toEqual([before]);
    });
  });
}
