import { type DeliveryFileKind, deliveryFileKinds, type ImportRule } from '@neue-wege/domain';
import { pieceSize } from '../bytes/pieces.ts';
import { forbiddenCharacters } from '../cells/text-cell.ts';
import { type HeaderProblem, type HeaderRecord, readHeader } from '../csv/header-record.ts';
import { columnsOf, normalHeading } from './file-columns.ts';
import type { MappingProfile } from './mapping-profile.ts';
import { type HeaderMatch, hasHeadingsOf, isComplete, matchHeader, problemsOf } from './match-header.ts';

/** What is wrong with a header. */
export interface HeaderFinding {
  readonly rule: ImportRule;
  readonly column: string | null;
  readonly message: string;
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
  profiles: readonly MappingProfile[],
): RecognisedFile | readonly HeaderFinding[] {
  const fitting = profiles.flatMap((profile): RecognisedFile[] => {
    const header = readHeader(head, profile);
    if (typeof header === 'string' || headerProblem(header) !== undefined) return [];
    if (!hasHeadingsOf(profile, header.record.cells)) return [];
    const match = matchHeader(header.record.cells, { kind: profile.file, profile });
    return profile.columns.size > 0 || isComplete(match) ? [{ header, match }] : [];
  });
  const complete = fitting.filter(({ match }) => isComplete(match));
  const [chosen, second] = complete.length > 0 ? complete : fitting;
  if (second !== undefined) return [ambiguousProfile(complete.length > 0 ? complete : fitting)];
  return chosen === undefined ? recogniseByNames(readHeader(head, {})) : checked(chosen);
}

function recogniseByNames(header: HeaderRecord | HeaderProblem): RecognisedFile | readonly HeaderFinding[] {
  if (typeof header === 'string') return [unreadable(header)];
  const problem = headerProblem(header);
  if (problem !== undefined) return [problem];
  const headings = header.record.cells;
  const [best] = deliveryFileKinds
    .map((kind) => matchHeader(headings, { kind }))
    .toSorted((a, b) => problemsOf(a) - problemsOf(b) || b.columns.size - a.columns.size);
  if (best === undefined || !isNear(best, headings.length)) return [unknownFile()];
  return checked({ header, match: best });
}

/** A file without a header would show persons' data as headings, so headings are named only where most are known. */
function isNear(match: HeaderMatch, headings: number): boolean {
  return match.columns.size >= 2 || match.columns.size * 2 >= headings;
}

function checked(file: RecognisedFile): RecognisedFile | readonly HeaderFinding[] {
  const { match, header } = file;
  const findings = headerFindings(match, header.record.cells);
  return findings.length === 0 ? file : findings;
}

function headerFindings(match: HeaderMatch, headings: readonly string[]): readonly HeaderFinding[] {
  const { kind, profile, columns } = match;
  const shown = (index: number): string => normalHeading(headings[index] ?? '').slice(0, longestShownHeading);
  const spare = [...columnsOf(kind).keys()].filter((column) => !columns.has(column));
  const source = profile === undefined ? '' : ` with the profile ${profile.place}`;
  const unknown = match.unknown.map((index): HeaderFinding => {
    const name =
      shown(index) === '' ? `Column ${index + 1} has no heading` : `"${shown(index)}" is not known`;
    const message = `${name}; the file was read as ${kind}${source}. Columns still free: ${spare.join(', ') || 'none'}. A profile can map or ignore a heading.`;
    return { rule: 'unknown_heading', column: shown(index), message };
  });
  const repeated = match.repeated.map((index): HeaderFinding => {
    const message = `"${shown(index)}" names a column that another heading before it names too.`;
    return { rule: 'duplicate_heading', column: shown(index), message };
  });
  const missing = match.missing.map((name): HeaderFinding => {
    const message = `The column ${name} is missing; the file was read as ${kind}${source}.`;
    return { rule: 'missing_column', column: name, message };
  });
  const findings = [...unknown, ...repeated, ...missing];
  const hasEntry = columns.has('entered_on') || profile?.defaults.has('entered_on') === true;
  if (columns.has('birth_year') && !hasEntry)
    findings.push(birthYearAlone(shown(columns.get('birth_year') ?? 0)));
  return findings;
}

function headerProblem({ record }: HeaderRecord): HeaderFinding | undefined {
  if (record.fault !== undefined) {
    const message = 'The quotation marks of the header are not closed, or not doubled inside a heading.';
    return { rule: record.fault.rule, column: null, message };
  }
  if (record.cells.length > mostColumns) {
    return { rule: 'too_many_columns', column: null, message: `Allowed are at most ${mostColumns} columns.` };
  }
  if (record.cells.some((cell) => forbiddenCharacters.test(cell))) {
    const message =
      'The header holds control characters or characters that could not be read when it was written.';
    return { rule: 'forbidden_character', column: null, message };
  }
  return undefined;
}

function unreadable(problem: HeaderProblem): HeaderFinding {
  if (problem === 'empty')
    return { rule: 'empty_file', column: null, message: 'The file is empty; it needs a header at least.' };
  const message =
    problem === 'no_end'
      ? `The header does not end within ${pieceSize} bytes, or a quotation mark in it is not closed.`
      : notText();
  return { rule: 'unreadable_file', column: null, message };
}

/** What to do about bytes that are no text. */
export function notText(encoding = 'utf-8'): string {
  const hint =
    encoding === 'utf-8'
      ? ' If it was saved as Windows-1252, a profile with "encoding": "windows-1252" says so.'
      : '';
  return `The bytes are not ${encoding} text from this line on, or the file was cut off.${hint}`;
}

function unknownFile(): HeaderFinding {
  const kinds = deliveryFileKinds.map((kind) => `${kind} (${requiredColumns(kind)})`).join('; ');
  const message = `The first line is not the header of a delivery file. Kinds and the columns they need: ${kinds}.`;
  return { rule: 'unknown_file', column: null, message };
}

function requiredColumns(kind: DeliveryFileKind): string {
  return matchHeader([], { kind }).missing.join(', ');
}

function ambiguousProfile(fitting: readonly RecognisedFile[]): HeaderFinding {
  const places = fitting.map(({ match }) => match.profile?.place).join(', ');
  return { rule: 'ambiguous_profile', column: null, message: `Several profiles fit this file: ${places}.` };
}

function birthYearAlone(column: string): HeaderFinding {
  const message =
    'A birth year is read as the age band at entry, so the file needs the column entered_on too.';
  return { rule: 'birth_year_without_entry', column, message };
}
