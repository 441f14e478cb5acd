import { type AccountsDatabase, findPerson } from '@neue-wege/database';
import { refusal } from '../access/asker.ts';
import type { Contact } from './contact.ts';
import { type OidcSettings, providerId } from './identity-provider.ts';
import { passwordLength } from './password.ts';
import { isMadeUp } from './sign-in-links.ts';
import { type AuthEndpoint, done } from './visit.ts';

/** What a page needs to know before anybody signed in, and what people may know of their own account. */
export function accountEndpoints(
  accounts: AccountsDatabase,
  {
    provider,
    contact,
  }: { readonly provider: Pick<OidcSettings, 'label'> | undefined; readonly contact: Contact },
): Readonly<Record<string, AuthEndpoint>> {
  const oidc = provider === undefined ? [] : [{ id: providerId, label: provider.label }];
  return {
    options: {
      method: 'GET',
      answer: () => Promise.resolve(done({ oidc, passwordMinLength: passwordLength.least, contact })),
    },
    account: {
      method: 'GET',
      async answer({ asker }) {
        const id = asker.kind === 'person' ? asker.actor.replace(/^person:/, '') : undefined;
        const person = id === undefined ? undefined : await findPerson(accounts, { id });
        if (person === undefined) throw refusal(asker, { place: 'account', message: 'keys have no account' });
        const { name, email, hasPassword, hasSecondFactor } = person;
        return done({ name, email: isMadeUp(email) ? null : email, hasPassword, hasSecondFactor });
      },
    },
  };
}
