import type { AuditVerification } from '../audit/verify-audit.ts';
import { auditChecks } from './audit-checks.ts';
import { figureChecks } from './figure-checks.ts';
import { recordChecks } from './record-checks.ts';
import { releaseChecks } from './release-checks.ts';
import { rightsChecks } from './rights-checks.ts';
import { schemaChecks } from './schema-checks.ts';
import type { StoreCheck, StoreToCheck } from './store-check.ts';
import { versionChecks } from './version-checks.ts';

/** What came of one check. */
export interface CheckResult extends Pick<StoreCheck, 'id' | 'says'> {
  /** Where it does not hold: the first twenty places. */
  readonly findings: readonly string[];
  /** So many more. */
  readonly more: number;
}

/** What a store is worth. */
export interface StoreVerification {
  readonly isSound: boolean;
  readonly checks: readonly CheckResult[];
  readonly audit: Pick<AuditVerification, 'head' | 'since'>;
}

const listed = 20;

/**
 * Computes again what is derived, checks everything that holds of a sound store, and tells of each check as it is done.
 *
 * It does not prove that stored records are those that were delivered: an owner of the database who changes them is found only
 * where something no longer fits.
 *
 * With `since`, a head of the audit that was kept elsewhere, it also finds an audit that was written anew as a whole.
 */
export async function verifyStore(
  store: StoreToCheck,
  {
    since,
    onChecked,
  }: { readonly since?: string | undefined; readonly onChecked?: (result: CheckResult) => Promise<void> },
): Promise<StoreVerification> {
  let audit: StoreVerification['audit'] = { head: { sequence: 0, hash: '0'.repeat(64) }, since: null };
  const checks: readonly StoreCheck[] = [
    ...schemaChecks,
    ...auditChecks({ since, seen: ({ head, since: after }) => (audit = { head, since: after }) }),
    ...rightsChecks,
    ...versionChecks,
    ...recordChecks,
    ...figureChecks,
    ...releaseChecks,
  ];
  const results: CheckResult[] = [];
  for (const { id, says, find } of checks) {
    const found = await find(store);
    const result = { id, says, findings: found.slice(0, listed), more: Math.max(0, found.length - listed) };
    results.push(result);
    await onChecked?.(result);
  }
  return { isSound: results.every(({ findings }) => findings.length === 0), checks: results, audit };
}
