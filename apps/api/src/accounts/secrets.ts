import { createHash, hkdfSync, randomBytes } from 'node:crypto';

/** A secret that nobody guesses: 256 random bits as text that a URL and a shell take as it is. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: enough to recognise it, and nothing that could be used. Random secrets need no salt. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** A secret of its own for one purpose, made from the one in the file. */
export function deriveSecret(secret: Uint8Array, purpose: string): string {
  return Buffer.from(hkdfSync('sha256', secret, new Uint8Array(), `neue-wege ${purpose}`, 32)).toString(
    'base64url',
  );
}
