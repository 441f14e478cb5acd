import { sql } from 'kysely';
import { inAudit } from '../audit/in-audit.ts';
import { type AuditBreak, type AuditVerification, verifyAudit } from '../audit/verify-audit.ts';
import { checkingContext, type StoreCheck } from './store-check.ts';

/** What holds of the audit; `seen` is told what its chain is worth. */
export function auditChecks({
  since,
  seen,
}: {
  readonly since: string | undefined;
  readonly seen: (verification: AuditVerification) => void;
}): readonly StoreCheck[] {
  return [
    {
      id: 'audit_chain',
      says: 'The audit is as it was written: no entry changed, missing, added or moved',
      async find({ database }) {
        const verification = await verifyAudit(database, since === undefined ? {} : { since });
        seen(verification);
        return verification.breaks.map(placeOf);
      },
    },
    {
      id: 'audit_of_versions',
      says: 'The audit tells of every data version made since it began, by whom, and from which bytes',
      find: ({ database }) =>
        inAudit(database, {
          context: checkingContext,
          use: async (trx) => {
            const { rows } = await sql<{ readonly place: string }>`with told as (
              select (detail ->> 'dataVersion')::integer as version, actor,
                (select array_agg(f ->> 'sha256' order by position) from jsonb_array_elements(detail -> 'files')
                  with ordinality as f (f, position)) as files
              from audit_event where action = 'withdrawal' or (action = 'import' and detail ->> 'status' = 'stored')
            )
            select 'data version ' || coalesce(v.data_version, t.version) || case
                when t.version is null then ' is not told of' when v.data_version is null then ' does not exist'
                else ' was made by somebody else, or from other bytes' end as place
            from data_version v full join told t on t.version = v.data_version
            where coalesce(v.data_version, t.version) >= (select min(version) from told)
              and (t.version is null or v.data_version is null or t.actor <> v.actor
                or t.files is distinct from (select array_agg(f.sha256 order by f.position)
                  from import i join import_file f on f.import_id = i.import_id where i.data_version = v.data_version))
            order by 1`.execute(trx);
            return rows.map(({ place }) => place);
          },
        }),
    },
  ];
}

const kinds: Readonly<Record<AuditBreak['kind'], string>> = {
  missing: 'the entries right before it are missing',
  changed: 'it is not what was written',
  unlinked: 'it does not follow the entry before it',
  head: 'the end is not the one that was reached; entries are missing or were added',
  anchor:
    'the head that was kept is no longer part of the audit: what came before it was written anew or cut off',
};

function placeOf({ sequence, kind }: AuditBreak): string {
  return `entry ${sequence}: ${kinds[kind]}`;
}
