import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Database, watchDataVersion } from '@neue-wege/database';
import type { FactSource } from '@neue-wege/domain';
import type { Pseudonymiser } from '@neue-wege/intake';
import { type Asker, hasSameRights, seesExact } from './access/asker.ts';
import { type Contact, noContact } from './accounts/contact.ts';
import type { AlarmThresholds } from './alarms/question-alarms.ts';
import { createQuestionWatch } from './alarms/question-watch.ts';
import { storeOf } from './api-store.ts';
import type { Audit } from './audit/create-audit.ts';
import { contextOfRequest } from './context-of-request.ts';
import { createDataVersionStreams } from './data-version-streams.ts';
import { dayClock } from './day-clock.ts';
import { repeatedAnswers } from './graphql/repeated-answers.ts';
import { readManifests, trustedDocuments } from './graphql/trusted-documents.ts';
import { createDrain } from './http/drain.ts';
import { refuse, type Stage, sendProblem } from './http/exchange.ts';
import { heldKeysOnly } from './http/held-keys.ts';
import { createMetrics } from './http/metrics.ts';
import { requireSafeHost } from './http/own-host.ts';
import { type QuestionsPerHour, questionBudget } from './http/question-budget.ts';
import { liftTimeLimit } from './http/request-signal.ts';
import { stages } from './http/stages.ts';
import { readStaticFiles } from './http/static-files.ts';
import { createImportJobs } from './imports/import-jobs.ts';
import type { Logger } from './logger.ts';
import { createSeal } from './nodes/seal.ts';
import { answerOf, failureFrom } from './problem.ts';
import { type BuildingReleases, keepReleases } from './releases/keep-releases.ts';

/** What a server needs to run. */
export interface ApiServerOptions {
  readonly database: Database;
  /** Where figures come from: the facts of that database. */
  readonly factSource: FactSource;
  /** Where questions under disclosure control are answered from; without it they are refused. */
  readonly releases?: BuildingReleases | undefined;
  /** Tells who sent a request. */
  readonly authenticate: (request: IncomingMessage) => Promise<Asker>;
  /** Keeps who did what; whoever made it closes it, after the server. */
  readonly audit: Audit;
  /** Signing in and out; without it nobody can. */
  readonly signIn?: Stage | undefined;
  /** Turns the keys of people into pseudonyms: in uploads, and where somebody looks for a person. */
  readonly pseudonyms: Pseudonymiser;
  /** Where uploads lie sealed while they are read, and how many bytes each has at most; 1 GB unless said otherwise. */
  readonly uploads: { readonly folder: string; readonly limit?: number | undefined };
  /** What the keys of global ids and cursors are derived from; both are of no use under another one. */
  readonly secret: Uint8Array;
  /** The built dashboard; without it only the API answers. */
  readonly staticDir?: string | undefined;
  /** The address by which people reach it, when that is not this machine. */
  readonly publicUrl?: string | undefined;
  /** Whom readers of files may turn to. */
  readonly contact?: Contact | undefined;
  /** Whether somebody may sign off a return that they prepared or checked; not unless said otherwise. */
  readonly returnSignOffByPreparer?: boolean | undefined;
  readonly logger: Logger;
  readonly now: () => Date;
  /** This machine only, unless `publicUrl` is https: then a proxy stands before it. */
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** GraphiQL, introspection and suggestions. */
  readonly development: boolean;
  /** How many questions an hour may be asked, by what somebody is; `Infinity` for no limit. */
  readonly questionsPerHour?: QuestionsPerHour | undefined;
  /** From how many questions on a sequence is unusual, where not as usual. */
  readonly alarmThresholds?: AlarmThresholds | undefined;
  /** Origins whose pages may ask with an API key; none unless said otherwise. */
  readonly corsOrigins?: readonly string[] | undefined;
  /** Fulfils when a question has waited long enough for the first release; after five seconds unless said otherwise. */
  readonly releasePatience?: (() => Promise<void>) | undefined;
  /** Manifests of documents that may be asked for by the hash of their text, and whether nothing else is answered. */
  readonly trustedDocuments?: { readonly files: readonly string[]; readonly only: boolean } | undefined;
  /** How much memory answers to repeated questions may take; 64 MB unless said otherwise, 0 keeps none. */
  readonly answerCacheBytes?: number;
}

const usualUploadLimit = 1024 ** 3;

/** A running server. */
export interface ApiServer {
  readonly url: string;
  /**
   * Stops: readiness turns off and new requests are refused, what is running may finish for `limit` milliseconds
   * (default 10,000), then every connection ends. The database stays open; who opened it closes it.
   */
  close(limit?: number): Promise<void>;
}

/**
 * Starts serving GraphQL, files, health and the dashboard.
 *
 * @throws DomainError `BAD_INPUT` for a host that others reach by plain transport; the system's error when the port is taken.
 */
export async function createApiServer(options: ApiServerOptions): Promise<ApiServer> {
  const { database, factSource, authenticate, audit, staticDir, logger, now, host, port, development } =
    options;
  requireSafeHost(host, { publicUrl: options.publicUrl });
  const { files: manifests, only } = options.trustedDocuments ?? { files: [], only: false };
  const uploadLimit = options.uploads.limit ?? usualUploadLimit;
  const documents = trustedDocuments({ manifest: await readManifests(manifests), only });
  const versions = await watchDataVersion(database);
  const store = storeOf(database, { facts: factSource, versions });
  const metrics = createMetrics();
  const silence = database.alarms.listen((alarm) => {
    const { kind, actor } = alarm;
    logger.warn(alarm, 'row security');
    metrics.countAlarm(kind);
    // Whatever raised it goes on or not by itself.
    void audit.record({ actor, action: 'alarm', detail: { kind } }).catch(() => undefined);
  });
  const questionWatch = createQuestionWatch({
    record: audit.record,
    logger,
    metrics,
    now,
    thresholds: options.alarmThresholds,
  });
  const seal = createSeal(options.secret);
  const askerOf = oncePerRequest(authenticate);
  const today = dayClock(now);
  const drain = createDrain();
  const releases = keepReleases({
    releases: options.releases,
    versions,
    today,
    logger,
    patience: options.releasePatience,
  });
  const streams = createDataVersionStreams();
  const importJobs = await createImportJobs({
    database,
    pseudonyms: options.pseudonyms,
    audit: audit.record,
    logger,
    now,
    newestVersion: store.newestVersion,
    folder: options.uploads.folder,
    limit: uploadLimit,
  });
  const listener = listen(
    stages({
      contextOf: async (request, signal) => {
        const asker = await askerOf(request);
        const isStillAllowed = async (): Promise<boolean> =>
          hasSameRights(await authenticate(request), asker);
        return contextOfRequest(store, {
          asker,
          audit: audit.record,
          questionWatch,
          today: today(),
          signal,
          seal,
          pseudonyms: options.pseudonyms,
          releases: releases.source,
          present: releases.present,
          heldBack: releases.heldBack,
          releaseStanding: releases.standing,
          newVersions(after) {
            liftTimeLimit(signal);
            const watch = seesExact(asker) ? versions : releases.versions;
            return streams.open({ watch, asker, isStillAllowed, signal, after });
          },
          contact: options.contact ?? noContact,
          isFourEyes: options.returnSignOffByPreparer !== true,
          importJobs,
          watchImportJob(jobId) {
            liftTimeLimit(signal);
            return importJobs.watch({ asker, jobId, isStillAllowed, signal });
          },
        });
      },
      answers: repeatedAnswers({
        bytes: options.answerCacheBytes ?? 64 * 1024 * 1024,
        newestVersion: store.newestVersion,
        releases: releases.state,
      }),
      budget: questionBudget({
        authenticate: askerOf,
        perHour: options.questionsPerHour,
        now,
        isProxied: options.publicUrl !== undefined,
      }),
      heldKeys: heldKeysOnly({ authenticate: askerOf, audit: audit.record }),
      documents,
      importJobs,
      uploadLimit,
      corsOrigins: options.corsOrigins ?? [],
      ping: store.ping,
      audit,
      metrics,
      signIn: options.signIn,
      drain,
      files: staticDir === undefined ? new Map() : await readStaticFiles(staticDir),
      publicUrl: options.publicUrl === undefined ? undefined : new URL(options.publicUrl),
      contact: options.contact ?? noContact,
      development,
      logger,
    }),
    logger,
  );
  // A request that is half sent, or never ends, gives its connection back; of bodies a stage of its own sees to it.
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 0, keepAliveTimeout: 5_000 },
    listener,
  ).on('checkContinue', (request, response) => {
    // Whoever asks whether to send an upload is told once it is known who they are.
    if (request.url !== '/imports') response.writeContinue();
    listener(request, response);
  });
  const {
    address,
    family,
    port: bound,
  } = await start(server, { host, port }).catch(async (error: unknown) => {
    await importJobs.close();
    await releases.close();
    await versions.close();
    throw error;
  });
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`,
    async close(limit = 10_000) {
      streams.end();
      importJobs.endStreams();
      await drain.begin(limit);
      await stop(server);
      await importJobs.close();
      await releases.close();
      questionWatch.close();
      await versions.close();
      silence();
    },
  };
}

function oncePerRequest(
  authenticate: ApiServerOptions['authenticate'],
): (request: IncomingMessage) => Promise<Asker> {
  const askers = new WeakMap<IncomingMessage, Promise<Asker>>();
  return (request) => {
    const asker = askers.get(request) ?? authenticate(request);
    askers.set(request, asker);
    return asker;
  };
}

function listen(
  line: readonly Stage[],
  logger: Logger,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    void answer(line, { request, response }).catch((error: unknown) => {
      // The client hung up: nobody is left to be told.
      if (response.destroyed || (request.destroyed && !request.complete)) return;
      const failure = failureFrom(error, logger);
      if (response.headersSent) response.destroy();
      else sendProblem(response, answerOf(failure));
    });
  };
}

async function answer(
  line: readonly Stage[],
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  const path = request.url ?? '/';
  if (!path.startsWith('/') || !URL.canParse(`http://localhost${path}`)) {
    refuse(response, { status: 400, code: 'BAD_INPUT', message: 'The address cannot be read' });
    return;
  }
  const url = new URL(`http://localhost${path}`);
  for (const stage of line) if (await stage({ request, response, url })) return;
  throw new Error('No stage answered');
}

async function start(server: Server, { host, port }: { host: string; port: number }): Promise<AddressInfo> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ host: host.replaceAll(/[[\]]/g, ''), port }, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address;
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => {
    server.once('close', resolve).close();
  });
  server.closeAllConnections();
  await closed;
}
