import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isPeriodKey, languages, type ReturnAudience, returnAudiences } from '@neue-wege/domain';
import { returnFormats } from '@neue-wege/reports';
import { refusal } from '../access/asker.ts';
import type { ApiContext, ContextOf } from '../api-context.ts';
import { recordFile } from '../audit/record-file.ts';
import { recordingRefusals } from '../audit/refusals.ts';
import type { FileName } from '../returns/return-desk.ts';
import { type Exchange, refuse, refuseUnlessFetched, type Stage } from './exchange.ts';
import { requestSignal } from './request-signal.ts';

const longestAnswer = 60_000;

/**
 * `/returns/<quarter>/<release>.<format>`, with `audience` and `lang`: the bytes of a frozen file as they were frozen. What is not
 * below a quarter is a page.
 */
export function returnFileRoute(contextOf: ContextOf): Stage {
  return async ({ request, response, url }) => {
    if (!/^\/returns\/[^/]*\//.test(url.pathname)) return false;
    if (refuseUnlessFetched({ request, response }, 'Files are fetched by GET')) return true;
    const context = await contextOf(request, requestSignal({ response }, longestAnswer));
    const { audit, asker } = context;
    return recordingRefusals({ audit, actor: asker.actor, route: url.pathname }, () =>
      answerFile({ request, response, url }, context),
    );
  };
}

async function answerFile({ request, response, url }: Exchange, context: ApiContext): Promise<true> {
  const { asker, audit, returns } = context;
  if (asker.kind === 'anonymous') throw refusal(asker, { place: 'returns', message: 'sign in' });
  const name = fileNameOf(url);
  const file = name && (await returns.file(name));
  if (name === undefined || file === undefined) {
    const formats = Object.keys(returnFormats).join('|');
    const message = `No such frozen file. Files are /returns/<quarter>/<release>.<${formats}>, with audience=${audiences.join('|')} and lang=${languages.join('|')}, each once, and nothing else`;
    return refuse(response, { status: 404, code: 'NOT_FOUND', message });
  }
  const headers = { 'cache-control': 'private, no-cache', etag: `"${file.sha256}"` };
  if (request.headers['if-none-match'] === headers.etag) {
    response.writeHead(304, headers).end();
    return true;
  }
  const { quarter, release } = name;
  const sending =
    request.method === 'HEAD'
      ? undefined
      : await recordFile({ audit, actor: asker.actor, name: file.name, detail: { quarter, release } });
  response.writeHead(200, {
    ...headers,
    'content-length': file.bytes,
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename="${file.name}"`,
  });
  if (sending === undefined) response.end();
  else await pipeline(Readable.from(sending([file.content])), response);
  return true;
}

/** Which file an address names; `undefined` where it names none. */
function fileNameOf({ pathname, searchParams }: URL): FileName | undefined {
  const [, quarter = '', digits = '', format = ''] =
    /^\/returns\/([^/]+)\/([1-9]\d{0,4})\.([a-z-]+)$/.exec(pathname) ?? [];
  const asked = [...searchParams.keys()];
  // A question that is not understood is not answered with another file.
  if (new Set(asked).size < asked.length || asked.some((name) => !parameters.includes(name)))
    return undefined;
  const audience = audiences.find((known) => known === (searchParams.get('audience') ?? 'management'));
  const lang = languages.find((known) => known === (searchParams.get('lang') ?? 'de'));
  if (!isPeriodKey('quarter', quarter) || audience === undefined || lang === undefined) return undefined;
  return { quarter, release: Number(digits), format, audience, lang };
}

const parameters: readonly string[] = ['audience', 'lang'];
const audiences = Object.keys(returnAudiences).filter((name): name is ReturnAudience =>
  Object.hasOwn(returnAudiences, name),
);
