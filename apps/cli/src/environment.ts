import { resolve } from 'node:path';
import type { Contact, MailSettings } from '@neue-wege/api';
import { DomainError, type Issue } from '@neue-wege/domain';
import { type ApiSettings, parseApiSettings } from './api-settings.ts';
import { parseContact } from './contact-settings.ts';
import { parseReturnMail } from './mail-settings.ts';
import { type OidcEnvironment, parseOidc } from './oidc-environment.ts';
import { parseSwitch } from './parse-switch.ts';

/** How much is logged, from everything to nothing. */
export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** One of {@link logLevels}. */
export type LogLevel = (typeof logLevels)[number];

/** Which database holds the data. */
export type StoreLocation =
  | { readonly kind: 'embedded' }
  | {
      readonly kind: 'postgres';
      readonly url: string;
      /** Owner of the schema, for migrations. */
      readonly adminUrl: string;
      readonly replicaUrls: readonly string[];
    };

/** The settings of one process, read once. Paths are absolute. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  readonly store: StoreLocation;
  readonly dataDir: string;
  /** `null`: in the data directory, created when missing; possible with the embedded database alone. */
  readonly secretFile: string | null;
  readonly pseudonymKeyFile: string | null;
  /** Where people may sign in as well. */
  readonly oidc: OidcEnvironment | null;
  readonly logLevel: LogLevel;
  /** Days between a release and one that single corrections alone changed; `null` for as many as usual. */
  readonly releaseDays: number | null;
  /** Fewer different people than this, and a delivery waits as long; `null` where not said. */
  readonly releasePersons: number | null;
  /** Seconds for the attack on a new release, 0 for none; `null` where not said. */
  readonly attackSeconds: number | null;
  /** Whether somebody may sign off a return that they prepared or checked. */
  readonly returnSignOffByPreparer: boolean;
  /** Whether no draft of a return appears by itself while the server runs. */
  readonly returnDraftsByHand: boolean;
  /** Where a draft that was begun by itself is told; `null`: nowhere. */
  readonly returnWebhookUrl: string | null;
  /** How drafts that begin by themselves are told by mail; `null`: not at all. */
  readonly returnMail: MailSettings | null;
  readonly api: ApiSettings;
  /** Whom readers of the pages may turn to. */
  readonly contact: Contact;
  /** Whether the very first start loads the demo data. */
  readonly demo: boolean;
}

const ownVariables = ['NEUE_WEGE_NO_DEMO'];

/**
 * Reads the environment. An empty variable is an unset one.
 *
 * @throws DomainError `BAD_INPUT` with every variable that cannot be read; values are not repeated, as some are secret.
 */
export function parseEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  { cwd }: { readonly cwd: string },
): Environment {
  const issues: Issue[] = [];
  const read = (name: string): string | null => {
    const value = variables[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  const path = (name: string): string | null => {
    const value = read(name);
    return value === null ? null : resolve(cwd, value);
  };
  for (const name of Object.keys(variables)) {
    if (!name.startsWith('NEUE_WEGE_') || ownVariables.includes(name)) continue;
    issues.push({ place: name, message: `unknown variable; allowed: ${ownVariables.join(', ')}` });
  }
  const environment: Environment = {
    host: read('HOST') ?? '127.0.0.1',
    port: parsePort(read('PORT') ?? '4000', issues),
    publicUrl: parseUrl(read('PUBLIC_URL'), { place: 'PUBLIC_URL', allowed: webUrl, issues }),
    store: parseStore(read, issues),
    dataDir: path('DATA_DIR') ?? resolve(cwd, '.data'),
    secretFile: path('SECRET_FILE'),
    pseudonymKeyFile: path('PSEUDONYM_KEY_FILE'),
    oidc: parseOidc(variables, { read, path, issues }),
    logLevel: parseLogLevel(read('LOG_LEVEL') ?? 'info', issues),
    releaseDays: parseWhole(read('RELEASE_DAYS'), { place: 'RELEASE_DAYS', of: 'days', issues }),
    releasePersons: parseWhole(read('RELEASE_PERSONS'), { place: 'RELEASE_PERSONS', of: 'people', issues }),
    attackSeconds: parseWhole(read('ATTACK_SECONDS'), { place: 'ATTACK_SECONDS', of: 'seconds', issues }),
    returnSignOffByPreparer: parseSwitch(read('RETURN_SIGN_OFF_BY_PREPARER'), {
      place: 'RETURN_SIGN_OFF_BY_PREPARER',
      issues,
    }),
    returnDraftsByHand: parseSwitch(read('RETURN_DRAFTS_BY_HAND'), {
      place: 'RETURN_DRAFTS_BY_HAND',
      issues,
    }),
    returnWebhookUrl: parseWebhook(read('RETURN_WEBHOOK_URL'), issues),
    returnMail: parseReturnMail({ read, issues }),
    api: parseApiSettings({ read, cwd, issues }),
    contact: parseContact({ read, issues }),
    demo: !parseSwitch(read('NEUE_WEGE_NO_DEMO'), { place: 'NEUE_WEGE_NO_DEMO', issues }),
  };
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return environment;
}

interface UrlShape {
  readonly protocols: readonly string[];
  readonly example: string;
}

const webUrl: UrlShape = { protocols: ['http:', 'https:'], example: 'https://neue-wege.example.de' };
const databaseUrl: UrlShape = {
  protocols: ['postgres:', 'postgresql:'],
  example: 'postgresql://user@host:5432/database',
};

function parseUrl(
  text: string | null,
  { place, allowed, issues }: { place: string; allowed: UrlShape; issues: Issue[] },
): string | null {
  if (text === null) return null;
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (!allowed.protocols.includes(protocol)) {
    issues.push({ place, message: `not such an address; write it like ${allowed.example}` });
  }
  return text;
}

/** What is asked by `fetch` takes no password in its address; a token may stand in the path or the query. */
function parseWebhook(text: string | null, issues: Issue[]): string | null {
  const place = 'RETURN_WEBHOOK_URL';
  const { username, password } = new URL(text !== null && URL.canParse(text) ? text : webUrl.example);
  if (username !== '' || password !== '')
    issues.push({ place, message: 'holds a user or password; put a token into its path or query instead' });
  return parseUrl(text, { place, allowed: webUrl, issues });
}

function parseStore(read: (name: string) => string | null, issues: Issue[]): StoreLocation {
  const database = (place: string, text: string | null): string | null =>
    parseUrl(text, { place, allowed: databaseUrl, issues });
  const url = database('DATABASE_URL', read('DATABASE_URL'));
  const adminUrl = database('DATABASE_ADMIN_URL', read('DATABASE_ADMIN_URL'));
  const replicas = read('DATABASE_REPLICA_URLS')?.split(',') ?? [];
  const replicaUrls = replicas.flatMap((text) => database('DATABASE_REPLICA_URLS', text.trim()) ?? []);
  if (url !== null) return { kind: 'postgres', url, adminUrl: adminUrl ?? url, replicaUrls };
  for (const place of ['DATABASE_ADMIN_URL', 'DATABASE_REPLICA_URLS']) {
    if (read(place) !== null)
      issues.push({ place, message: 'says nothing without DATABASE_URL; set that too' });
  }
  return { kind: 'embedded' };
}

function parsePort(text: string, issues: Issue[]): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  issues.push({ place: 'PORT', message: 'not a port; allowed: 0 (any free one) to 65535' });
  return 0;
}

function parseWhole(
  text: string | null,
  { place, of, issues }: { place: string; of: string; issues: Issue[] },
): number | null {
  if (text === null || /^\d{1,3}$/.test(text)) return text === null ? null : Number(text);
  issues.push({ place, message: `not a whole number of ${of} from 0 to 999` });
  return null;
}

function parseLogLevel(text: string, issues: Issue[]): LogLevel {
  const level = logLevels.find((known) => known === text);
  if (level !== undefined) return level;
  issues.push({ place: 'LOG_LEVEL', message: `unknown level; allowed: ${logLevels.join(', ')}` });
  return 'info';
}
