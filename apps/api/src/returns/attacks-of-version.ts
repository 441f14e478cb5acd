import { type Database, listReleases, readAttacks } from '@neue-wege/database';
import { type ReleaseAttack, returnAudiences } from '@neue-wege/domain';

/** What the last attack on what was released of a data version found, for each audience. */
export async function attacksOfVersion(
  database: Database,
  { dataVersion, actor }: { readonly dataVersion: number; readonly actor: string },
): Promise<readonly ReleaseAttack[]> {
  const found: ReleaseAttack[] = [];
  for (const { profile } of Object.values(returnAudiences)) {
    const [release] = await listReleases(database, { profile, dataVersion, most: 1, actor });
    const attacks = release && (await readAttacks(database, { releaseId: release.releaseId, actor }));
    const last = attacks?.[0];
    found.push({ profile, isSafe: last === undefined ? null : last.record['isSafe'] === true });
  }
  return found;
}
