import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { badInput, DomainError, deliveryFileKinds, type Language, languages } from '@neue-wege/domain';
import { type TemplateVariant, templateOf, templateVariants } from '@neue-wege/intake';
import { writeFindingsCsv } from '@neue-wege/reports';
import { may, refusal } from '../access/asker.ts';
import type { ApiContext, ContextOf } from '../api-context.ts';
import { recordFile } from '../audit/record-file.ts';
import { recordingRefusals } from '../audit/refusals.ts';
import { type Exchange, refuseUnlessFetched, type Stage, send } from './exchange.ts';
import { requestSignal } from './request-signal.ts';

/** Milliseconds that a file may take until its last byte is out. */
const longestAnswer = 300_000;
const headers = { 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' };

/**
 * Files for whoever imports: `/files/imports/12/findings.csv`, what was found in an import, to be mended in one go, and
 * `/files/templates/enrolments.csv`, a file of each kind with an example row; `.csv-de` for German spreadsheets.
 */
export function importFilesRoute(contextOf: ContextOf): Stage {
  return async (exchange) => {
    const { request, response, url } = exchange;
    const [, kind = '', name = '', variant] =
      /^\/files\/(imports|templates)\/([a-z0-9_/]+)\.(csv|csv-de)$/.exec(url.pathname) ?? [];
    const found = templateVariants.find((known) => known === variant);
    if (found === undefined) return false;
    if (refuseUnlessFetched({ request, response }, 'Files are fetched by GET')) return true;
    const context = await contextOf(request, requestSignal({ response }, longestAnswer));
    const { audit, asker } = context;
    return recordingRefusals({ audit, actor: asker.actor, route: url.pathname }, () => {
      if (!may(asker, 'imports'))
        throw refusal(asker, { place: url.pathname, message: 'your roles do not import' });
      return kind === 'templates'
        ? Promise.resolve(sendTemplate(response, { name, variant: found }))
        : sendFindings(exchange, { name, variant: found, context });
    });
  };
}

/** Nothing of anybody stands in a template, so nobody needs to know who fetched it. */
function sendTemplate(
  response: Exchange['response'],
  { name, variant }: { readonly name: string; readonly variant: TemplateVariant },
): true {
  const kind = deliveryFileKinds.find((known) => known === name);
  if (kind === undefined) {
    const message = `There are templates of ${deliveryFileKinds.join(', ')}`;
    throw new DomainError('NOT_FOUND', [{ place: name, message }]);
  }
  return send(response, {
    status: 200,
    headers: { ...headers, 'content-disposition': `attachment; filename="${kind}.csv"` },
    body: templateOf(kind, { variant }),
  });
}

async function sendFindings(
  { request, response, url }: Exchange,
  {
    name,
    variant,
    context,
  }: { readonly name: string; readonly variant: TemplateVariant; readonly context: ApiContext },
): Promise<true> {
  const [, number] = /^([1-9]\d{0,8})\/findings$/.exec(name) ?? [];
  const importId = Number(number ?? 0);
  const { imports, audit, asker } = context;
  if ((await imports.find(importId)) === null)
    throw new DomainError('NOT_FOUND', [{ place: url.pathname, message: 'There is no such import' }]);
  const language = languageIn(url.searchParams, variant === 'csv-de' ? 'de' : 'en');
  const fileName = `neue-wege_import-${importId}_findings.csv`;
  const whole = { ...headers, 'content-disposition': `attachment; filename="${fileName}"` };
  if (request.method === 'HEAD') {
    response.writeHead(200, whole).end();
    return true;
  }
  const write = await recordFile({
    audit,
    actor: asker.actor,
    name: `findings.${variant}`,
    detail: { importId, language },
  });
  response.writeHead(200, whole);
  const csv = writeFindingsCsv(imports.eachFinding(importId), { dialect: variant, language });
  await pipeline(Readable.from(write(csv)), response);
  return true;
}

function languageIn(parameters: URLSearchParams, usual: Language): Language {
  const text = parameters.get('language') ?? usual;
  const language = languages.find((known) => known === text);
  if (language === undefined) throw badInput('language', `allowed: ${languages.join(', ')}`);
  return language;
}
