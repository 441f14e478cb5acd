import {
  type DimensionFilters,
  type DimensionId,
  type DisclosureProfile,
  footnotesOf,
  grains,
  type Language,
  type Measure,
} from '@neue-wege/domain';
import { matureNote } from './value-text.ts';

/** What a figure speaks of. */
export interface Slice {
  readonly keys: Readonly<Partial<Record<DimensionId, string | null>>>;
  readonly where: DimensionFilters;
}

/** Explains figures under disclosure control: how they are protected, and of whom rates speak, as no share beside them tells it. */
export function protectionNotes(
  {
    profile,
    measures,
    slices,
  }: {
    readonly profile: DisclosureProfile;
    readonly measures: readonly Measure[];
    readonly slices: readonly Slice[];
  },
  language: Language,
): readonly string[] {
  if (profile === 'EXACT') return [];
  const canBeImmature = measures.some(({ kind, horizon }) => kind === 'rate' && horizon !== null);
  const isMatureOnly = canBeImmature && !slices.every(hasPeriod);
  return [
    ...(isMatureOnly ? [matureNote[language]] : []),
    ...footnotesOf(profile).map(({ text }) => text[language]),
  ];
}

function hasPeriod({ keys, where }: Slice): boolean {
  return grains.some((grain) => typeof keys[grain] === 'string' || where[grain]?.length === 1);
}
