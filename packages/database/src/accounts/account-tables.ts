import type { ColumnType, Generated } from 'kysely';

/** An instant: ISO text when read. */
type Instant = ColumnType<string, Date | string | undefined, Date | string>;
type OptionalInstant = ColumnType<string | null, Date | string | null | undefined, Date | string | null>;

/** What somebody was given; never both all locations and a list. */
interface RightsColumns {
  readonly roles: readonly string[];
  readonly all_locations: boolean;
  readonly locations: readonly string[];
}

/** The tables of the schema `account` that the program reads itself; the others are read by the library alone. */
export interface AccountTables {
  readonly person: RightsColumns & {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly email_verified: Generated<boolean>;
    readonly two_factor_enabled: Generated<boolean>;
    readonly disabled_at: OptionalInstant;
    readonly created_at: Instant;
    readonly updated_at: Instant;
  };
  readonly credential: {
    readonly id: string;
    readonly person_id: string;
    readonly provider_id: string;
    readonly account_id: string;
    readonly password: string | null;
  };
  readonly second_factor: { readonly id: string; readonly person_id: string };
  readonly session: {
    readonly id: string;
    readonly token_hash: string;
    readonly person_id: string;
    readonly expires_at: Instant;
    readonly created_at: Instant;
    readonly updated_at: Instant;
  };
  readonly verification: {
    readonly id: string;
    readonly identifier: string;
    readonly value: string;
    readonly expires_at: Instant;
  };
  readonly sign_in_link: {
    readonly token_hash: string;
    readonly person_id: string | null;
    readonly expires_at: Instant;
    readonly created_at: Instant;
  };
  readonly sign_in_attempt: {
    readonly bucket: string;
    readonly attempts: number;
    readonly last_at: Instant;
    readonly blocked_until: Instant;
  };
  readonly api_key: RightsColumns & {
    readonly id: string;
    readonly name: string;
    readonly key_hash: string;
    readonly prefix: string;
    readonly person_id: string | null;
    readonly created_by: string;
    readonly created_at: Instant;
    readonly expires_at: Instant;
    readonly last_used_at: OptionalInstant;
    readonly revoked_at: OptionalInstant;
  };
}
