import type { Text } from '@neue-wege/domain';
import { accountTexts } from './account-texts.ts';

/** What the server takes at least; it says the same itself. */
export const leastLength = 12;

/** What a refusal of a password form means, and at which field. */
export function refusedPassword(code: string): {
  readonly field: 'current' | 'newPassword' | 'email' | 'whole';
  readonly text: Text;
} {
  switch (code) {
    case 'INVALID_PASSWORD':
      return { field: 'current', text: accountTexts.currentWrong };
    case 'PASSWORD_TOO_SHORT':
    case 'PASSWORD_TOO_LONG':
    case 'PASSWORD_IS_EMAIL':
    case 'PASSWORD_MISSING':
      return { field: 'newPassword', text: accountTexts.notAccepted };
    case 'EMAIL_IS_TAKEN':
    case 'EMAIL_IS_SET':
      return { field: 'email', text: accountTexts.emailTaken };
    case 'EMAIL_MISSING':
    case 'email':
      return { field: 'email', text: accountTexts.emailWrong };
    case 'LINK_IS_OVER':
      return { field: 'whole', text: accountTexts.linkTooOld };
    default:
      return { field: 'whole', text: accountTexts.notChanged };
  }
}

/** Whether a new password is too short to be sent. */
export function isTooShort(password: string): boolean {
  return (password.match(/./gsu)?.length ?? 0) < leastLength;
}
