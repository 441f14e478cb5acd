import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { catalogueVersion, DomainError } from '@neue-wege/domain';
import type { ApiContext, ContextOf } from '../api-context.ts';
import { recordFile } from '../audit/record-file.ts';
import { recordingRefusals } from '../audit/refusals.ts';
import { BeingProtected } from '../releases/being-protected.ts';
import { type Exchange, refuse, refuseUnlessFetched, type Stage } from './exchange.ts';
import type { OfferedFile } from './offered-file.ts';
import { requestSignal } from './request-signal.ts';

/** Milliseconds that a file may take until its last byte is out. */
const longestAnswer = 300_000;

/** `/files/<name>.<format>`: the question as URL parameters, the answer as a file (contract 8, "Files"). */
export function fileRoute(contextOf: ContextOf, files: readonly OfferedFile[]): Stage {
  return async ({ request, response, url }) => {
    if (!url.pathname.startsWith('/files/')) return false;
    const file = files.find(({ name }) => url.pathname === `/files/${name}`);
    if (file === undefined) {
      const names = files.map(({ name }) => name).join(', ');
      return refuse(response, {
        status: 404,
        code: 'NOT_FOUND',
        message: `No such file; there are ${names}`,
      });
    }
    if (refuseUnlessFetched({ request, response }, 'Files are fetched by GET')) return true;
    const context = await contextOf(request, requestSignal({ response }, longestAnswer));
    const { audit, asker } = context;
    await recordingRefusals({ audit, actor: asker.actor, route: url.pathname }, () =>
      answerFile({ request, response, url }, { file, context }).catch((error: unknown) => {
        const isForNow = error instanceof BeingProtected;
        if (!isForNow && error instanceof DomainError && error.code === 'NOT_PUBLISHED')
          context.questionWatch.notPublished(asker);
        throw error;
      }),
    );
    return true;
  };
}

async function answerFile(
  exchange: Exchange,
  { file, context }: { readonly file: OfferedFile; readonly context: ApiContext },
): Promise<void> {
  const { asker, audit, who, versionAt } = context;
  const { request, response } = exchange;
  const { parts, asOf, answer } = file.ask({ context, exchange });
  const tagOf = (restsOn: unknown): string =>
    `"${digest(JSON.stringify([file.name, parts, who.locations, restsOn, catalogueVersion]))}"`;
  const known = request.headers['if-none-match'];
  const isKnown = (tag: string): boolean => {
    if (known?.split(',').some((one) => one.trim() === tag) !== true) return false;
    response.writeHead(304, validators(tag)).end();
    return true;
  };
  if (asOf !== null && known !== undefined && isKnown(tagOf(await versionAt(asOf)))) return;
  const { restsOn, title, detail, counted, bytes } = await answer();
  const tag = tagOf(restsOn);
  // A look-up, so nothing is lost: under disclosure control a file is what it holds, whatever versions came since.
  if (asOf === null && isKnown(tag)) return;
  const isSent = request.method !== 'HEAD';
  if (isSent && counted !== null) context.questionWatch.answered(asker, counted);
  const send = isSent ? await recordFile({ audit, actor: asker.actor, name: file.name, detail }) : undefined;
  response.writeHead(200, {
    ...validators(tag),
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename="${title}.${file.extension}"`,
  });
  if (send === undefined) response.end();
  else await pipeline(Readable.from(send(bytes instanceof Uint8Array ? [bytes] : bytes)), response);
}

function validators(tag: string): Readonly<Record<string, string>> {
  return { 'cache-control': 'private, no-cache', etag: tag };
}

/** The same question, rights and data give the same file; nothing of it can be read back from the tag. */
function digest(content: string): string {
  return createHash('sha256').update(content).digest('base64url');
}
