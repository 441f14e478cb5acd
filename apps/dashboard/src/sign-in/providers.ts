import { listOf, textOf } from '../session/ask-accounts.ts';

/** An identity provider of the house. */
export interface Provider {
  readonly id: string;
  /** As people call it. */
  readonly label: string;
}

/** The identity providers that the server offers; what cannot be read is none. */
export function readProviders(options: unknown): readonly Provider[] {
  return listOf(options, 'oidc')
    .map((one) => ({ id: textOf(one, 'id'), label: textOf(one, 'label') }))
    .filter(({ id }) => id !== '')
    .map(({ id, label }) => ({ id, label: label === '' ? id : label }));
}
