import { createHmac, createSecretKey } from 'node:crypto';
import { badInput } from '@neue-wege/domain';

/** Turns the source system's key of a person into a pseudonym that cannot be turned back without the key. */
export interface Pseudonymiser {
  /** Recognises the key: 64 hex digits that only the same key gives, and from which neither it nor a pseudonym can be told. */
  readonly checkValue: string;
  /** The same source key (but for spaces around it and Unicode composition) gives the same UUID. */
  readonly pseudonymOf: (sourceKey: string) => string;
}

/** What {@link createPseudonymiser} needs. */
export interface PseudonymiserOptions {
  /** At least 32 secret bytes, kept outside the database. */
  readonly key: Uint8Array;
  /** What the pseudonyms are for, so that two uses of one key cannot be joined. */
  readonly domain?: string;
}

const shortestKey = 32;
const variants = ['8', '9', 'a', 'b'] as const;

/**
 * Pseudonyms are UUIDs of version 8 (RFC 9562) made of the first 16 bytes of HMAC-SHA-256 over the domain, a bar and the
 * trimmed NFC key. Throws BAD_INPUT for a key under 32 bytes.
 */
export function createPseudonymiser(options: PseudonymiserOptions): Pseudonymiser {
  if (options.key.length < shortestKey) {
    throw badInput('pseudonym key', `holds fewer than ${shortestKey} bytes`);
  }
  const key = createSecretKey(options.key);
  // Rows of one person mostly stand together, so the last answer saves much of the hashing.
  let last = { sourceKey: '', pseudonym: '' };
  const prefix = `${options.domain ?? 'neue-wege|participant'}|`;
  return {
    checkValue: createHmac('sha256', key).update('neue-wege|key check').digest('hex'),
    pseudonymOf(sourceKey) {
      if (sourceKey === last.sourceKey && last.pseudonym !== '') return last.pseudonym;
      const message = prefix + sourceKey.trim().normalize('NFC');
      const pseudonym = uuidOf(createHmac('sha256', key).update(message).digest('hex'));
      last = { sourceKey, pseudonym };
      return pseudonym;
    },
  };
}

function uuidOf(hex: string): string {
  const variant = variants[Number.parseInt(hex.charAt(16), 16) % 4] ?? '8';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
