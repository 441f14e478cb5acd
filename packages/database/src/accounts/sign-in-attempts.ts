import { sql } from 'kysely';
import type { AccountsDatabase } from './accounts-database.ts';

/** What counts attempts, and how long whoever fails again has to wait. */
export interface AttemptBucket {
  readonly bucket: string;
  /** So many attempts cost nothing; each further one doubles the pause. */
  readonly free: number;
  readonly firstPauseSeconds: number;
  readonly longestPauseSeconds: number;
}

/** What counting an attempt said: how many there were, or that the bucket is closed for a while. */
export interface CountedAttempt {
  readonly bucket: string;
  readonly attempts: number;
  /** 0 unless the attempt came too early, and was not counted. */
  readonly waitSeconds: number;
}

/** A bucket forgets after so long without an attempt. */
const memorySeconds = 15 * 60;

/**
 * Counts an attempt in each bucket before it is made, so that many at once count as many. Nothing is counted in a bucket
 * that is closed. `take` gives it back when it was right.
 */
export async function countAttempts(
  accounts: AccountsDatabase,
  buckets: readonly AttemptBucket[],
): Promise<readonly CountedAttempt[]> {
  const inOrder = buckets.toSorted((one, other) => (one.bucket < other.bucket ? -1 : 1));
  return accounts.transaction().execute(async (trx) => {
    const counted: CountedAttempt[] = [];
    // By the clock of the moment: whoever waited for another's attempt began before it.
    for (const { bucket, free, firstPauseSeconds, longestPauseSeconds } of inOrder) {
      const attempts = sql<number>`case
        when sign_in_attempt.last_at < now() - make_interval(secs => ${memorySeconds}) then 1
        else sign_in_attempt.attempts + 1 end`;
      const pause = sql`case when ${attempts} <= ${free} then 0
        else least(${longestPauseSeconds}, ${firstPauseSeconds} * power(2, least(${attempts} - ${free} - 1, 20))) end`;
      const { rows } = await sql<{ attempts: number }>`
        insert into sign_in_attempt (bucket, attempts) values (${bucket}, 1)
        on conflict (bucket) do update set
          attempts = ${attempts},
          last_at = now(),
          blocked_until = clock_timestamp() + make_interval(secs => (${pause})::double precision)
        where sign_in_attempt.blocked_until <= clock_timestamp()
        returning attempts`.execute(trx);
      const [row] = rows;
      const closed = row === undefined ? await waitFor(trx, bucket) : undefined;
      counted.push({
        bucket,
        attempts: row?.attempts ?? closed?.attempts ?? 0,
        waitSeconds: closed?.waitSeconds ?? 0,
      });
    }
    return counted;
  });
}

async function waitFor(
  accounts: AccountsDatabase,
  bucket: string,
): Promise<{ readonly attempts: number; readonly waitSeconds: number } | undefined> {
  return accounts
    .selectFrom('sign_in_attempt')
    .select([
      'attempts',
      sql<number>`greatest(1, ceil(extract(epoch from blocked_until - clock_timestamp())))::integer`.as(
        'waitSeconds',
      ),
    ])
    .where('bucket', '=', bucket)
    .executeTakeFirst();
}

/** Empties buckets after an attempt that was right, takes it back in others, and throws away what nobody asks about any more. */
export async function takeBackAttempts(
  accounts: AccountsDatabase,
  { emptied, lowered }: { readonly emptied: readonly string[]; readonly lowered: readonly string[] },
): Promise<void> {
  await accounts.transaction().execute(async (trx) => {
    await trx
      .deleteFrom('sign_in_attempt')
      .where((row) =>
        row.or([row('bucket', 'in', emptied), sql<boolean>`last_at < now() - interval '1 day'`]),
      )
      .execute();
    await trx
      .updateTable('sign_in_attempt')
      .set({ attempts: sql<number>`greatest(attempts - 1, 0)`, blocked_until: sql<string>`now()` })
      .where('bucket', 'in', lowered)
      .execute();
  });
}
