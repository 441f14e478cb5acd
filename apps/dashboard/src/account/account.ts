import { memberOf, textOf } from '../session/ask-accounts.ts';

/** How somebody signs in, as they may know it themselves. */
export interface Account {
  /** `null` as long as nothing but a link signs them in. */
  readonly email: string | null;
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
}

export function readAccount(body: unknown): Account {
  const email = textOf(body, 'email');
  return {
    email: email === '' ? null : email,
    hasPassword: memberOf(body, 'hasPassword') === true,
    hasSecondFactor: memberOf(body, 'hasSecondFactor') === true,
  };
}
