import { listOf, textOf } from '../session/ask-accounts.ts';

/** What the server gives once, when a second factor is set up. */
export interface Enrolling {
  /** The `otpauth:` address that a QR code carries. */
  readonly address: string;
  readonly backupCodes: readonly string[];
}

export function readEnrolling(body: unknown): Enrolling {
  return {
    address: textOf(body, 'totpURI'),
    backupCodes: listOf(body, 'backupCodes').filter((code) => typeof code === 'string'),
  };
}
