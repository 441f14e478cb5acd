import { memberOf } from '../session/ask-accounts.ts';

/** Whom readers may turn to; `null` where the office has not said so. */
export interface Contact {
  readonly office: string | null;
  readonly email: string | null;
  readonly privacyEmail: string | null;
}

/** The contact that the server names; what cannot be read is not named. */
export function readContact(options: unknown): Contact {
  const contact = memberOf(options, 'contact');
  const named = (name: string): string | null => {
    const value = memberOf(contact, name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return { office: named('office'), email: named('email'), privacyEmail: named('privacyEmail') };
}

/** The address of a message that has been begun; what people wrote stays a text, whatever it holds. */
export function messageAddress(
  email: string,
  { subject, body }: { readonly subject: string; readonly body: string },
): string {
  const lines = body.replaceAll('\n', '\r\n');
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
