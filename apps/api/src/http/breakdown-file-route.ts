import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { keptMembers } from '@neue-wege/database';
import {
  type Breakdown,
  type BreakdownRequest,
  catalogueVersion,
  DomainError,
  formatBreakdownParameters,
  parseBreakdownParameters,
  parseBreakdownRequest,
  type RequestContext,
  runBreakdown,
} from '@neue-wege/domain';
import { type BreakdownFormat, breakdownFormats } from '@neue-wege/reports';
import { requireProfile } from '../access/asker.ts';
import type { ApiContext, ContextOf } from '../api-context.ts';
import { type FileToSend, recordFile } from '../audit/record-file.ts';
import { recordingRefusals } from '../audit/refusals.ts';
import { questionLimits } from '../graphql/limits.ts';
import { BeingProtected } from '../releases/being-protected.ts';
import { type Exchange, refuse, refuseUnlessFetched, type Stage } from './exchange.ts';
import { type FileHouse, frameOf, readFrameParameters } from './file-frame.ts';
import { pauseUntil, requestSignal } from './request-signal.ts';

/** Milliseconds that a file may take until its last byte is out. */
const longestAnswer = 300_000;

/** `/files/breakdown.<format>`: the question as URL parameters, the answer as a file (contract 8, "Files"). */
export function breakdownFileRoute(contextOf: ContextOf, house: FileHouse): Stage {
  return async ({ request, response, url }) => {
    if (!url.pathname.startsWith('/files/')) return false;
    const name = /^\/files\/breakdown\.([a-z-]+)$/.exec(url.pathname)?.[1];
    const format = name === undefined ? undefined : formatNamed(name);
    if (name === undefined || format === undefined) {
      const files = Object.keys(breakdownFormats).map((known) => `breakdown.${known}`);
      return refuse(response, {
        status: 404,
        code: 'NOT_FOUND',
        message: `No such file; there are ${files.join(', ')}`,
      });
    }
    if (refuseUnlessFetched({ request, response }, 'Files are fetched by GET')) return true;
    const context = await contextOf(request, requestSignal({ response }, longestAnswer));
    const { audit, asker } = context;
    await recordingRefusals({ audit, actor: asker.actor, route: url.pathname }, () =>
      answerFile({ request, response, url }, { name, format, context, house }).catch((error: unknown) => {
        const isForNow = error instanceof BeingProtected;
        if (!isForNow && error instanceof DomainError && error.code === 'NOT_PUBLISHED')
          context.questionWatch.notPublished(asker);
        throw error;
      }),
    );
    return true;
  };
}

interface FileAnswer {
  readonly name: string;
  readonly format: BreakdownFormat;
  readonly context: ApiContext;
  readonly house: FileHouse;
}

async function answerFile(exchange: Exchange, { name, format, context, house }: FileAnswer): Promise<void> {
  const { asker, audit, who, today, facts, releases, versionAt } = context;
  const { request, response, url } = exchange;
  const isFramed = 'isFramed' in format;
  const read = readFrameParameters(url.searchParams, { isFramed });
  const question = parseBreakdownRequest(parseBreakdownParameters(read.question), {
    today,
    profile: who.profile,
  });
  requireProfile(asker, question.profile);
  const tagOf = (restsOn: unknown): string =>
    entityTag({ name, question, who, frame: isFramed ? [read.frame, house.contact] : null, restsOn });
  const known = request.headers['if-none-match'];
  const isKnown = (tag: string): boolean => {
    if (known?.split(',').some((one) => one.trim() === tag) !== true) return false;
    response.writeHead(304, validators(tag)).end();
    return true;
  };
  const isExact = question.profile === 'EXACT';
  if (isExact && known !== undefined && isKnown(tagOf(await versionAt(question.asOf)))) return;
  const breakdown = await runBreakdown(question, {
    source: facts,
    releases,
    context: who,
    bounds: { numbers: questionLimits.numbersOfFile },
    pause: pauseUntil(context.signal),
  });
  const content =
    'isFramed' in format
      ? await format.write(
          breakdown,
          await frameOf({ question, breakdown }, { exchange, context, house, parameters: read.frame }),
        )
      : format.write(breakdown);
  // A look-up, so nothing is lost: under disclosure control a file is what it holds, whatever versions came since.
  const held = content instanceof Uint8Array ? digest(content) : [breakdown.rows, breakdown.total];
  const tag = tagOf(isExact ? breakdown.dataVersion : held);
  if (!isExact && isKnown(tag)) return;
  if (request.method !== 'HEAD')
    context.questionWatch.answered(asker, { profile: question.profile, filters: [question.where] });
  const send =
    request.method === 'HEAD'
      ? undefined
      : await recordFile({
          audit,
          actor: asker.actor,
          name: `breakdown.${name}`,
          detail: detailOf(breakdown, question),
        });
  response.writeHead(200, {
    ...validators(tag),
    'content-type': format.mediaType,
    'content-disposition': `attachment; filename="${fileName(breakdown, format)}"`,
  });
  if (send === undefined) response.end();
  else await pipeline(Readable.from(send(content instanceof Uint8Array ? [content] : content)), response);
}

/** What the file answers, and on which data it rests. */
function detailOf({ dataVersion }: Breakdown, question: BreakdownRequest): FileToSend['detail'] {
  return keptMembers({ ...question, measures: question.measures.map(({ id }) => id), dataVersion });
}

function formatNamed(name: string): BreakdownFormat | undefined {
  return Object.entries(breakdownFormats).find(([known]) => known === name)?.[1];
}

function validators(tag: string): Readonly<Record<string, string>> {
  return { 'cache-control': 'private, no-cache', etag: tag };
}

/** The same question, rights and data give the same file; nothing of it can be read back from the tag. */
function entityTag({
  name,
  question,
  who,
  frame,
  restsOn,
}: {
  name: string;
  question: BreakdownRequest;
  who: RequestContext;
  frame: unknown;
  restsOn: unknown;
}): string {
  const parameters = formatBreakdownParameters({
    ...question,
    measures: question.measures.map(({ id }) => id),
  });
  const parts = [name, parameters, who.locations, frame, restsOn, catalogueVersion];
  return `"${digest(JSON.stringify(parts))}"`;
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}

/** `neue-wege_enrolments_by-location-year_2026-09-30.csv`: ids and days alone, so that every system takes it. */
function fileName({ measures, by, asOf }: Breakdown, { extension }: BreakdownFormat): string {
  const what = measures.length <= 2 ? measures.map(({ id }) => id).join('-') : 'breakdown';
  const split = by.length === 0 ? 'total' : `by-${by.join('-')}`;
  return `neue-wege_${what}_${split}_${asOf}.${extension}`;
}
