import type { Contact } from '@neue-wege/api';
import type { Issue } from '@neue-wege/domain';

const longestName = 200;

/** Reads `OFFICE`, `CONTACT` and `PRIVACY_CONTACT`: who runs the system, and where people write to. */
export function parseContact({
  read,
  issues,
}: {
  readonly read: (name: string) => string | null;
  readonly issues: Issue[];
}): Contact {
  const office = read('OFFICE');
  if (office !== null && (office.length > longestName || /\p{Cc}/u.test(office)))
    issues.push({ place: 'OFFICE', message: `not one line of at most ${longestName} characters` });
  const addressIn = (place: string): string | null => {
    const address = read(place);
    if (address !== null && !isAddress(address))
      issues.push({ place, message: 'not an e-mail address; write it like jobcenter@kreis.example' });
    return address;
  };
  return { office, email: addressIn('CONTACT'), privacyEmail: addressIn('PRIVACY_CONTACT') };
}

/** One plain address, which a link can hold as it stands: nothing that would end it or add a header to the message. */
export function isAddress(text: string): boolean {
  return text.length <= longestName && /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(text);
}
