import { type Database, readFrozenFiles, readReturns, type StoredReturn } from '@neue-wege/database';
import { DomainError, type Language, type RequestContext, type ReturnAudience } from '@neue-wege/domain';
import { manifestFile, type ReturnManifest, returnName } from '@neue-wege/reports';
import { commandLineActor } from './actor.ts';

/** Which files of a frozen return. */
export interface FrozenQuestion {
  readonly quarter: string;
  /** The newest unless given. */
  readonly release: number | undefined;
  readonly audience: ReturnAudience;
  readonly language: Language;
  /** All that were frozen unless given. */
  readonly formats: readonly string[] | undefined;
}

/** The files as they were frozen, after them the manifest that names them, and what they are called together. */
export interface FrozenReturn {
  readonly name: string;
  readonly manifest: ReturnManifest;
  readonly files: readonly { readonly name: string; readonly content: Uint8Array }[];
}

/**
 * Reads the files of a frozen return, byte for byte.
 *
 * @throws DomainError `NOT_FOUND` where nothing is frozen, or not in a format that is asked for.
 */
export async function readFrozenReturn(
  database: Database,
  { quarter, release: wanted, audience, language, formats }: FrozenQuestion,
): Promise<FrozenReturn> {
  const context: RequestContext = { actor: commandLineActor(), locations: 'all', profile: 'MANAGEMENT' };
  const releases = await readReturns(database, { context, quarter });
  const { number: release, check } = chosen(releases, { quarter, wanted });
  const question = { context, quarter, release, audience, lang: language };
  const frozen = await readFrozenFiles(database, question);
  const missing = (formats ?? []).filter((format) => frozen.every((file) => file.format !== format));
  if (missing.length > 0)
    throw notFound('--formats', `not frozen with release ${release}: ${missing.join(', ')}`);
  const files = frozen.filter(({ format }) => formats?.includes(format) ?? true);
  const manifest: ReturnManifest = {
    quarter,
    release,
    audience,
    lang: language,
    asOf: check.asOf,
    dataVersion: check.dataVersion,
    catalogueVersion: check.catalogueVersion,
    files: files.map(({ name, mediaType, bytes, sha256, rows }) => ({
      name,
      mediaType,
      bytes,
      sha256,
      rows,
    })),
  };
  return {
    name: returnName({ quarter, audience }, { release, language }),
    manifest,
    files: [...files.map(({ name, content }) => ({ name, content })), manifestFile(manifest)],
  };
}

/** The release that is asked for, or the newest, with what was checked of it. */
function chosen(
  releases: readonly StoredReturn[],
  { quarter, wanted }: { readonly quarter: string; readonly wanted: number | undefined },
): Pick<StoredReturn, 'number'> & { readonly check: NonNullable<StoredReturn['check']> } {
  const frozen = releases.filter(({ state }) => state === 'frozen');
  const found = wanted === undefined ? frozen[0] : frozen.find(({ number }) => number === wanted);
  if (found?.check) return { number: found.number, check: found.check };
  if (frozen.length > 0) throw notFound('--release', `no release ${wanted} of ${quarter} is frozen`);
  throw notFound('quarter', `no return of ${quarter} is frozen yet; --draft shows what one would say`);
}

function notFound(place: string, message: string): DomainError {
  return new DomainError('NOT_FOUND', [{ place, message }]);
}
