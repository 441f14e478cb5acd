import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type ApiServer,
  type Audit,
  createAccounts,
  createApiServer,
  createAudit,
  createLogger,
  keepDueReturns,
  type Logger,
  type OidcSettings,
  type QuestionsPerHour,
  requireSafeHost,
  usualQuestionsPerHour,
} from '@neue-wege/api';
import { addressOfLink, createFirstSignInLink } from '@neue-wege/api/accounts';
import { createSqlFactSource, type Database, type StoredReleases } from '@neue-wege/database';
import { demoSeed } from '@neue-wege/demo';
import { DomainError, dayInBerlin } from '@neue-wege/domain';
import type { Pseudonymiser } from '@neue-wege/intake';
import { accountsWork } from './accounts-work.ts';
import { commandLineActor } from './actor.ts';
import { attackReleases } from './attack-releases.ts';
import type { RunOnStore } from './command.ts';
import type { CommandIo, ExitCode } from './command-io.ts';
import { beginAndTell } from './due-returns.ts';
import type { Environment } from './environment.ts';
import { type RunHanded, serveCommands } from './hand-over/serve-commands.ts';
import { socketPath } from './hand-over/socket-path.ts';
import { demoState, loadDemo } from './load-demo.ts';
import { readOidc } from './oidc-settings.ts';
import { openReleasesLogged } from './open-releases.ts';
import { openPseudonyms } from './pseudonyms.ts';
import { runHanded } from './run-handed.ts';
import { readSecret } from './secret-file.ts';
import { openStore } from './store.ts';
import { UsageError } from './usage-error.ts';

const dashboard = fileURLToPath(new URL('../../dashboard/dist/', import.meta.url));
/** The documents of the dashboard: always registered. */
const ownDocuments = fileURLToPath(
  new URL('../../dashboard/src/generated/persisted-documents.json', import.meta.url),
);

/** For the attack on a release, where the setting does not say. */
const usualAttackSeconds = 600;

/** How to serve. */
export interface ServeOptions {
  readonly development: boolean;
  /** Whether an embedded store that is empty gets the demo data first. */
  readonly demo: boolean;
  /** Runs what other commands hand over. */
  readonly runOnStore: RunOnStore;
}

/**
 * Serves until the caller wants to stop: running requests finish, then everything is closed in order.
 *
 * @throws DomainError when the store is held by somebody else, its schema is old, or the host is reached by plain transport.
 */
export async function serve(
  io: CommandIo,
  { development, demo, runOnStore }: ServeOptions,
): Promise<ExitCode> {
  const { environment } = io;
  requireHost(environment);
  const oidc = await readOidc(environment.oidc);
  const store = await openStore(environment);
  try {
    const { database } = store;
    const secret = await readSecret('SECRET_FILE', { environment, mayCreate: true });
    if (demo) await loadFirstDemo(database, io);
    const pseudonyms = await openPseudonyms(io, database);
    const commands = await listenForCommands(runHanded({ io, database }, runOnStore), io);
    const logger = loggerTo(io);
    const audit = createAudit({ database, logger, now: () => io.now() });
    const attacks = attackReleases(openReleasesLogged(database, { ...io, logger }), {
      database,
      seconds: environment.attackSeconds ?? usualAttackSeconds,
      logger,
      now: () => io.now(),
    });
    const drafts = environment.returnDraftsByHand ? undefined : keepDrafts(database, { io, logger });
    try {
      const server = await startServer(database, {
        io,
        releases: attacks.releases,
        development,
        secret,
        pseudonyms,
        oidc,
        logger,
        audit,
      });
      await io.stdout.write(`Neue Wege: ${server.url}\n`);
      await printFirstLink(database, { io, origin: server.url });
      const { publicUrl } = environment;
      const reach = publicUrl === null ? 'on this machine only' : `as ${publicUrl}`;
      await io.stderr.write(`It answers ${reach}. Ctrl-C stops it.\n`);
      await stopped(io.signal);
      await server.close();
    } finally {
      await drafts?.close();
      await attacks.close();
      await commands?.close();
      await audit.close();
    }
    return 0;
  } finally {
    await store.close();
  }
}

/** Said before anything is opened or loaded. */
function requireHost({ host, publicUrl }: Environment): void {
  try {
    requireSafeHost(host, { publicUrl: publicUrl ?? undefined });
  } catch (error) {
    throw error instanceof DomainError ? new UsageError(error.issues) : error;
  }
}

async function loadFirstDemo(database: Database, io: CommandIo): Promise<void> {
  if (!io.environment.demo || io.environment.store.kind !== 'embedded') return;
  if ((await demoState(database)) === 'other') return;
  await io.stderr.write('First start: loading demo data (NEUE_WEGE_NO_DEMO=1 starts empty).\n');
  await loadDemo({ seed: demoSeed, through: dayInBerlin(io.now()) }, { io, database });
}

/** Begins the drafts of returns that are due, on every day anew. */
function keepDrafts(
  database: Database,
  { io, logger }: { readonly io: CommandIo; readonly logger: Logger },
): ReturnType<typeof keepDueReturns> {
  return keepDueReturns({
    today: () => dayInBerlin(io.now()),
    logger,
    async run(today) {
      for (const { due, release } of await beginAndTell(database, { io, actor: 'schedule', today, logger }))
        logger.info({ ...due, release: release.number }, 'began the draft of a return');
    },
  });
}

/** Beside PostgreSQL every command opens the database itself. */
async function listenForCommands(
  run: RunHanded,
  { environment }: CommandIo,
): Promise<{ close(): Promise<void> } | undefined> {
  if (environment.store.kind !== 'embedded') return undefined;
  return serveCommands(socketPath(environment.dataDir), run);
}

/** For as long as nobody can sign in by password. Beside PostgreSQL accounts are made at the command line. */
async function printFirstLink(
  database: Database,
  { io, origin }: { readonly io: CommandIo; readonly origin: string },
): Promise<void> {
  if (io.environment.store.kind !== 'embedded') return;
  const token = await createFirstSignInLink(accountsWork(database), { actor: commandLineActor() });
  if (token === undefined) return;
  await io.stdout.write(`Sign in: ${addressOfLink(io.environment.publicUrl ?? origin, token)}\n`);
  await io.stderr.write('The link signs in once, within 15 minutes; the next start prints another.\n');
}

function loggerTo({ environment, stderr }: CommandIo): Logger {
  const destination = { write: (line: string): void => void stderr.write(line) };
  return createLogger({ level: environment.logLevel, destination });
}

async function startServer(
  database: Database,
  {
    io,
    releases,
    development,
    secret,
    pseudonyms,
    oidc,
    logger,
    audit,
  }: {
    readonly io: CommandIo;
    readonly releases: StoredReleases;
    readonly development: boolean;
    readonly secret: Uint8Array;
    readonly pseudonyms: Pseudonymiser;
    readonly oidc: OidcSettings | undefined;
    readonly logger: Logger;
    readonly audit: Audit;
  },
): Promise<ApiServer> {
  const { host, port, publicUrl, dataDir, api, contact } = io.environment;
  const isBuilt = existsSync(join(dashboard, 'index.html'));
  if (!isBuilt) await io.stderr.write('The dashboard is not built (npm run build); the API alone answers.\n');
  const accounts = await createAccounts({
    database,
    secret,
    publicUrl: publicUrl ?? undefined,
    oidc,
    record: audit.record,
    contact,
    logger,
  });
  try {
    return await createApiServer({
      database,
      factSource: createSqlFactSource(database),
      releases,
      audit,
      authenticate: accounts.authenticate,
      signIn: accounts.route,
      pseudonyms,
      uploads: { folder: join(dataDir, 'uploads'), limit: api.uploadBytes ?? undefined },
      secret,
      staticDir: isBuilt ? dashboard : undefined,
      publicUrl: publicUrl ?? undefined,
      contact,
      returnSignOffByPreparer: io.environment.returnSignOffByPreparer,
      corsOrigins: api.corsOrigins,
      questionsPerHour: budgetOf(api),
      alarmThresholds: api.alarmThresholds,
      trustedDocuments: { files: [ownDocuments, ...api.trustedDocuments], only: api.trustedDocumentsOnly },
      logger,
      now: () => io.now(),
      host,
      port,
      development,
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EADDRINUSE') throw error;
    const message = `${port} is in use by another program; stop that, or set PORT to another number`;
    throw new DomainError('CONFLICT', [{ place: 'PORT', message }]);
  }
}

function budgetOf({ questionsPerHour }: Environment['api']): QuestionsPerHour {
  return questionsPerHour === null
    ? usualQuestionsPerHour
    : { ...usualQuestionsPerHour, key: questionsPerHour, person: questionsPerHour };
}

async function stopped(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
