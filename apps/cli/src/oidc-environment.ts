import type { Issue } from '@neue-wege/domain';

/** An identity provider as the environment names it; what is secret or long stands in files. */
export interface OidcEnvironment {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecretFile: string;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly jwksUrl: string;
  readonly groupsClaim: string;
  readonly roleMapFile: string;
  readonly label: string;
}

/** How variables are read, and where what is wrong with them is said. */
export interface VariableReader {
  readonly read: (name: string) => string | null;
  readonly path: (name: string) => string | null;
  readonly issues: Issue[];
}

const required = [
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET_FILE',
  'OIDC_AUTHORIZATION_URL',
  'OIDC_TOKEN_URL',
  'OIDC_JWKS_URL',
  'OIDC_ROLE_MAP_FILE',
];
const optional = ['OIDC_GROUPS_CLAIM', 'OIDC_LABEL'];
const addresses = ['OIDC_ISSUER', 'OIDC_AUTHORIZATION_URL', 'OIDC_TOKEN_URL', 'OIDC_JWKS_URL'];
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Reads `OIDC_*`: none of them, or all that are needed. A misspelt one is an error, as it would keep people out or let them in. */
export function parseOidc(
  variables: Readonly<Record<string, string | undefined>>,
  { read, path, issues }: VariableReader,
): OidcEnvironment | null {
  const known = [...required, ...optional];
  for (const name of Object.keys(variables).filter((one) => one.startsWith('OIDC_'))) {
    if (!known.includes(name))
      issues.push({ place: name, message: `unknown variable; allowed: ${known.join(', ')}` });
  }
  if (known.every((name) => read(name) === null)) return null;
  for (const place of required.filter((name) => read(name) === null)) {
    issues.push({ place, message: 'required with any other OIDC_*' });
  }
  for (const place of addresses) {
    const text = read(place);
    if (text !== null && !isSafe(text)) {
      issues.push({ place, message: 'not such an address; write it like https://login.example.de/…' });
    }
  }
  return {
    issuer: read('OIDC_ISSUER') ?? '',
    clientId: read('OIDC_CLIENT_ID') ?? '',
    clientSecretFile: path('OIDC_CLIENT_SECRET_FILE') ?? '',
    authorizationUrl: read('OIDC_AUTHORIZATION_URL') ?? '',
    tokenUrl: read('OIDC_TOKEN_URL') ?? '',
    jwksUrl: read('OIDC_JWKS_URL') ?? '',
    groupsClaim: read('OIDC_GROUPS_CLAIM') ?? 'groups',
    roleMapFile: path('OIDC_ROLE_MAP_FILE') ?? '',
    label: read('OIDC_LABEL') ?? 'Single Sign-on',
  };
}

function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && loopback.includes(hostname));
}
