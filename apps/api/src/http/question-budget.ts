import type { IncomingMessage } from 'node:http';
import { DomainError } from '@neue-wege/domain';
import type { Asker } from '../access/asker.ts';
import { boundedMap } from '../bounded-map.ts';
import { clientAddress } from './client-address.ts';
import { type Stage, sendProblem } from './exchange.ts';

/** How many questions an hour whoever asks may ask, by what they are. */
export type QuestionsPerHour = Readonly<Record<Asker['kind'], number>>;

/** Of a key the contract has it; nobody known shares with everybody at the same address. */
export const usualQuestionsPerHour: QuestionsPerHour = { key: 10_000, person: 10_000, anonymous: 3_600 };

const hour = 3_600_000;
/** So many of whoever asked last are remembered. */
const remembered = 20_000;
const paths = /^\/(graphql$|files\/|imports$|schema\.graphql$)/;

/**
 * Lets everybody ask so many questions an hour, and says how many are left (`RateLimit`, `RateLimit-Policy` of the IETF's
 * draft). Whoever has used theirs up is told when the next one is free. Kept in memory: every process counts by itself.
 */
export function questionBudget({
  authenticate,
  perHour = usualQuestionsPerHour,
  now,
  isProxied,
}: {
  readonly authenticate: (request: IncomingMessage) => Promise<Asker>;
  readonly perHour?: QuestionsPerHour | undefined;
  readonly now: () => Date;
  readonly isProxied: boolean;
}): Stage {
  // When all of somebody's questions are back: they come back evenly.
  const fullAt = boundedMap<number>({ limit: remembered, weigh: () => 1 });
  return async ({ request, response, url }) => {
    if (!paths.test(url.pathname) || request.method === 'OPTIONS') return false;
    const { kind, actor } = await authenticate(request);
    const limit = perHour[kind];
    if (!Number.isFinite(limit)) return false;
    const key = kind === 'anonymous' ? `address:${clientAddress(request, { isProxied })}` : actor;
    const at = now().getTime();
    const each = hour / limit;
    const before = Math.max(fullAt.find(key) ?? at, at);
    const isLeft = before + each <= at + hour;
    const after = isLeft ? before + each : before;
    fullAt.store(key, after);
    const left = Math.floor((at + hour - after) / each);
    response.setHeader('ratelimit-policy', `"questions";q=${limit};w=3600`);
    response.setHeader('ratelimit', `"questions";r=${left};t=${Math.ceil((after - at) / 1000)}`);
    if (isLeft) return false;
    const wait = Math.ceil((before + each - hour - at) / 1000);
    const { message, code, issues } = new DomainError('RATE_LIMITED', [
      { place: '', message: `${limit} questions an hour are asked; the next is free in ${wait} seconds` },
    ]);
    return sendProblem(response, {
      status: 429,
      headers: { 'retry-after': String(wait) },
      problem: { message, extensions: { code, issues } },
    });
  };
}
