import { type DisclosureProfile, disclosureProfiles } from '@neue-wege/domain';
import { builder } from '../builder.ts';

const descriptions: Readonly<Record<DisclosureProfile, string>> = {
  EXACT: 'Every value, for case work.',
  MANAGEMENT: 'Under disclosure control, inside the house.',
  PUBLIC: 'Under disclosure control, for everybody.',
};

export const DisclosureProfileEnum = builder.enumType('DisclosureProfile', {
  description: 'Who may see what.',
  values: Object.fromEntries(
    disclosureProfiles.map((profile) => [profile, { value: profile, description: descriptions[profile] }]),
  ),
});
