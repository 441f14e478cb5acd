import { badInput, type Issue } from '@neue-wege/domain';

/** How long a password is, in characters; what it is made of is up to the person. */
export const passwordLength = { least: 12, most: 128 } as const;

/**
 * Checks a new password.
 *
 * @throws DomainError `BAD_INPUT` when it is too short, too long, or the address itself; its place is the code that pages
 * tell these apart by.
 */
export function requirePassword(password: unknown, { email }: { readonly email: string }): string {
  if (typeof password !== 'string') throw badInput('PASSWORD_MISSING', 'a password is a text');
  const fault = passwordFault(password, { email });
  if (fault !== undefined) throw badInput(fault.place, fault.message);
  return password;
}

/** What is wrong with a new password, and its code. */
export function passwordFault(password: string, { email }: { readonly email: string }): Issue | undefined {
  const { least, most } = passwordLength;
  if (password.length < least)
    return { place: 'PASSWORD_TOO_SHORT', message: `at least ${least} characters` };
  if (password.length > most) return { place: 'PASSWORD_TOO_LONG', message: `at most ${most} characters` };
  const bare = password.trim().toLowerCase();
  const isEmail = bare === email.toLowerCase() || bare === email.toLowerCase().split('@')[0];
  return isEmail
    ? { place: 'PASSWORD_IS_EMAIL', message: 'not the address by which people know you' }
    : undefined;
}
