import { type KeyState, keyStates } from '../account/api-key.ts';
import type { ViewCodec } from '../filters/view-codec.ts';

/** The keys that are looked at. */
export interface KeysView {
  /** The id of whose they are, `programs` for those of nobody, or `null` for everybody's. */
  readonly owner: string | null;
  readonly state: KeyState | 'all';
}

/** Whose keys those of programs are. */
export const programs = 'programs';

/** What is shown unless the address says otherwise: what is of use to somebody now. */
export const validKeys: KeysView = { owner: null, state: 'active' };

/** The choices of a state, the usual one first. */
export const stateChoices = [...keyStates, 'all'] as const;

/** The keys looked at, as parameters of the address. */
export const keysView: ViewCodec<KeysView> = {
  names: ['owner', 'state'],
  read(parameters) {
    const owner = parameters.get('owner');
    const state = parameters.get('state') ?? validKeys.state;
    const readOwner = owner === null || /^[\w-]{1,64}$/.test(owner) ? owner : null;
    const readState = stateChoices.find((choice) => choice === state);
    return {
      view: { owner: readOwner, state: readState ?? validKeys.state },
      unread: [...(readOwner === owner ? [] : ['owner']), ...(readState === undefined ? ['state'] : [])],
    };
  },
  format: ({ owner, state }) => [
    ...(owner === null ? [] : [['owner', owner] as const]),
    ...(state === validKeys.state ? [] : [['state', state] as const]),
  ],
};
