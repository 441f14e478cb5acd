import type { Text } from '@neue-wege/domain';
import { listOf, memberOf, textOf, textsOf } from '../session/ask-accounts.ts';

/** The account of a person, as administrators see it. */
export interface HeldAccount {
  readonly id: string;
  readonly name: string;
  /** `null` as long as nothing but a link signs them in. */
  readonly email: string | null;
  readonly roles: readonly string[];
  readonly locations: 'all' | readonly string[];
  readonly hasSecondFactor: boolean;
  /** Whether they can sign in by themselves. */
  readonly hasCredential: boolean;
  readonly isDisabled: boolean;
  readonly isOwn: boolean;
  /** An instant; `null` where no session lives that would tell. */
  readonly lastSeenAt: string | null;
}

/** Everybody's accounts, and the rights that may be given. */
export interface HeldAccounts {
  readonly people: readonly HeldAccount[];
  readonly roles: readonly { readonly id: string; readonly label: Text }[];
  readonly locations: readonly string[];
}

/** The accounts of an answer; one that cannot be read is left out. */
export function readAccounts(body: unknown): HeldAccounts {
  return {
    people: listOf(body, 'people').flatMap((one) => {
      const id = textOf(one, 'id');
      if (id === '') return [];
      const locations = memberOf(one, 'locations');
      return [
        {
          id,
          name: textOf(one, 'name'),
          email: textOf(one, 'email') || null,
          roles: textsOf(memberOf(one, 'roles')),
          locations: locations === 'all' ? ('all' as const) : textsOf(locations),
          hasSecondFactor: memberOf(one, 'hasSecondFactor') === true,
          hasCredential: memberOf(one, 'hasCredential') === true,
          isDisabled: memberOf(one, 'isDisabled') === true,
          isOwn: memberOf(one, 'isOwn') === true,
          lastSeenAt: textOf(one, 'lastSeenAt') || null,
        },
      ];
    }),
    roles: listOf(body, 'roles').map((one) => {
      const label = memberOf(one, 'label');
      return { id: textOf(one, 'id'), label: { de: textOf(label, 'de'), en: textOf(label, 'en') } };
    }),
    locations: textsOf(memberOf(body, 'locations')),
  };
}

/** A link that signs in once, with how long it holds. */
export interface HandedLink {
  readonly link: string;
  readonly minutes: number;
}

export function readLink(body: unknown): HandedLink {
  const seconds = memberOf(body, 'linkSeconds');
  return { link: textOf(body, 'link'), minutes: typeof seconds === 'number' ? Math.round(seconds / 60) : 0 };
}
