import {
  type DeliveryFileKind,
  deliveryFileKinds,
  type ImportRule,
  importRules,
  type Text,
} from '@neue-wege/domain';
import type { Encoding } from '../bytes/encoding.ts';
import { pieceSize } from '../bytes/pieces.ts';
import { isMisread } from '../cells/misread-text.ts';
import { forbiddenCharacters } from '../cells/text-cell.ts';
import { type HeaderProblem, type HeaderRecord, readHeader } from '../csv/header-record.ts';
import { columnsOf, normalHeading } from './file-columns.ts';
import { looksLikeData, separatorIn } from './heading-guess.ts';
import type { MappingProfile } from './mapping-profile.ts';
import { type HeaderMatch, hasHeadingsOf, isComplete, matchHeader, problemsOf } from './match-header.ts';

/** What is wrong with a header. */
export interface HeaderFinding {
  readonly rule: ImportRule;
  readonly column: string | null;
  readonly message: Text;
  /** Profiles whose headings the file has. */
  readonly profiles?: readonly MappingProfile[];
}

/** A file whose header says what it is. */
export interface RecognisedFile {
  readonly header: HeaderRecord;
  readonly match: HeaderMatch;
}

/** Most columns a file may have. */
export const mostColumns = 200;

const longestShownHeading = 80;

/** Says by its header what kind of file this is and which profile applies, or all that keeps it from being read. */
export function recogniseFile(
  head: Uint8Array,
  { profiles, assumed }: { readonly profiles: readonly MappingProfile[]; readonly assumed?: Encoding },
): RecognisedFile | readonly HeaderFinding[] {
  const fitting = profiles.flatMap((profile): RecognisedFile[] => {
    const header = readHeader(head, { ...profile, assumed });
    if (typeof header === 'string' || headerProblem(header) !== undefined) return [];
    if (!hasHeadingsOf(profile, header.record.cells)) return [];
    const match = matchHeader(header.record.cells, { kind: profile.file, profile });
    return profile.columns.size > 0 || isComplete(match) ? [{ header, match }] : [];
  });
  const complete = fitting.filter(({ match }) => isComplete(match));
  const [chosen, second] = complete.length > 0 ? complete : fitting;
  if (second !== undefined) return [ambiguousProfile(complete.length > 0 ? complete : fitting)];
  return chosen === undefined ? recogniseByNames(readHeader(head, { assumed })) : checked(chosen);
}

function recogniseByNames(header: HeaderRecord | HeaderProblem): RecognisedFile | readonly HeaderFinding[] {
  if (typeof header === 'string') return [unreadable(header)];
  const problem = headerProblem(header);
  if (problem !== undefined) return [problem];
  const headings = header.record.cells;
  const [best] = deliveryFileKinds
    .map((kind) => matchHeader(headings, { kind }))
    .toSorted((a, b) => problemsOf(a) - problemsOf(b) || b.columns.size - a.columns.size);
  if (best === undefined || !isNear(best, headings.length)) {
    const separator = headings.length === 1 ? separatorIn(headings[0] ?? '') : undefined;
    return [separator === undefined ? unknownFile() : unknownSeparator(separator)];
  }
  return checked({ header, match: best });
}

/** A file without a header would show persons' data as headings, so headings are named only where most are known. */
function isNear(match: HeaderMatch, headings: number): boolean {
  return match.columns.size >= 2 || match.columns.size * 2 >= headings;
}

function checked(file: RecognisedFile): RecognisedFile | readonly HeaderFinding[] {
  const { match, header } = file;
  const findings = headerFindings(match, header.record.cells);
  if (findings.length === 0) return file;
  const { profile } = match;
  return profile === undefined ? findings : findings.map((one) => ({ ...one, profiles: [profile] }));
}

function headerFindings(match: HeaderMatch, headings: readonly string[]): readonly HeaderFinding[] {
  const { kind, profile, columns } = match;
  const hasData = headings.some(looksLikeData);
  const shown = (index: number): string => normalHeading(headings[index] ?? '').slice(0, longestShownHeading);
  const spare = [...columnsOf(kind).keys()].filter((column) => !columns.has(column));
  const source = { kind, profile: profile?.place };
  const unknown = match.unknown.map((index): HeaderFinding => {
    const heading = hasData && shown(index) !== '' ? null : shown(index);
    const place = { heading, position: index + 1, spare: spare.join(', ') };
    const message = importRules.unknown_heading.message({ ...source, ...place });
    return { rule: 'unknown_heading', column: heading, message };
  });
  const repeated = match.repeated.map((index): HeaderFinding => {
    const heading = hasData ? null : shown(index);
    const message =
      heading === null
        ? importRules.duplicate_heading.remedy
        : importRules.duplicate_heading.message({ heading });
    return { rule: 'duplicate_heading', column: heading, message };
  });
  const missing = match.missing.map((names): HeaderFinding => {
    const message = importRules.missing_column.message({ ...source, columns: names });
    return { rule: 'missing_column', column: names.join(' or '), message };
  });
  const findings = [...unknown, ...repeated, ...missing];
  const hasEntry = columns.has('entered_on') || profile?.defaults.has('entered_on') === true;
  if (columns.has('birth_year') && !hasEntry)
    findings.push(birthYearAlone(shown(columns.get('birth_year') ?? 0)));
  return findings;
}

function headerProblem({ record }: HeaderRecord): HeaderFinding | undefined {
  if (record.fault !== undefined) {
    return { rule: record.fault.rule, column: null, message: importRules[record.fault.rule].remedy };
  }
  if (record.cells.length > mostColumns) {
    const message = importRules.too_many_columns.message({ most: mostColumns });
    return { rule: 'too_many_columns', column: null, message };
  }
  if (record.cells.some(isMisread)) {
    const message = importRules.saved_in_wrong_encoding.remedy;
    return { rule: 'saved_in_wrong_encoding', column: null, message };
  }
  if (record.cells.some((cell) => forbiddenCharacters.test(cell))) {
    return { rule: 'forbidden_character', column: null, message: importRules.forbidden_character.remedy };
  }
  return undefined;
}

function unreadable(problem: HeaderProblem): HeaderFinding {
  if (problem === 'empty')
    return { rule: 'empty_file', column: null, message: importRules.empty_file.remedy };
  const message = importRules.unreadable_file.message(
    problem === 'no_end' ? { reason: 'no_end', bytes: pieceSize } : { reason: 'not_text', encoding: 'utf-8' },
  );
  return { rule: 'unreadable_file', column: null, message };
}

function unknownFile(): HeaderFinding {
  const kinds = deliveryFileKinds.map((kind) => `${kind} (${requiredColumns(kind)})`).join('; ');
  return { rule: 'unknown_file', column: null, message: importRules.unknown_file.message({ kinds }) };
}

function unknownSeparator(separator: Text): HeaderFinding {
  const message = importRules.unknown_separator.message({ separator });
  return { rule: 'unknown_separator', column: null, message };
}

function requiredColumns(kind: DeliveryFileKind): string {
  return matchHeader([], { kind })
    .missing.map((columns) => columns.join(' / '))
    .join(', ');
}

function ambiguousProfile(fitting: readonly RecognisedFile[]): HeaderFinding {
  const places = fitting.map(({ match }) => match.profile?.place).join(', ');
  const message = importRules.ambiguous_profile.message({ profiles: places });
  const profiles = fitting.flatMap(({ match }) => match.profile ?? []);
  return { rule: 'ambiguous_profile', column: null, message, profiles };
}

function birthYearAlone(column: string): HeaderFinding {
  return { rule: 'birth_year_without_entry', column, message: importRules.birth_year_without_entry.remedy };
}
