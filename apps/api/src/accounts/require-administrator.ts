import { type Asker, may, refusal } from '../access/asker.ts';

/** The id of whoever asks, who has the permission `accounts` and is signed in; a key may do nothing here. */
export function requireAdministrator(asker: Asker): string {
  if (asker.kind !== 'person' || !may(asker, 'accounts')) {
    throw refusal(asker, {
      place: 'person',
      message: 'accounts are kept by administrators who are signed in',
    });
  }
  return asker.actor.replace(/^person:/, '');
}
