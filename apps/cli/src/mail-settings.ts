import type { MailSettings } from '@neue-wege/api';
import type { Issue } from '@neue-wege/domain';
import { isAddress } from './contact-settings.ts';

const schemes: readonly string[] = ['smtp:', 'smtps:'];
const example = 'smtps://user:password@mail.kreis.example:465';

/** Reads how drafts of returns are told by mail: all three variables, or none. Values are not repeated: they may hold a password. */
export function parseReturnMail({
  read,
  issues,
}: {
  readonly read: (name: string) => string | null;
  readonly issues: Issue[];
}): MailSettings | null {
  const refuse = (place: string, message: string): void => void issues.push({ place, message });
  const url = read('RETURN_MAIL_URL');
  const from = read('RETURN_MAIL_FROM');
  const to =
    read('RETURN_MAIL_TO')
      ?.split(',')
      .map((address) => address.trim()) ?? null;
  if (url === null) {
    if (from !== null) refuse('RETURN_MAIL_FROM', 'says nothing without RETURN_MAIL_URL; set that too');
    if (to !== null) refuse('RETURN_MAIL_TO', 'says nothing without RETURN_MAIL_URL; set that too');
    return null;
  }
  if (!isMailServer(url)) refuse('RETURN_MAIL_URL', `not such an address; write it like ${example}`);
  if (from === null || !isAddress(from))
    refuse('RETURN_MAIL_FROM', 'needed with RETURN_MAIL_URL: one address like neue-wege@kreis.example');
  if (to === null || !to.every(isAddress))
    refuse(
      'RETURN_MAIL_TO',
      'needed with RETURN_MAIL_URL: addresses like statistik@kreis.example, separated by commas',
    );
  return { url, from: from ?? '', to: to ?? [] };
}

function isMailServer(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return schemes.includes(protocol) && hostname !== '';
}
