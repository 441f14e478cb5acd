import type { PlainDate } from '@neue-wege/domain';
import type { RawBuilder } from 'kysely';
import { inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';

/** Something that holds of every sound store. */
export interface StoreCheck {
  /** Stable, for programs. */
  readonly id: string;
  /** What holds, as a sentence without its full stop. */
  readonly says: string;
  /** Where it does not hold, a line each; none when it does. Names places and numbers, never a person. */
  readonly find: (store: StoreToCheck) => Promise<readonly string[]>;
}

/** A store that is being checked, and from which day. */
export interface StoreToCheck {
  readonly database: Database;
  readonly today: PlainDate;
}

/** Who checks, and sees everything. */
export const checkingContext = { actor: 'verify', locations: 'all', profile: 'EXACT' } as const;

/** A check that is one statement, whose rows say in `place` where it does not hold. */
export function statementCheck({
  statement,
  ...check
}: Omit<StoreCheck, 'find'> & { readonly statement: RawBuilder<{ readonly place: string }> }): StoreCheck {
  return {
    ...check,
    find: ({ database }) =>
      inContext(database, {
        context: checkingContext,
        dataVersion: 0,
        access: 'read',
        async use(trx) {
          const { rows } = await statement.execute(trx);
          return rows.map(({ place }) => place);
        },
      }),
  };
}
