import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { boundedMap } from '../bounded-map.ts';

/**
 * Makes texts that only this house can make and read: the same text sealed twice is the same, so that clients can keep it as
 * a key, and nobody learns from it what it names.
 */
export interface Seal {
  /** Seals a text for one purpose. */
  readonly close: (purpose: string, text: string) => string;
  /** What was sealed for that purpose; `undefined` for anything else, however little of it was changed. */
  readonly open: (purpose: string, sealed: string) => string | undefined;
}

const cipher = 'aes-256-ctr';
const tagBytes = 16;
/** Longer than anything that is ever sealed: a run is named by three keys, each percent-encoded. */
const maximumLength = 10_000;
const keptBytes = 1_000_000;

/**
 * A seal whose keys are derived from a secret. The tag over purpose and text is the initial vector of the encryption
 * (as in RFC 5297), so that no random number is needed and no two texts share a key stream.
 */
export function createSeal(secret: Uint8Array): Seal {
  const tagKey = deriveKey(secret, 'seal: tag');
  const textKey = deriveKey(secret, 'seal: text');
  const tagOf = (purpose: string, text: string | Uint8Array): Buffer =>
    createHmac('sha256', tagKey)
      .update(`${Buffer.byteLength(purpose)}:${purpose}:`)
      .update(text)
      .digest()
      .subarray(0, tagBytes);
  // Many rows name few objects.
  const closed = boundedMap<string>({ limit: keptBytes, weigh: (key, sealed) => key.length + sealed.length });
  return {
    close(purpose, text) {
      const key = `${purpose.length}:${purpose}:${text}`;
      const known = closed.find(key);
      if (known !== undefined) return known;
      const tag = tagOf(purpose, text);
      const encryption = createCipheriv(cipher, textKey, tag);
      const bytes = Buffer.concat([tag, encryption.update(text, 'utf8'), encryption.final()]);
      const sealed = bytes.toString('base64url');
      closed.store(key, sealed);
      return sealed;
    },
    open(purpose, sealed) {
      if (sealed.length > maximumLength) return undefined;
      const bytes = Buffer.from(sealed, 'base64url');
      // Other spellings of the same bytes are none of ours.
      if (bytes.length <= tagBytes || bytes.toString('base64url') !== sealed) return undefined;
      const tag = bytes.subarray(0, tagBytes);
      const decryption = createDecipheriv(cipher, textKey, tag);
      const text = Buffer.concat([decryption.update(bytes.subarray(tagBytes)), decryption.final()]);
      return timingSafeEqual(tagOf(purpose, text), tag) ? text.toString('utf8') : undefined;
    },
  };
}

function deriveKey(secret: Uint8Array, use: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), `neue-wege ${use}`, 32));
}
