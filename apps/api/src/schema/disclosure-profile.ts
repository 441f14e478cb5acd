import { type DisclosureProfile, disclosureProfiles } from '@neue-wege/domain';
import { builder } from '../builder.ts';

const descriptions: Readonly<Record<DisclosureProfile, string>> = {
  EXACT: 'Every value, for case work.',
  MANAGEMENT:
    'Inside the house: slices of published tables, in which figures that would tell something about single persons are withheld (CONFIDENTIAL).',
  PUBLIC: 'For everybody: as for management, with every count rounded to a multiple of 5 on its own.',
};

export const DisclosureProfileEnum = builder.enumType('DisclosureProfile', {
  description: 'Who may see what.',
  values: Object.fromEntries(
    disclosureProfiles.map((profile) => [profile, { value: profile, description: descriptions[profile] }]),
  ),
});
