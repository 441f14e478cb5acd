export { type Checksums, parseChecksums } from './bytes/checksums.ts';
export { type ByteRange, fileInMemory, type InputFile } from './bytes/input-file.ts';
export { isSourceKey } from './cells/source-key.ts';
export { type DeliveryOptions, openDelivery } from './open-delivery.ts';
export { createPseudonymiser, type Pseudonymiser, type PseudonymiserOptions } from './pseudonymiser.ts';
export { type RecordCell, type RecordToRead, readRecord } from './read-record.ts';
export type { MappingProfile } from './recognition/mapping-profile.ts';
export { parseProfiles } from './recognition/parse-profiles.ts';
export { profileLimits } from './recognition/profile-keys.ts';
export { stoppable } from './stoppable.ts';
export { joinProfiles } from './suggestion/join-profiles.ts';
export { type SuggestionOptions, suggestProfiles } from './suggestion/suggest-profile.ts';
export {
  type ProfileSuggestion,
  type Proposal,
  type SuggestedProfile,
  type Sureness,
  surenesses,
} from './suggestion/suggestion.ts';
export { type Trial, type TriedFinding, tryProfiles } from './suggestion/try-profiles.ts';
export { type TemplateVariant, templateOf, templateVariants } from './template/template-of.ts';
