import { type AttackRecord, attackInThread, type JudgedRelease } from '@neue-wege/attacker';
import {
  createSqlFactSource,
  type Database,
  listReleases,
  type ReleaseSummary,
  readRelease,
  storeAttack,
  storeAudit,
} from '@neue-wege/database';
import { collectTables, type ProtectedProfile } from '@neue-wege/domain';
import type { CommandIo } from './command-io.ts';

/** An attack on the last release of a profile. */
export interface ReleaseAttack extends Pick<CommandIo, 'now' | 'signal'> {
  readonly profile: ProtectedProfile;
  /** Whether the reader has the release before too. */
  readonly former: boolean;
  /** What is open after so long counts as unsafe. */
  readonly seconds: number;
  readonly actor: string;
}

/**
 * Attacks the last release of a profile and keeps with it what was found; `undefined` where nothing was released. Reads exact
 * figures, which is noted as a question.
 *
 * @throws the reason of `signal` once that is aborted; nothing is kept then.
 */
export async function attackRelease(
  database: Database,
  { profile, former, seconds, actor, now, signal }: ReleaseAttack,
): Promise<{ readonly record: AttackRecord; readonly seconds: number } | undefined> {
  const [last, before] = await listReleases(database, { profile, most: former ? 2 : 1, actor });
  if (last === undefined) return undefined;
  const { releaseId, asOf, dataVersion } = last;
  const detail = { question: 'attack', profile, asOf, dataVersion };
  await storeAudit(database, [{ actor, action: 'question', detail }]);
  const begun = now().getTime();
  const releases = {
    current: await judge(last, { database, actor }),
    ...(before === undefined ? {} : { former: await judge(before, { database, actor }) }),
  };
  const record = await attackInThread({ ...releases, seconds }, { signal });
  const taken = (now().getTime() - begun) / 1000;
  await storeAttack(database, { releaseId, actor, record: keptRecord(record, taken) });
  return { record, seconds: taken };
}

async function judge(
  release: ReleaseSummary,
  { database, actor }: { readonly database: Database; readonly actor: string },
): Promise<JudgedRelease> {
  const { asOf, dataVersion } = release;
  const context = { actor, locations: 'all', profile: 'EXACT' } as const;
  return {
    release: await readRelease(database, { release, actor }),
    exact: await collectTables({ source: createSqlFactSource(database), context, dataVersion }, { asOf }),
  };
}

/** What is kept with the release tells how many counts are not safe, and of none what it hides. */
function keptRecord(
  { open, unsafe, moved, ...record }: AttackRecord,
  seconds: number,
): Readonly<Record<string, unknown>> {
  return { ...record, open: open.length, unsafe: unsafe.length, moved: moved.length, seconds };
}
