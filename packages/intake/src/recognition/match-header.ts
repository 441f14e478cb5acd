import type { DeliveryFileKind } from '@neue-wege/domain';
import { columnOfHeading, columnsOf, definitionOf, headedWidth, normalHeading } from './file-columns.ts';
import type { MappingProfile } from './mapping-profile.ts';

/** What the headings of a file mean if it is of one kind. */
export interface HeaderMatch {
  readonly kind: DeliveryFileKind;
  readonly profile: MappingProfile | undefined;
  /** Column → index of its cell. */
  readonly columns: ReadonlyMap<string, number>;
  /** Indexes of headings that mean nothing. */
  readonly unknown: readonly number[];
  /** Indexes of headings whose column has been named before. */
  readonly repeated: readonly number[];
  /** Columns that are needed and not there; several where one of them would do. */
  readonly missing: readonly (readonly string[])[];
}

/** Reads headings as those of one kind of file, by its own names and aliases and by a profile. */
export function matchHeader(
  headings: readonly string[],
  { kind, profile }: { kind: DeliveryFileKind; profile?: MappingProfile | undefined },
): HeaderMatch {
  const ignored = new Set(profile?.ignore.map(normalHeading));
  const mapped = new Map(
    [...(profile?.columns ?? [])].map(([column, heading]) => [normalHeading(heading), column]),
  );
  const columns = new Map<string, number>();
  const seen = new Set<string>();
  const unknown: number[] = [];
  const repeated: number[] = [];
  for (const [index, written] of headings.slice(0, headedWidth(headings)).entries()) {
    const heading = normalHeading(written);
    const isIgnored = ignored.has(heading);
    const column = mapped.get(heading) ?? (isIgnored ? undefined : columnOfHeading(kind, heading));
    if (heading !== '' && (seen.has(heading) || (column !== undefined && columns.has(column))))
      repeated.push(index);
    else if (column !== undefined) columns.set(column, index);
    else if (!isIgnored) unknown.push(index);
    seen.add(heading);
  }
  const isThere = (column: string): boolean => columns.has(column) || profile?.defaults.has(column) === true;
  const required = [...columnsOf(kind).values()]
    .filter((column) => column.required)
    .map(({ name }) => [name]);
  const { oneOf } = definitionOf(kind);
  const needed = oneOf === undefined ? required : [...required, oneOf];
  const missing = needed.filter((names) => !names.some(isThere));
  return { kind, profile, columns, unknown, repeated, missing };
}

/** Whether a file can be read by this match. */
export function isComplete(match: HeaderMatch): boolean {
  return problemsOf(match) === 0;
}

/** How many things stand between the headings and this kind of file. */
export function problemsOf(match: HeaderMatch): number {
  return match.unknown.length + match.repeated.length + match.missing.length;
}

/** Whether a file has every heading that a profile names. */
export function hasHeadingsOf(profile: MappingProfile, headings: readonly string[]): boolean {
  const present = new Set(headings.map(normalHeading));
  return [...profile.columns.values()].every((heading) => present.has(normalHeading(heading)));
}
