import { badInput } from '@neue-wege/domain';

/** How long a password is, in characters; what it is made of is up to the person. */
export const passwordLength = { least: 12, most: 128 } as const;

/**
 * Checks a new password.
 *
 * @throws DomainError `BAD_INPUT` when it is too short, too long, or the address itself.
 */
export function requirePassword(password: unknown, { email }: { readonly email: string }): string {
  if (typeof password !== 'string') throw badInput('PASSWORD_MISSING', 'a password is a text');
  const { least, most } = passwordLength;
  if (password.length < least) throw badInput('PASSWORD_TOO_SHORT', `at least ${least} characters`);
  if (password.length > most) throw badInput('PASSWORD_TOO_LONG', `at most ${most} characters`);
  const bare = password.trim().toLowerCase();
  if (bare === email.toLowerCase() || bare === email.toLowerCase().split('@')[0]) {
    throw badInput('PASSWORD_IS_EMAIL', 'not the address by which people know you');
  }
  return password;
}
