import { may, refusal } from '../access/asker.ts';
import type { ContextOf } from '../api-context.ts';
import type { Audit } from '../audit/create-audit.ts';
import { recordingRefusals } from '../audit/refusals.ts';
import type { ImportJobs } from '../imports/import-jobs.ts';
import { refuseUnlessFetched, type Stage, send } from './exchange.ts';
import type { Metrics } from './metrics.ts';
import { requestSignal } from './request-signal.ts';

const longestAnswer = 5_000;

/**
 * `/metrics` as OpenMetrics text, for whoever may read the audit, as a rule by a key. Being on this machine opens nothing: behind a
 * proxy everybody is.
 */
export function metricsRoute({
  metrics,
  audit,
  importJobs,
  contextOf,
}: {
  readonly metrics: Metrics;
  readonly audit: Pick<Audit, 'waiting' | 'isWritable'>;
  readonly importJobs: Pick<ImportJobs, 'counts'>;
  readonly contextOf: ContextOf;
}): Stage {
  return async ({ request, response, url }) => {
    if (url.pathname !== '/metrics') return false;
    if (refuseUnlessFetched({ request, response }, 'Metrics are fetched by GET')) return true;
    const context = await contextOf(request, requestSignal({ response }, longestAnswer));
    const { asker, today } = context;
    await recordingRefusals({ audit: context.audit, actor: asker.actor, route: url.pathname }, async () => {
      const message = 'your roles do not open this route';
      if (!may(asker, 'audit')) throw refusal(asker, { place: url.pathname, message });
    });
    const { byState, bytes } = importJobs.counts();
    const body = metrics.text([
      { name: 'data_version', help: 'The newest data version.', value: await context.versionAt(today) },
      {
        name: 'audit_waiting',
        help: 'Entries of the audit that are not stored yet.',
        value: audit.waiting(),
      },
      {
        name: 'audit_writable',
        help: '1 while the audit can be written.',
        value: Number(audit.isWritable()),
      },
      {
        name: 'import_jobs',
        help: 'Uploads on their way to an import, and those that ended lately.',
        value: { label: 'state', numbers: byState },
      },
      { name: 'upload_bytes', help: 'Bytes of uploads that lie sealed on the disk.', value: bytes },
      { name: 'memory_bytes', help: 'Memory of the process.', value: process.memoryUsage.rss() },
    ]);
    return send(response, {
      status: 200,
      headers: {
        'content-type': 'application/openmetrics-text; version=1.0.0; charset=utf-8',
        'cache-control': 'no-store',
      },
      body,
    });
  };
}
