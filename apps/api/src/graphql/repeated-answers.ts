import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { type Asker, seesExact } from '../access/asker.ts';
import type { ApiContext } from '../api-context.ts';
import { boundedMap } from '../bounded-map.ts';
import { type Exchange, varyBy } from '../http/exchange.ts';
import { sendPacked } from '../http/packed.ts';
import { answerKey, digestOf } from './answer-key.ts';
import { restsOnData } from './rests-on-data.ts';

/** Answers that were given before, in front of everything that computes. */
export interface RepeatedAnswers {
  /** Answers a question whose answer is known; `false` when it has to be computed. */
  readonly give: (
    exchange: Pick<Exchange, 'request' | 'response'>,
    question: { readonly body: unknown; readonly context: ApiContext },
  ) => Promise<boolean>;
  /** Has something happen whenever the answer that is being computed for this request is given again. */
  readonly whenGivenAgain: (request: IncomingMessage, act: GivenAgain) => void;
  /** Keeps what is computed. Stands behind access control. */
  readonly plugin: AnswerPlugin;
}

type AnswerPlugin = Plugin<NodeExchange & ApiContext, NodeExchange>;
type Processed = Parameters<NonNullable<AnswerPlugin['onResultProcess']>>[0]['result'];

/** What Yoga is given of the request. */
export interface NodeExchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
}

/** A finished answer, as its bytes go out. */
interface StoredAnswer {
  readonly body: Buffer<ArrayBuffer>;
  readonly contentType: string;
  readonly etag: string;
  readonly whenGivenAgain: readonly GivenAgain[];
}

/** Something that has to happen for every answer, also for one that is not computed anew, such as being recorded. */
export type GivenAgain = (context: ApiContext) => Promise<void> | void;

/** What an answer costs beside its bytes and those of its key. */
const bytesPerAnswer = 512;

/** So many questions are known to have no answer that can be shared. */
const keptNotes = 10_000;

/** A text takes up to two bytes a character. */
function bytesOf(key: string, { body }: StoredAnswer): number {
  return body.byteLength + 2 * key.length + bytesPerAnswer;
}

interface Pending {
  readonly key: string;
  /** The validator of an answer with this text. */
  readonly tagOf: (text: string) => string;
  readonly acts: GivenAgain[];
  /** Has whoever waits for this answer look for it; once it is abandoned, one of them computes it for the others. */
  readonly end: (how: 'ended' | 'abandoned') => void;
  isStorable: boolean;
  /** The answer as it goes out. */
  text?: string;
}

/**
 * Answers repeated questions from memory: an answer that rests on rights, data and day alone is kept, byte by byte, for
 * whoever has the same rights, until there is a new data version or release. Answers with errors are never kept.
 *
 * An answer carries its key as a private validator; to whoever sees no figures under EXACT its content, so that it does not
 * tell of versions that were not released. A POST that names it in `If-None-Match` is answered by 412 without a
 * body, as RFC 9110 (13.1.2) has it for every method but GET and HEAD: nothing has changed.
 */
export function repeatedAnswers({
  bytes,
  newestVersion,
  releases,
}: {
  readonly bytes: number;
  readonly newestVersion: () => number | Promise<number>;
  /** Names the newest releases. */
  readonly releases: () => string;
}): RepeatedAnswers {
  const cache = boundedMap<StoredAnswer>({ limit: bytes, weigh: bytesOf });
  const unshared = boundedMap<true>({ limit: keptNotes, weigh: () => 1 });
  const computing = new Map<string, Promise<'ended' | 'abandoned'>>();
  const pendingByRequest = new WeakMap<IncomingMessage, Pending>();
  const begin = (key: string, { signal, asker }: ApiContext): Pending => {
    const { promise, resolve } = Promise.withResolvers<'ended' | 'abandoned'>();
    const end: Pending['end'] = (how) => {
      signal.removeEventListener('abort', abandon);
      if (computing.get(key) === promise) computing.delete(key);
      resolve(how);
    };
    const abandon = (): void => end('abandoned');
    signal.addEventListener('abort', abandon);
    computing.set(key, promise);
    return { key, tagOf: tagFor(asker, key), acts: [], isStorable: false, end };
  };
  const letGo = ({ key, end }: Pending): void => {
    unshared.store(key, true);
    end('ended');
  };
  return {
    async give({ request, response }, { body, context }) {
      if (bytes === 0) return false;
      const dataVersion = await newestVersion();
      const accept = request.headers.accept;
      const question = answerKey({ body, accept, context, dataVersion, releases: releases() });
      if (question === undefined) return false;
      const key = digestOf(question);
      const { signal } = context;
      let answer = cache.find(key);
      let running = unshared.find(key) === undefined ? computing.get(key) : undefined;
      // Whoever asks the same at the same time waits for one answer, once: what it could not be kept for, they compute too.
      while (answer === undefined && running !== undefined) {
        const how = await orAborted(running, signal);
        answer = cache.find(key);
        running = how === 'abandoned' ? computing.get(key) : undefined;
      }
      // Nothing begins for whoever has left: nobody would tell that it is over.
      signal.throwIfAborted();
      if (answer === undefined) {
        pendingByRequest.set(request, begin(key, context));
        return false;
      }
      for (const act of answer.whenGivenAgain) await act(context);
      const validators = validatorsFor(response, answer.etag);
      if (isKnown(request, answer.etag)) {
        response.writeHead(412, validators).end();
        return true;
      }
      const { vary, ...others } = validators;
      const headers = { ...others, 'content-type': answer.contentType };
      return sendPacked(response, { status: 200, headers, vary, body: answer.body });
    },
    whenGivenAgain: (request, act) => {
      pendingByRequest.get(request)?.acts.push(act);
    },
    plugin: {
      onExecute({ args }: { readonly args: Execution }) {
        const pending = pendingByRequest.get(args.contextValue.req);
        if (pending === undefined) return;
        pending.isStorable = restsOnData(args.document, args.schema);
        if (!pending.isStorable) letGo(pending);
      },
      // A stream has no end that others could wait for.
      onSubscribe({ args }: { readonly args: Execution }) {
        const pending = pendingByRequest.get(args.contextValue.req);
        if (pending !== undefined) letGo(pending);
      },
      onResultProcess(processing) {
        const { result, serverContext } = processing;
        const pending = pendingByRequest.get(serverContext.req);
        if (pending?.isStorable !== true || !isWhole(result)) return;
        processing.setResult({
          ...result,
          stringify: (finished) => {
            pending.text = JSON.stringify(finished);
            return pending.text;
          },
        });
      },
      onResponse(responding) {
        const { response, fetchAPI } = responding;
        const { req, res } = responding.serverContext;
        const pending = pendingByRequest.get(req);
        if (pending === undefined) return;
        const { key, tagOf, text, acts, end } = pending;
        const contentType = response.headers.get('content-type') ?? '';
        // As a stream of events the text is only a part of the answer.
        const isWholeText = /^application\/(graphql-response\+)?json\b/.test(contentType);
        if (text === undefined || response.status !== 200 || !isWholeText) return end('ended');
        const etag = tagOf(text);
        cache.store(key, { body: Buffer.from(text), contentType, etag, whenGivenAgain: acts });
        end('ended');
        const validators = validatorsFor(res, etag);
        for (const [name, value] of Object.entries(validators)) response.headers.set(name, value);
        if (isKnown(req, etag))
          responding.setResponse(new fetchAPI.Response(null, { status: 412, headers: validators }));
      },
    },
  };
}

function tagFor(asker: Asker, key: string): Pending['tagOf'] {
  return (text) => `"${seesExact(asker) ? key : digestOf(text)}"`;
}

/** Waits for no longer than a signal lets, and throws its reason then. */
async function orAborted<T>(awaited: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason);
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([awaited, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** One answer without any error. */
function isWhole(result: Processed): result is Extract<Processed, { data?: unknown }> {
  return (
    !Array.isArray(result) &&
    !isAsyncIterable(result) &&
    'data' in result &&
    (result.errors?.length ?? 0) === 0
  );
}

interface Execution {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly contextValue: NodeExchange;
}

function validatorsFor(
  response: ServerResponse,
  etag: string,
): Readonly<Record<'cache-control' | 'etag' | 'vary', string>> {
  return { 'cache-control': 'private, no-cache', etag, vary: varyBy(response, 'accept') };
}

function isKnown({ headers }: IncomingMessage, etag: string): boolean {
  const known = headers['if-none-match'];
  return known?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag) ?? false;
}
