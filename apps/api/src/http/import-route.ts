import { badInput } from '@neue-wege/domain';
import { may, refusal } from '../access/asker.ts';
import type { ContextOf } from '../api-context.ts';
import { recordingRefusals } from '../audit/refusals.ts';
import type { ImportJobs } from '../imports/import-jobs.ts';
import { UploadBrokenOff, UploadTooLarge } from '../imports/receive-upload.ts';
import { globalId } from '../nodes/global-id.ts';
import { type Exchange, refuse, type Stage, sendJson } from './exchange.ts';
import { requestSignal } from './request-signal.ts';

/** Milliseconds that an upload may take until its last byte is in; how slow it may be is another limit. */
const longestUpload = 2 * 3_600_000;

/** Whether a request brings an upload. */
export function isUpload({ request, url }: Pick<Exchange, 'request' | 'url'>): boolean {
  return url.pathname === '/imports' && request.method === 'POST';
}

/** `POST /imports`: files of a delivery as `multipart/form-data`, answered with the id of the job that reads them. */
export function importRoute({
  contextOf,
  jobs,
  limit,
}: {
  readonly contextOf: ContextOf;
  readonly jobs: Pick<ImportJobs, 'receive'>;
  readonly limit: number;
}): Stage {
  return async (exchange) => {
    const { request, response, url } = exchange;
    if (!isUpload(exchange)) return false;
    const { asker, audit, seal } = await contextOf(request, requestSignal({ response }, longestUpload));
    return recordingRefusals({ audit, actor: asker.actor, route: url.pathname }, async () => {
      // Before the first byte of the body is asked for.
      if (!may(asker, 'imports'))
        throw refusal(asker, { place: url.pathname, message: 'your roles do not import' });
      if (refuseForm(exchange)) return true;
      if (Number(request.headers['content-length'] ?? 0) > limit) return refuseSize(exchange, limit);
      const key = requestName(request.headers['idempotency-key']);
      if (request.headers.expect?.toLowerCase() === '100-continue') response.writeContinue();
      try {
        const jobId = await jobs.receive(request, { asker, key });
        const id = globalId({ typename: 'ImportJob', id: jobId }, seal);
        return sendJson(response, { status: 202, document: { id } });
      } catch (error) {
        if (error instanceof UploadTooLarge) return refuseSize(exchange, limit);
        // Nobody is left to be told.
        if (error instanceof UploadBrokenOff) return true;
        throw error;
      }
    });
  };
}

function refuseForm({ request, response }: Exchange): boolean {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (encoding.toLowerCase() !== 'identity') {
    const message = 'An upload is not compressed as a whole; files may be .gz or .zip';
    return refuse(response, {
      status: 415,
      code: 'BAD_INPUT',
      message,
      headers: { 'accept-encoding': 'identity' },
    });
  }
  if (/^\s*multipart\/form-data\s*;.*boundary=/i.test(type)) return false;
  const message = 'An upload is multipart/form-data with its boundary; the files are its fields "file"';
  return refuse(response, {
    status: 415,
    code: 'BAD_INPUT',
    message,
    headers: { accept: 'multipart/form-data' },
  });
}

function refuseSize({ response }: Exchange, limit: number): true {
  const message = `An upload has at most ${limit} bytes; send fewer files at a time, or compress them`;
  return refuse(response, { status: 413, code: 'BAD_INPUT', message });
}

/** By what name the client knows its request again. */
function requestName(header: string | readonly string[] | undefined): string | null {
  if (header === undefined) return null;
  if (typeof header === 'string' && /^[\x21-\x7e]{1,255}$/.test(header)) return header;
  throw badInput('Idempotency-Key', '1 to 255 characters of ASCII without spaces');
}
