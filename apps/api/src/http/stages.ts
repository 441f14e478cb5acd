import type { Contact } from '../accounts/contact.ts';
import type { ContextOf } from '../api-context.ts';
import type { Audit } from '../audit/create-audit.ts';
import type { RepeatedAnswers } from '../graphql/repeated-answers.ts';
import type { TrustedDocuments } from '../graphql/trusted-documents.ts';
import type { ImportJobs } from '../imports/import-jobs.ts';
import type { Logger } from '../logger.ts';
import { bodyDeadline } from './body-deadline.ts';
import { dashboardRoute } from './dashboard-route.ts';
import type { Drain } from './drain.ts';
import { refuse, type Stage } from './exchange.ts';
import { fileRoute } from './file-route.ts';
import { graphiqlRoute } from './graphiql-route.ts';
import { graphqlRoute } from './graphql-route.ts';
import { healthRoute } from './health-route.ts';
import { importFilesRoute } from './import-files-route.ts';
import { importRoute, isUpload } from './import-route.ts';
import type { Metrics } from './metrics.ts';
import { metricsRoute } from './metrics-route.ts';
import { offeredFiles } from './offered-files.ts';
import { ownHostOnly } from './own-host.ts';
import { ownOriginOnly } from './own-origin.ts';
import { returnFileRoute } from './return-file-route.ts';
import { schemaRoute } from './schema-route.ts';
import { securityHeaders } from './security-headers.ts';
import type { StaticFile } from './static-files.ts';

/** What the stages need. */
export interface StageOptions {
  readonly contextOf: ContextOf;
  readonly answers: RepeatedAnswers;
  readonly ping: () => Promise<unknown>;
  readonly audit: Pick<Audit, 'isWritable' | 'waiting'>;
  readonly metrics: Metrics;
  readonly signIn: Stage | undefined;
  readonly budget: Stage;
  readonly heldKeys: Stage;
  readonly documents: TrustedDocuments;
  readonly importJobs: ImportJobs;
  /** Most bytes of an upload. */
  readonly uploadLimit: number;
  /** Origins whose pages may ask with a key. */
  readonly corsOrigins: readonly string[];
  readonly drain: Drain;
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly publicUrl: URL | undefined;
  readonly contact: Contact;
  readonly development: boolean;
  readonly logger: Logger;
}

/** The life of a request, top to bottom; the first stage that answers ends it. */
export function stages(options: StageOptions): readonly Stage[] {
  const { contextOf, answers, ping, audit, metrics, drain, files, publicUrl, development, logger } = options;
  return [
    // One line per request, and one more in the numbers, when it is over.
    accessLog({ logger, metrics }),
    // A body that does not come, or comes too slowly.
    bodyDeadline(isUpload),
    // A stop waits for what is running.
    drain.countRequest,
    // On every answer, refusals included.
    securityHeaders,
    // Names that are not ours, before anything is looked at.
    ownHostOnly(publicUrl),
    // Writes and questions from other people's pages.
    ownOriginOnly({ publicUrl, development, named: options.corsOrigins }),
    // Operations; readiness says first that the server stops.
    healthRoute({ ping, isAuditWritable: audit.isWritable, isDraining: drain.isDraining }),
    metricsRoute({ metrics, audit, importJobs: options.importJobs, contextOf }),
    // Nothing new once it stops.
    drain.turnAway,
    // Not more than anybody's share.
    options.budget,
    // A key that does not hold opens nothing, not even what nobody known may ask.
    options.heldKeys,
    // Who may ask: signing in and out.
    ...(options.signIn === undefined ? [] : [options.signIn]),
    // In development, the page to try the API with.
    graphiqlRoute(development),
    // The API.
    graphqlRoute({ contextOf, answers, documents: options.documents, development, logger }),
    // Its schema.
    schemaRoute(contextOf),
    // Uploads.
    importRoute({ contextOf, jobs: options.importJobs, limit: options.uploadLimit }),
    // Files for whoever imports.
    importFilesRoute(contextOf),
    // Files that answer a question.
    fileRoute(contextOf, offeredFiles({ publicUrl, contact: options.contact })),
    // Files of frozen returns.
    returnFileRoute(contextOf),
    // Paths that the contract keeps for what is not there yet: never the dashboard's page.
    notYet(['/api', '/health']),
    // Everything else.
    dashboardRoute(files),
  ];
}

function accessLog({ logger, metrics }: Pick<StageOptions, 'logger' | 'metrics'>): Stage {
  return ({ request, response, url }) => {
    const start = performance.now();
    response.once('close', () => {
      const seconds = (performance.now() - start) / 1000;
      metrics.countRequest({ path: url.pathname, status: response.statusCode, seconds });
      const milliseconds = Math.round(seconds * 1000);
      logger.debug(
        { method: request.method, path: url.pathname, status: response.statusCode, milliseconds },
        'request',
      );
    });
    return false;
  };
}

function notYet(paths: readonly string[]): Stage {
  return ({ response, url }) =>
    paths.some((path) => url.pathname === path || url.pathname.startsWith(`${path}/`)) &&
    refuse(response, { status: 404, code: 'NOT_FOUND', message: 'No such route' });
}
