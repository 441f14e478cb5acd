import { type DimensionId, dimensionOf, type Language, type Text } from '@neue-wege/domain';
import type { DimensionKeysQuery } from '../generated/graphql.ts';
import { quarterName } from '../reading/quarter-name.ts';
import type { Reading } from '../reading/reading.ts';
import { exploreTexts } from './explore-texts.ts';

/** A key of a dimension and what people call it. */
export interface KeyOption {
  readonly key: string;
  readonly label: Text;
}

/** The keys that the data have, per dimension, in their order; none where they come from the calendar. */
export type KeyOptions = ReadonlyMap<string, readonly KeyOption[]>;

export function keyOptions(answer: DimensionKeysQuery | null): KeyOptions {
  return new Map((answer?.dimensions ?? []).map(({ id, options }) => [id, options ?? []]));
}

/** What people call a key: the name of the directory, the words of a closed list, a period as one says it. */
export function keyName(
  { dimension, key }: { dimension: DimensionId; key: string },
  { options, reading }: { options: KeyOptions; reading: Reading },
): string {
  const { source } = dimensionOf(dimension);
  if (source.kind === 'period') return periodName(key, reading);
  const known = source.kind === 'codes' ? source.labels[key] : undefined;
  const label = known ?? options.get(dimension)?.find((option) => option.key === key)?.label;
  if (label !== undefined) return reading.say(label);
  return key === 'unknown' ? reading.say(exploreTexts.unknownKey) : key;
}

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** `2023`, `3. Quartal 2023`, `Juli 2023`. */
function periodName(key: string, reading: Reading): string {
  const quarter = quarterName(key, reading);
  if (quarter !== null) return quarter;
  if (!/^\d{4}-\d{2}$/.test(key)) return key;
  const month = new Intl.DateTimeFormat(locales[reading.language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return month.format(new Date(`${key}-01T00:00:00Z`));
}
