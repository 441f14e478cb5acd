import { type DeliveryFileKind, deliveryFileKinds } from '@neue-wege/domain';
import { columnsOf } from '../recognition/file-columns.ts';
import type { MappingProfile } from '../recognition/mapping-profile.ts';
import { matchHeader } from '../recognition/match-header.ts';
import { type HeadingMeaning, matchHeadings } from './match-headings.ts';
import { monthsNamed } from './months-named.ts';
import type { ColumnSample } from './sample-table.ts';
import { suggestionTexts } from './suggestion-texts.ts';

/** A kind that a file may be of, and what its headings mean then. */
export interface FileChoice {
  readonly kind: DeliveryFileKind;
  readonly meanings: readonly HeadingMeaning[];
  /** Columns that are needed and not there; of several in one entry one would do. */
  readonly missing: readonly (readonly string[])[];
  readonly score: number;
}

/** The key of a person weighs more than anything else: where there is one, the file is about people. */
const weights = { sure: 3, likely: 2, unsure: 0.5, person: 6 } as const;
const missingWeight = 3;
const nearly = 2;

/** The kinds that a file may be of, the likeliest first, and those that are nearly as likely; none when no heading says anything. */
export function chooseFile(samples: readonly ColumnSample[]): readonly FileChoice[] {
  const choices = deliveryFileKinds
    .map((kind) => readAs(samples, { kind }))
    .toSorted((a, b) => b.score - a.score);
  const [best] = choices;
  if (best === undefined || !saysSomething(best)) return [];
  return choices.filter((choice) => choice.score > best.score - nearly && saysSomething(choice));
}

/** The headings of a file as those of one kind. */
export function readAs(
  samples: readonly ColumnSample[],
  { kind, decided }: { readonly kind: DeliveryFileKind; readonly decided?: MappingProfile | undefined },
): FileChoice {
  const meanings = matchHeadings(samples, { kind, decided });
  const meant = meanings.filter(({ isOmitted, columns }) => !isOmitted && columns.length > 0);
  const found = new Set(meant.flatMap(({ columns }) => columns));
  if (meant.some(({ sample }) => monthsNamed(sample.heading) !== undefined)) found.add('months_after_exit');
  const certain = new Set(
    meant.filter(({ sureness }) => sureness !== 'unsure').flatMap(({ columns }) => columns[0] ?? []),
  );
  const needed = matchHeader([], { kind }).missing;
  const missing = needed.filter(
    (names) => !names.some((name) => certain.has(name) || decided?.defaults.has(name) === true),
  );
  const hopeless = missing.filter((names) => !names.some((name) => found.has(name)));
  const score = meant.reduce(
    (sum, meaning) => sum + weightOf(meaning, kind),
    -missingWeight * hopeless.length,
  );
  return { kind, meanings, missing, score };
}

function weightOf({ columns: [first = ''], sureness, why }: HeadingMeaning, kind: DeliveryFileKind): number {
  if (sureness === 'sure' && columnsOf(kind).get(first)?.type === 'person') return weights.person;
  if (why === suggestionTexts.byCells) return 0;
  return why === suggestionTexts.severalMonths ? weights.likely : weights[sureness];
}

/**
 * A file without headings would show persons' data as such, so nothing is said of it unless several headings are known. What
 * cells look like is no sign: the first row of such a file looks like the others.
 */
export function saysSomething({ meanings }: FileChoice): boolean {
  const known = meanings.filter(
    ({ sureness, why }) => sureness === 'sure' || (sureness === 'likely' && why === suggestionTexts.alike),
  );
  return known.length >= 2;
}
