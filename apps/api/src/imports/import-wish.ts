import { DomainError, type Issue, type PlainDate, parsePlainDate } from '@neue-wege/domain';
import { type Checksums, type MappingProfile, parseChecksums, parseProfiles } from '@neue-wege/intake';

/** How an upload is to be imported. */
export interface ImportWish {
  readonly profiles: readonly MappingProfile[];
  readonly mode: 'upsert' | 'replace';
  /** The day on which it became known; `null` for the day on which it is imported. */
  readonly knownOn: PlainDate | null;
  readonly createMissing: boolean;
  readonly keepGood: boolean;
  readonly confirmShrinking: boolean;
  /** What a person confirmed that files without a mark are written in. */
  readonly encoding: 'windows-1252' | null;
  /** Lines as of `sha256sum`. */
  readonly checksums: Checksums | null;
  /** Why what is stored was wrong; `null` for an import that corrects nothing. */
  readonly correction: string | null;
  /** Whether it is stored without anybody seeing a preview. */
  readonly isAtOnce: boolean;
}

/** A value of a field: text, which may have been sent as a file with a name. */
export interface FieldValue {
  readonly text: string;
  readonly fileName: string | null;
}

/** The fields of an upload beside its files, each with its values in their order. */
export type UploadFields = ReadonlyMap<string, readonly FieldValue[]>;

/** The fields of an upload beside its files; those that may be repeated are lists. */
export const uploadFields = [
  'profile',
  'mode',
  'knownOn',
  'createMissing',
  'keepGood',
  'confirmShrinking',
  'encoding',
  'checksums',
  'correction',
  'confirm',
] as const;

/** The name of one of {@link uploadFields}. */
export type UploadField = (typeof uploadFields)[number];

/** Whether a field is known. */
export function isUploadField(name: string): name is UploadField {
  return uploadFields.some((known) => known === name);
}

const longestReason = 500;

/**
 * Reads the fields of an upload.
 *
 * @throws DomainError `BAD_INPUT` with everything that is wrong; free text is not repeated.
 */
export function parseImportWish(fields: UploadFields): ImportWish {
  const issues: Issue[] = [];
  const single = (name: UploadField): string | null => {
    const values = fields.get(name) ?? [];
    if (values.length > 1) issues.push({ place: name, message: 'is given more than once' });
    return values[0]?.text ?? null;
  };
  const choice = <Value extends string>(name: UploadField, allowed: readonly Value[]): Value | null => {
    const text = single(name);
    if (text === null || text === '') return null;
    const value = allowed.find((one) => one === text);
    if (value === undefined) issues.push({ place: name, message: `allowed: ${allowed.join(', ')}` });
    return value ?? null;
  };
  const flag = (name: UploadField): boolean =>
    ['true', '1'].includes(choice(name, ['true', 'false', '1', '0']) ?? 'false');
  const [checksums, ...moreChecksums] = fields.get('checksums') ?? [];
  if (moreChecksums.length > 0) issues.push({ place: 'checksums', message: 'is given more than once' });
  const wish: ImportWish = {
    profiles: (fields.get('profile') ?? []).flatMap(
      (value) => parsed(value, { place: 'profile', issues, parse: parseProfiles }) ?? [],
    ),
    mode: choice('mode', ['upsert', 'replace']) ?? 'upsert',
    knownOn: dayIn(single('knownOn'), issues),
    createMissing: flag('createMissing'),
    keepGood: flag('keepGood'),
    confirmShrinking: flag('confirmShrinking'),
    encoding: choice('encoding', ['windows-1252']),
    checksums:
      checksums === undefined
        ? null
        : parsed(checksums, { place: 'checksums', issues, parse: parseChecksums }),
    correction: reasonIn(single('correction'), issues),
    isAtOnce: choice('confirm', ['preview', 'at_once']) === 'at_once',
  };
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return wish;
}

/** What a parser makes of a value; what it refuses is added to the issues. */
function parsed<Parsed>(
  { text, fileName }: FieldValue,
  {
    place,
    issues,
    parse,
  }: { place: string; issues: Issue[]; parse: (text: string, place: string) => Parsed },
): Parsed | null {
  try {
    return parse(text, fileName ?? place);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    issues.push(...error.issues);
    return null;
  }
}

function dayIn(text: string | null, issues: Issue[]): PlainDate | null {
  if (text === null || text === '') return null;
  const day = parsePlainDate(text);
  if (day === undefined) issues.push({ place: 'knownOn', message: 'a day, written like 2026-09-30' });
  return day ?? null;
}

function reasonIn(text: string | null, issues: Issue[]): string | null {
  const reason = text?.trim() ?? '';
  if (text === null || reason === '') return null;
  if (reason.length > longestReason || !reason.isWellFormed() || /\p{Cc}/u.test(reason))
    issues.push({
      place: 'correction',
      message: `1 to ${longestReason} characters without control characters`,
    });
  return reason;
}
