import { readFile } from 'node:fs/promises';
import type { OidcSettings } from '@neue-wege/api';
import { parseRoleMap } from '@neue-wege/api/accounts';
import { DomainError } from '@neue-wege/domain';
import type { OidcEnvironment } from './oidc-environment.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads the files that the environment names for signing in at an identity provider.
 *
 * @throws UsageError when one is missing, empty, or gives rights that nobody can have.
 */
export async function readOidc(environment: OidcEnvironment | null): Promise<OidcSettings | undefined> {
  if (environment === null) return undefined;
  const { clientSecretFile, roleMapFile, ...settings } = environment;
  const clientSecret = (await readSetting('OIDC_CLIENT_SECRET_FILE', clientSecretFile)).trim();
  if (clientSecret === '') throw new UsageError([{ place: 'OIDC_CLIENT_SECRET_FILE', message: 'is empty' }]);
  const map = await readSetting('OIDC_ROLE_MAP_FILE', roleMapFile);
  try {
    return { ...settings, clientSecret, roleMap: parseRoleMap(map) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const placed = error.issues.map(({ place, message }) => ({
      place: place === '' ? 'OIDC_ROLE_MAP_FILE' : `OIDC_ROLE_MAP_FILE ${JSON.stringify(place)}`,
      message,
    }));
    throw new UsageError(placed);
  }
}

async function readSetting(place: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) throw error;
    throw new UsageError([{ place, message: `there is no file ${file}` }]);
  }
}
