import { sql } from 'kysely';
import { storedShapes } from '../store/store-kinds.ts';
import { type StoreCheck, statementCheck } from './store-check.ts';

type Place = { readonly place: string };

/** One part per versioned table, all in one statement. */
const perTable = (part: (shape: (typeof storedShapes)[number]) => ReturnType<typeof sql<Place>>) =>
  sql<Place>`${sql.join(storedShapes.map(part), sql` union all `)}`;

/** What holds of data versions, and of the stretches of versions over which records are known. */
export const versionChecks: readonly StoreCheck[] = [
  statementCheck({
    id: 'versions_numbered',
    says: 'Data versions are numbered without gaps, and none became known before the one ahead of it',
    statement: sql<Place>`select 'data version ' || v.data_version || ' comes after ' || v.before || ' of ' || v.day as place
      from (select data_version, known_on, coalesce(lag(data_version) over w, 0) as before,
        coalesce(lag(known_on) over w, known_on) as day from data_version window w as (order by data_version)) v
      where v.data_version <> v.before + 1 or v.known_on < v.day`,
  }),
  statementCheck({
    id: 'versions_named',
    says: 'Every record begins and ends with a data version that exists',
    statement: perTable(
      ({
        table,
      }) => sql<Place>`select ${sql.lit(table)} || ': ' || count(*) || ' records name data version ' || n.version as place
        from (select version_from as version from ${sql.table(table)} union all
          select version_to from ${sql.table(table)} where version_to is not null) n
        where not exists (select from data_version v where v.data_version = n.version) group by n.version`,
    ),
  }),
  statementCheck({
    id: 'versions_apart',
    says: 'At every data version there is at most one record of an identity, for at least one version',
    statement: perTable(({ table, identity }) => {
      const identityOf = sql.join(identity.map(({ name }) => sql.ref(name)));
      return sql<Place>`select ${sql.lit(table)} || ': ' || count(*) || ' records from data version ' || k.version_from
          || ' on end where they begin, or overlap the next' as place
        from (select version_from, version_to, lead(version_from) over (partition by ${identityOf} order by version_from) as next
          from ${sql.table(table)}) k
        where k.version_to <= k.version_from or (k.next is not null and (k.version_to is null or k.version_to > k.next))
        group by k.version_from`;
    }),
  }),
  statementCheck({
    id: 'versions_explained',
    says: 'Every data version is that of one import, or of the withdrawal of one',
    statement: sql<Place>`select 'data version ' || v.data_version || ' (' || v.origin || ')' as place from data_version v
      where (select count(*) from import i where case v.origin when 'withdrawal' then i.withdrawn_by else i.data_version end
          = v.data_version) <> 1 and v.origin <> 'erasure'
      union all
      select 'import ' || i.import_id || ' names a data version that does not exist' from import i
      where not exists (select from data_version v where v.data_version = coalesce(i.data_version, v.data_version))
        or not exists (select from data_version v where v.data_version = coalesce(i.withdrawn_by, v.data_version))`,
  }),
  statementCheck({
    id: 'imports_told',
    says: 'Every import is numbered through in its findings, and every refused one says what was wrong and left nothing else',
    statement: sql<Place>`select 'import ' || f.import_id || ' lacks findings between those that are there' as place
      from import_finding f group by f.import_id having count(*) <> max(f.ordinal)
      union all
      select 'import ' || i.import_id || ' was refused and does not say why' from import i
      where i.status = 'refused'
        and not exists (select from import_finding f where f.import_id = i.import_id and f.severity = 'error')
      union all
      select 'import ' || i.import_id || ' was refused and keeps rows' from import i
      where i.status = 'refused' and exists (select from import_rejection r where r.import_id = i.import_id)`,
  }),
];
